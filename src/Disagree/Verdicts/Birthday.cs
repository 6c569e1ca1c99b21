using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Tells an age that a birthday between the two articles has put out of date: 48 in January, 49 in June.</summary>
internal static class Birthday
{
    private const decimal DaysOfYear = 365.25m;

    // where the articles lie nearer to each other, a slip is likelier than a birthday
    private const int FewestDays = 30;

    /// <summary>The update; null where the later article does not give just the years that have gone by.</summary>
    internal static Relation? Between(Claim a, Claim b)
    {
        var (young, old) = b.AsOf.IsBefore(a.AsOf) ? (b, a) : (a, b);
        if (
            Years(young) is not { } before
            || Years(old) is not { } after
            || young.AsOf.Last is not { } from
            || old.AsOf.First is not { } to
        )
        {
            return null;
        }

        var gone = to.DayNumber - from.DayNumber;
        var (fewest, most) = (Math.Floor(gone / DaysOfYear), Math.Ceiling(gone / DaysOfYear));
        return gone >= FewestDays && after > before && after - before >= fewest && after - before <= most
            ? new Relation(
                young,
                old,
                RelationKind.Updated,
                RelationReason.Birthday,
                $"{young.Value.Text} as of {PeriodWords.Of(young.AsOf)}; {old.Value.Text} as of {PeriodWords.Of(old.AsOf)}: a birthday lies between."
            )
            : null;
    }

    private static decimal? Years(Claim claim) =>
        claim.Value
            is NumberValue { Quantity: { Unit: { Dimension: Dimension.Age, Code: "a" }, Interval: { IsPoint: true, Low: { } years } } }
            ? years
            : null;
}
