using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>How two dates of one event stand to each other.</summary>
internal static class DateRelation
{
    // Of minutes: how far from the true time of day a rough one may be.
    private const int Slack = 10;

    internal static Relation Between(Claim a, Claim b)
    {
        var (one, other) = ((DateValue)a.Value, (DateValue)b.Value);
        if (one.Clock is { } hour && other.Clock is { } otherHour)
        {
            return OfDay(a, b, hour, otherHour, (one.IsRough ? Slack : 0) + (other.IsRough ? Slack : 0));
        }

        if (one.Period.First == other.Period.First && one.Period.Last == other.Period.Last)
        {
            return new Relation(a, b, RelationKind.Same, "sameValue", $"Both come to {one.Text}.");
        }

        if (one.Period.Overlaps(other.Period))
        {
            return new Relation(a, b, RelationKind.Compatible, "rangesOverlap", $"{one.Text} and {other.Text} have days in common.");
        }

        if (IsNightBetween(one, other))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                "nightBetween",
                $"{one.Text} and {other.Text} are the two sides of one night, or one moment in two time zones."
            );
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        return a.IsAhead && a.AsOf.IsBefore(b.AsOf)
            ? new Relation(
                a,
                b,
                RelationKind.Updated,
                "laterAsOf",
                $"{a.Value.Text} was expected as of {PeriodWords.Of(a.AsOf)}; {b.Value.Text} as of {PeriodWords.Of(b.AsOf)}, which is later."
            )
            : new Relation(a, b, RelationKind.Differs, "disjoint", $"{a.Value.Text} and {b.Value.Text} have no day in common.");
    }

    // "late Tuesday" and "early Wednesday": days that follow each other, told with a time of day
    private static bool IsNightBetween(DateValue one, DateValue other) =>
        one.Period is { IsDay: true, First: { } day }
        && other.Period is { IsDay: true, First: { } next }
        && Math.Abs(day.DayNumber - next.DayNumber) == 1
        && (one.Timex.Contains('T', StringComparison.Ordinal) || other.Timex.Contains('T', StringComparison.Ordinal));

    private static Relation OfDay(Claim a, Claim b, TimeOnly one, TimeOnly other, int slack)
    {
        var minutes = Math.Min((one - other).TotalMinutes, (other - one).TotalMinutes);
        return minutes == 0 ? new Relation(a, b, RelationKind.Same, "sameValue", $"Both say {a.Value.Text}.")
            : minutes <= slack
                ? new Relation(
                    a,
                    b,
                    RelationKind.Compatible,
                    "approximation",
                    $"{a.Value.Text} and {b.Value.Text} are one time, stated roughly."
                )
            : new Relation(a, b, RelationKind.Differs, "disjoint", $"{a.Value.Text} and {b.Value.Text} are different times of day.");
    }
}
