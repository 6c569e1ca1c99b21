using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>How two names that answer one question stand to each other.</summary>
internal static class NameRelation
{
    // Where several share a role, a new name this many days after the old one is taken for its successor.
    private const int SuccessionDays = 60;

    internal static Relation Between(Claim a, Claim b)
    {
        var (one, other) = ((NameValue)a.Value, (NameValue)b.Value);
        if (string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return new Relation(a, b, RelationKind.Same, "sameValue", $"Both say {one.Name}.");
        }

        if (one.Type is NameType.Other)
        {
            return new Relation(a, b, RelationKind.Compatible, "moreSpecific", $"{a.Subject} can be “{one.Name}” and “{other.Name}” at once.");
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        var follows = a.AsOf.IsBefore(b.AsOf);
        return one.Holders switch
        {
            Holders.One when follows => Follows(a, b),
            Holders.Few when follows && DaysBetween(a, b) >= SuccessionDays => Follows(a, b),
            Holders.One => new Relation(a, b, RelationKind.Differs, "oneHolder", $"Only one can be “{Role(a)}” at a time: {a.Value.Text} or {b.Value.Text}."),
            _ => new Relation(a, b, RelationKind.Compatible, "sharedRole", $"{a.Value.Text} and {b.Value.Text} can both be “{Role(a)}”."),
        };
    }

    private static Relation Follows(Claim a, Claim b) =>
        new(a, b, RelationKind.Updated, "laterAsOf", $"{a.Value.Text} as of {PeriodWords.Of(a.AsOf)}; {b.Value.Text} as of {PeriodWords.Of(b.AsOf)}, which is later.");

    private static int DaysBetween(Claim a, Claim b) => b.AsOf.First!.Value.DayNumber - a.AsOf.Last!.Value.DayNumber;

    private static string Role(Claim claim) => claim.Subject.Length == 0 ? claim.Property : $"{claim.Property} of {claim.Subject}";
}
