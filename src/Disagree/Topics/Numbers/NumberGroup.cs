using Disagree.Topics.Gates;
using Disagree.Topics.Indexes;

namespace Disagree.Topics.Numbers;

/// <summary>Number claims that answer one question, as far as they have been read.</summary>
/// <param name="number">Which of the groups of its block it is.</param>
internal sealed class NumberGroup(int number)
{
    private readonly HashSet<string> articles = new(StringComparer.Ordinal);

    // of claims that the gate cannot tell apart, one stands for all
    private readonly List<NumberProfile> different = [];

    /// <summary>The claims, in the order in which they came to it.</summary>
    internal List<NumberProfile> Members { get; } = [];

    /// <summary>Which of the groups of its block it is.</summary>
    internal int Number => number;

    /// <summary>How many articles make them.</summary>
    internal int Articles => articles.Count;

    internal void Add(NumberProfile profile)
    {
        Members.Add(profile);
        articles.Add(profile.Claim.Article.Id);
        if (different.Count < Traces.MostDifferent && !different.Exists(profile.IsAlike))
        {
            different.Add(profile);
        }
    }

    internal void Remove(NumberProfile profile)
    {
        List<NumberProfile> left = [.. Members.Where(m => !ReferenceEquals(m, profile))];
        Members.Clear();
        articles.Clear();
        different.Clear();
        left.ForEach(Add);
    }

    /// <summary>Why a claim answers another question than one of these; null where it answers the same.</summary>
    internal Obstacle? FirstObstacle(NumberProfile profile, NumberGate gate, out NumberProfile? other)
    {
        foreach (var member in different)
        {
            if (gate.Between(member, profile) is { } obstacle)
            {
                other = member;
                return obstacle;
            }
        }

        other = null;
        return null;
    }
}
