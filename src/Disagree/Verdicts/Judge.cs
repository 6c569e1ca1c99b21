using Disagree.Mentions;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Says of each question whether its answers agree, differ, or are out of date.</summary>
public sealed class Judge
{
    private readonly Tolerance tolerance;

    /// <summary>Makes a judge who compares numbers with a tolerance.</summary>
    public Judge(Tolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        this.tolerance = tolerance;
    }

    /// <summary>Judges each topic.</summary>
    /// <param name="topics">The questions.</param>
    /// <param name="articles">The articles they come from, for shared text and wires.</param>
    /// <param name="asOf">Claims that hold only later are left out; null for no limit.</param>
    public IReadOnlyList<Verdict> Decide(IReadOnlyList<Topic> topics, IReadOnlyList<ArticleMentions> articles, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(articles);
        _ = tolerance;
        return [];
    }
}
