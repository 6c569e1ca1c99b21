using Disagree.Mentions;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>What a comparison found. The same articles give an equal report, in whatever order they were named.</summary>
/// <param name="Articles">What was read, by article id.</param>
/// <param name="Verdicts">Every question: those that differ first, then out of date, then agreed, then single voices.</param>
/// <param name="NotCompared">The pairs that look alike but answer different questions.</param>
public sealed record Report(IReadOnlyList<ArticleMentions> Articles, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<NotCompared> NotCompared)
{
    /// <summary>The questions that the articles answer differently.</summary>
    public IEnumerable<Verdict> Differences => Verdicts.Where(v => v.Outcome == Outcome.Differ);

    /// <summary>The questions of which some answer has been superseded.</summary>
    public IEnumerable<Verdict> OutOfDate => Verdicts.Where(v => v.Outcome == Outcome.OutOfDate);

    /// <summary>The questions that independent voices answer alike.</summary>
    public IEnumerable<Verdict> Agreements => Verdicts.Where(v => v.Outcome == Outcome.Agree);

    /// <summary>The origins of all claims, by label.</summary>
    public IReadOnlyList<Voice> Voices { get; } =
        [.. Verdicts.SelectMany(v => v.Positions).SelectMany(p => p.Voices).Distinct().OrderBy(v => v.Label, StringComparer.Ordinal).ThenBy(v => v.Kind)];
}
