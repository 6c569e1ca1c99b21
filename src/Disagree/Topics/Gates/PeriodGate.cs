using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Events;
using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>Decides whether two claims cover one time.</summary>
internal static class PeriodGate
{
    private const int LongPeriodDays = 10;
    private const int DaysOfMonth = 31;
    private const int MuchLonger = 4;
    private const int DaysOfYear = 365;
    private const int TwoYears = 730;

    /// <summary>Why the two are of different times; null where nothing shows that they are.</summary>
    internal static Obstacle? Between(Claim a, Claim b)
    {
        if (!string.Equals(a.Stretch, b.Stretch, StringComparison.Ordinal))
        {
            return new(
                NotComparedReason.OtherPeriod,
                a.Stretch is not null && b.Stretch is not null
                    ? $"one counts over “{a.Stretch}”, the other over “{b.Stretch}”"
                    : $"one counts over “{a.Stretch ?? b.Stretch}”, the other does not say what it covers"
            );
        }

        if (OfNights(a, b) is { } nights)
        {
            return nights;
        }

        if (a.Period is { } one && b.Period is { } other)
        {
            if (!one.Overlaps(other) || IsLongBefore(one, other) || IsLongBefore(other, one))
            {
                return new(NotComparedReason.OtherPeriod, $"one is about {PeriodWords.Of(one)}, the other about {PeriodWords.Of(other)}");
            }

            return
                a.IsPeriodRough
                || b.IsPeriodRough
                || EndsWith(one, other)
                || EndsWith(other, one)
                || (IsLong(one) == IsLong(other) ? !IsFarLonger(one, b, other) && !IsFarLonger(other, a, one) : IsOnePast(a, one, b, other))
                ? null
                : new(NotComparedReason.OtherPeriod, $"one covers {PeriodWords.Of(one)}, the other {PeriodWords.Of(other)}");
        }

        return OfAll(a, b) ?? OfAll(b, a) ?? Against(a.Period, a, b) ?? Against(b.Period, b, a);

        // the dead of the war, and those of a day
        static Obstacle? OfAll(Claim all, Claim other) =>
            all.Reckoning.IsOfAll && !other.Reckoning.IsOfAll && other.Period is { } period && !IsLong(period)
                ? new(NotComparedReason.OtherPeriod, $"one counts all since it began, the other covers {PeriodWords.Of(period)}")
                : null;

        static Obstacle? Against(DatePeriod? stated, Claim a, Claim b)
        {
            if (stated is not { } period || a.Measure is Measure.Momentary)
            {
                return null;
            }

            if (Deadline.Is(stated == a.Period ? a : b, period))
            {
                return null;
            }

            if (IsLong(period) && !a.IsPeriodRough)
            {
                return new(NotComparedReason.OtherPeriod, $"one covers {PeriodWords.Of(period)}, the other does not say what it covers");
            }

            if (IsWrittenBefore(stated == a.Period ? b : a, period))
            {
                return new(NotComparedReason.OtherPeriod, $"one is about {PeriodWords.Of(period)}, the other was written before");
            }

            return OfEarlier(period, stated == a.Period ? a : b, stated == a.Period ? b : a) ?? OfPast(period, a, b);
        }
    }

    // "the quake of 7 May killed 40" of an article on that of 19 May, and the dead told without a day on 20 May
    private static Obstacle? OfEarlier(DatePeriod period, Claim earlier, Claim undated) =>
        undated.Period is null && earlier.Reach.LaterDay is { } later && undated.Publication?.Period.First >= later
            ? new(
                NotComparedReason.OtherPeriod,
                $"one is about {PeriodWords.Of(period)}, and its article counts for {PeriodWords.Of(DatePeriod.Day(later))} too"
            )
            : null;

    // "by nightfall on Friday" and "on Friday"; "the quake of 1934" was also before Friday, and is another
    private static bool EndsWith(DatePeriod until, DatePeriod other) =>
        until is { First: null, Last: { } end } && other.Last is { } last && Math.Abs(end.DayNumber - last.DayNumber) <= LongPeriodDays;

    private static bool IsLongBefore(DatePeriod other, DatePeriod until) =>
        until is { First: null, Last: { } end } && other.Last is { } last && end.DayNumber - last.DayNumber > DaysOfYear;

    // "since 1 November" of this month is not "in the epidemic of 2023-24", and "in June" is not "so far this year"
    private static bool IsFarLonger(DatePeriod period, Claim current, DatePeriod since) =>
        period.Days is { } days
        && since.Days is { } few
        && days > MuchLonger * few
        && IsLong(since)
        && (!PastEvent.IsBackground(since, current) || IsRunning(period, current));

    private static bool IsRunning(DatePeriod period, Claim claim) =>
        claim.Publication?.Period is { First: { } from, Last: { } to } && period.First <= from && period.Last >= to;

