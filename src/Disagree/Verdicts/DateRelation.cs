using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>How two dates of one event stand to each other.</summary>
internal static class DateRelation
{
    internal static Relation Between(Claim a, Claim b)
    {
        var (one, other) = ((DateValue)a.Value, (DateValue)b.Value);
        if (one.Period.First == other.Period.First && one.Period.Last == other.Period.Last)
        {
            return new Relation(a, b, RelationKind.Same, "sameValue", $"Both come to {one.Text}.");
        }

        if (one.Period.Overlaps(other.Period))
        {
            return new Relation(a, b, RelationKind.Compatible, "rangesOverlap", $"{one.Text} and {other.Text} have days in common.");
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        var isPlan = a.Modality is Modality.Planned or Modality.Predicted;
        return isPlan && a.AsOf.IsBefore(b.AsOf)
            ? new Relation(a, b, RelationKind.Updated, "laterAsOf", $"{a.Value.Text} was expected as of {PeriodWords.Of(a.AsOf)}; {b.Value.Text} as of {PeriodWords.Of(b.AsOf)}, which is later.")
            : new Relation(a, b, RelationKind.Differs, "disjoint", $"{a.Value.Text} and {b.Value.Text} have no day in common.");
    }
}
