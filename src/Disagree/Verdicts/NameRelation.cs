using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>How two names that answer one question stand to each other.</summary>
internal static class NameRelation
{
    internal static Relation Between(Claim a, Claim b)
    {
        var (one, other) = ((NameValue)a.Value, (NameValue)b.Value);
        if (string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return string.Equals(a.Property, b.Property, StringComparison.OrdinalIgnoreCase) && string.Equals(a.Subject, b.Subject, StringComparison.OrdinalIgnoreCase)
                ? new Relation(a, b, RelationKind.Same, "sameValue", $"Both name {one.Name}.")
                : new Relation(a, b, RelationKind.Compatible, "moreSpecific", $"{one.Name} can be “{Role(a)}” and “{Role(b)}” at once.");
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        return a.AsOf.IsBefore(b.AsOf)
            ? new Relation(a, b, RelationKind.Updated, "laterAsOf", $"{a.Value.Text} as of {a.AsOf}; {b.Value.Text} as of {b.AsOf}, which is later.")
            : new Relation(a, b, RelationKind.Compatible, "sharedRole", $"{a.Value.Text} and {b.Value.Text} may both be “{Role(a)}”.");
    }

    private static string Role(Claim claim) => claim.Subject.Length == 0 ? claim.Property : $"{claim.Property} of {claim.Subject}";
}
