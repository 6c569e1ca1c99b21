using Disagree.Topics;

namespace Disagree.Reports;

/// <summary>The pairs not compared that are read first: those of one measure before others, and each wording once.</summary>
internal static class PairsRead
{
    private const int Most = 12;

    /// <summary>Those of all pairs, in the order in which they are read.</summary>
    internal static IEnumerable<NotCompared> Of(IEnumerable<NotCompared> pairs) =>
        pairs.OrderBy(Remoteness).DistinctBy(n => (n.A.Article.Id, n.A.Value.Text, n.B.Article.Id, n.B.Value.Text, n.Reason)).Take(Most);

    // one measure; two that have a name; one that has none
    private static int Remoteness(NotCompared pair) =>
        pair.A.Property.Length == 0 || pair.B.Property.Length == 0 ? 2
        : string.Equals(pair.A.Property, pair.B.Property, StringComparison.Ordinal) ? 0
        : 1;
}
