using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Whether one article tells its number as an earlier one, "first put the toll at nine", without a later one beside it: what another
/// article tells outright has taken its place.
/// </summary>
internal static class StaleCount
{
    /// <summary>The update; null where neither number, or either, is told so, or where the two leave room for each other.</summary>
    internal static Relation? Between(Claim a, Claim b, Interval left, Interval right)
    {
        if (a.IsStale == b.IsStale || left.Overlaps(right) || a.IsAhead || b.IsAhead)
        {
            return null;
        }

        var (old, young) = a.IsStale ? (a, b) : (b, a);
        // nobody counts those of whom an article tells one by one
        if (young.IsToldOf || young.Derivation is not null)
        {
            return null;
        }

        return new Relation(
            old,
            young,
            RelationKind.Updated,
            RelationReason.ExplicitUpdate,
            $"{old.Article.Label} tells {old.Value.Text} as an earlier number; {young.Value.Text} is told outright."
        );
    }
}