    // "in March" and "on 19 March" of what befell one place, told months later
    private static bool IsOnePast(Claim a, DatePeriod one, Claim b, DatePeriod other) =>
        PastEvent.IsBackground(one, a)
        && PastEvent.IsBackground(other, b)
        && Math.Max(one.Days ?? int.MaxValue, other.Days ?? int.MaxValue) <= DaysOfMonth
        && (a.Event.Names.Overlaps(b.Event.Names) || (a.Place is { } place && string.Equals(place, b.Place, StringComparison.Ordinal)));

    private static Obstacle? OfPast(DatePeriod period, Claim a, Claim b) =>
        PastEvent.IsBackground(period, a) && PastEvent.IsBackground(period, b) && !IsTheirEvent(period, a, b)
            ? new(NotComparedReason.OtherEvent, $"one is about an event of {PeriodWords.Of(period)}, which is past for both articles")
            : null;

    // the dead of the one attack that two verdicts years later are about, of which one says again when it was
    private static bool IsTheirEvent(DatePeriod period, Claim a, Claim b) =>
        period.IsDay
        && a.Property is PropertyReader.Killed or PropertyReader.Injured
        && a is { Place: null, Reach.IsOfOtherEvent: false }
        && b is { Place: null, Reach.IsOfOtherEvent: false }
        && Cast.AreOne(a.Cast, b.Cast)
        && a.LeadPlaces.Any(p => b.LeadPlaces.Contains(p, StringComparer.OrdinalIgnoreCase));

    /// <summary>Why "overnight" of two mornings is not one night, though the one ends on the day on which the other begins.</summary>
    internal static Obstacle? OfNights(Claim a, Claim b) =>
        a.Period is { Days: 2, First: { } night } one && b.Period is { Days: 2, First: { } next } other && night != next
            ? new(NotComparedReason.OtherPeriod, $"one is about {PeriodWords.Of(one)}, the other about {PeriodWords.Of(other)}")
            : null;

    /// <summary>
    /// Why two steps in articles of other days are not one, where neither says from when: "44 new infections" of Monday and of Thursday;
    /// null of others.
    /// </summary>
    internal static Obstacle? OfSteps(Claim a, Claim b) =>
        a is { Period: null, Publication.Period: { IsUnknown: false } one }
        && b is { Period: null, Publication.Period: { IsUnknown: false } other }
        && a.Property.EndsWith(PropertyReader.Change, StringComparison.Ordinal)
        && b.Property.EndsWith(PropertyReader.Change, StringComparison.Ordinal)
        && DaysApart.Of(one, other) > 1
            ? new(NotComparedReason.OtherPeriod, "each tells how far it moved by the day of its article")
            : null;

    /// <summary>
    /// Why a step in an article of another time is none of a day: "rose 4 percent on Monday", and a rise that was told before; null of others.
    /// </summary>
    internal static Obstacle? OfStepBefore(DatePeriod day, Claim undated) =>
        day.IsDay
        && undated.Property.EndsWith(PropertyReader.Change, StringComparison.Ordinal)
        && undated.Publication?.Period is { IsUnknown: false, Last: { } last } written
        && (last < day.First || DaysApart.Of(written, day) > DaysOfMonth)
            ? new(NotComparedReason.OtherPeriod, $"one moved on {PeriodWords.Of(day)}, the other is told at another time")
            : null;

    /// <summary>The same of two claims in like words: there one alone may tell the period.</summary>
    internal static Obstacle? BetweenTold(Claim a, Claim b) =>
        (a.Period is null) == (b.Period is null)
        || (a.Period ?? b.Period) is not { } told
        || !IsLong(told)
        || IsOfCalendar(told, a.Period is null ? b : a)
            ? Between(a, b)
        : IsOfEvent(a) && IsOfEvent(b) ? OfPast(told, a, b)
        : null;

    // "since January", "so far this year": all of its kind, and not of one event; but "the worst since 2003" is of one
    private static bool IsOfCalendar(DatePeriod period, Claim claim) =>
        period is { First: { Month: 1, Day: 1 }, Days: < TwoYears }
        && claim.Publication?.Period.First is { } written
        && period.Last >= written;

    // the dead, the homes lost, a magnitude; sums paid and figures of a year are told without their year too
    private static bool IsOfEvent(Claim claim) =>
        claim
            is {
                Figure: null,
                Stock: null,
                Value: NumberValue { Quantity.Unit.Dimension: Dimension.Count or Dimension.Scale or Dimension.Area }
            };

    private static bool IsLong(DatePeriod period) => period.Days is not { } days || days > LongPeriodDays;

    private static bool IsWrittenBefore(Claim claim, DatePeriod period) =>
        period.IsDay && claim.Publication?.Period.Last is { } written && written < period.First && !claim.IsAhead;
}
