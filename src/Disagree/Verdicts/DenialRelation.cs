using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>How an amount that one article denies stands to what another states: it differs where the other states just that.</summary>
internal static class DenialRelation
{
    /// <summary>The relation; null where both deny or neither does.</summary>
    internal static Relation? Between(Claim a, Claim b, bool isOneValue)
    {
        if ((a.Modality is Modality.Denied) == (b.Modality is Modality.Denied))
        {
            return null;
        }

        var (denial, other) = a.Modality is Modality.Denied ? (a, b) : (b, a);
        return isOneValue
            ? new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.Denied,
                $"{denial.Article.Label} denies what {other.Article.Label} states: {other.Value.Text}."
            )
            : new Relation(
                a,
                b,
                RelationKind.NotComparable,
                RelationReason.Denied,
                $"{denial.Article.Label} denies {denial.Value.Text} and states no number of its own."
            );
    }
}
