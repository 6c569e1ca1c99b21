using System.Globalization;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Topics.Dates;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>How two dates of one event stand to each other.</summary>
internal static class DateRelation
{
    // Hours between which no night is told of, whatever the time zone of the reader.
    private const int Morning = 11;
    private const int Evening = 17;

    internal static Relation Between(Claim a, Claim b)
    {
        var (one, other) = ((DateValue)a.Value, (DateValue)b.Value);
        if (one.Clock is { } hour && other.Clock is { } otherHour)
        {
            return InZones(a, b, hour, otherHour) ?? ClockRelation.Between(a, b);
        }

        if (Opposed(a, b) is { } opposed)
        {
            return opposed;
        }

        if (one.Period.First == other.Period.First && one.Period.Last == other.Period.Last)
        {
            return new Relation(
                a,
                b,
                RelationKind.Same,
                RelationReason.SameValue,
                $"Both come to {PeriodWords.Of(one.Period.Intersect(other.Period)!.Value)}."
            );
        }

        if (one.Period.Overlaps(other.Period))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.RangesOverlap,
                $"{one.Text} and {other.Text} have days in common."
            );
        }

        if (IsNightBetween(one, other))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.NightBetween,
                $"{one.Text} and {other.Text} are the two sides of one night, or one moment in two time zones."
            );
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        if ((Corrected(a, b) ?? Corrected(b, a)) is { } corrected)
        {
            return corrected;
        }

        return a.IsAhead && a.AsOf.IsBefore(b.AsOf)
            ? new Relation(
                a,
                b,
                RelationKind.Updated,
                RelationReason.LaterAsOf,
                $"{a.Value.Text} was expected as of {PeriodWords.Of(a.AsOf)}; {b.Value.Text} as of {PeriodWords.Of(b.AsOf)}, which is later."
            )
            : new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.Disjoint,
                $"{a.Value.Text} and {b.Value.Text} have no day in common."
            );
    }

    // "on 3 May, not on 4 May", where the other was not written after it
    private static Relation? Corrected(Claim wrong, Claim right) =>
        right.Replaces is DateValue { Period: var taken } && taken == ((DateValue)wrong.Value).Period && !right.AsOf.IsBefore(wrong.AsOf)
            ? new Relation(
                wrong,
                right,
                RelationKind.Updated,
                RelationReason.ExplicitCorrection,
                $"{right.Article.Label} says itself that it was not {wrong.Value.Text} but {right.Value.Text}."
            )
            : null;

    // "was to resign on Monday", "did not resign on Monday"; "passed" and "rejected"
    private static Relation? Opposed(Claim a, Claim b)
    {
        if (a.Dated?.Deed is not { } one || b.Dated?.Deed is not { } other || !one.IsOpposedTo(other))
        {
            return null;
        }

        if (one.IsDenied == other.IsDenied)
        {
            return new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.OppositeDeed,
                $"One says {a.Value.Text}; the other {b.Value.Text}."
            );
        }

        var (denial, deed) = one.IsDenied ? (a, b) : (b, a);
        return deed.IsAhead && deed.AsOf.IsBefore(denial.AsOf)
            ? new Relation(
                deed,
                denial,
                RelationKind.Updated,
                RelationReason.LaterAsOf,
                $"{deed.Value.Text} was expected as of {PeriodWords.Of(deed.AsOf)}; as of {PeriodWords.Of(denial.AsOf)} it did not come about."
            )
            : new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.Denied,
                $"{denial.Article.Label} says that what {deed.Article.Label} dates {deed.Value.Text} was not so."
            );
    }

    // "late Tuesday" and "early Wednesday": days that follow each other, told with a time of day
    private static bool IsNightBetween(DateValue one, DateValue other) =>
        one.Period is { IsDay: true, First: { } day }
        && other.Period is { IsDay: true, First: { } next }
        && Math.Abs(day.DayNumber - next.DayNumber) == 1
        && (IsOfNight(one.Timex) || IsOfNight(other.Timex));

    // a time of day, and not "afternoon" or one at noon
    private static bool IsOfNight(string timex) =>
        timex.IndexOf('T', StringComparison.Ordinal) is > 0 and var at
        && timex.AsSpan(at + 1) is not "AF"
        && !(
            int.TryParse(timex.AsSpan(at + 1, Math.Min(2, timex.Length - at - 1)), CultureInfo.InvariantCulture, out var hour)
            && hour is >= Morning and < Evening
        );

    // "9:30 a.m. EST" and "1430 GMT"; null where the two are of one zone or of none
    private static Relation? InZones(Claim a, Claim b, TimeOnly one, TimeOnly other) =>
        Offset(a) is { } zone && Offset(b) is { } otherZone && zone != otherZone && one.Add(otherZone - zone) == other
            ? new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.OtherZone,
                $"{a.Value.Text} and {b.Value.Text} are one time in two zones."
            )
            : null;

    private static TimeSpan? Offset(Claim claim) => (claim.Mention as TimeMention)?.Period.At?.Offset;
}
