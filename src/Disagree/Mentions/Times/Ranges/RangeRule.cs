using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Ranges;

/// <summary>"July 13-15", "from 3 to 7 May", "2009-2010", "Monday through Thursday", "9:30 - 11:00".</summary>
internal static class RangeRule
{
    /// <summary>Goes on from a reading to the end of the range that it begins.</summary>
    internal static TimeReading Extend(in TimeScene scene, in TimeReading first)
    {
        if (PutOff.IsOldDay(scene, first))
        {
            return first;
        }

        if ((Between(scene, first) ?? DaysOfMonthRule.Pair(scene, first)) is { } pair)
        {
            return pair;
        }

        if (SharedYear.Of(scene, first) is { } told)
        {
            return first.On(told) with { Unanchored = null };
        }

        if (
            first.Span is not { } from
            || first.Literal is not null
            || Joint(scene, first.End, from.Grain, first.Minute is not null) is not { } next
        )
        {
            return first;
        }

        return Hours(scene, first, next)
            ?? NightInto(scene, first, from, next)
            ?? DaysOfMonth(scene, first, from, next)
            ?? Ends(scene, first, from, next)
            ?? first;
    }

    // "between June and August 2014": each end is told by itself, and the second may say the year of both
    private static TimeReading? Between(in TimeScene scene, in TimeReading first)
    {
        if (
            first is not { Unanchored: not null, Literal: null, Span: { } begun }
            || !scene.Is(first.First - 1, "between")
            || !scene.Is(first.End, "and")
            || !MomentReader.TryRead(scene, first.End + 1, out var other)
            || other.Span is not { } ended
            || ended.Grain != begun.Grain
        )
        {
            return null;
        }

        if (first.IsFloating && !other.IsFloating)
        {
            return first.On(ended);
        }

        var aligned =
            (RangeEnds.IsWeekdays(first, other) || RangeEnds.IsWeekdayClocks(first, other)) && ended.First < begun.First
                ? new CalendarSpan(Calendar.OnOrBefore(ended.First, Calendar.Weekday(begun.First)), CalendarGrain.Day)
                : RangeEnds.Aligned(first, begun, other, ended);
        return aligned == begun ? first : first.On(aligned) with { Unanchored = null };
    }

    // "8 p.m. to 11" in a note
    private static TimeReading? Hours(in TimeScene scene, in TimeReading first, int next)
    {
        if (
            !scene.IsNote
            || first is not { Minute: { } minute, IsFloating: true }
            || !ClockRule.TryBareHour(scene, next, afternoon: false, out var hour, out var end)
            || end < scene.Count
        )
        {
            return null;
        }

        var begin = new CalendarSpan(scene.Writing, CalendarGrain.Day);
        var isLater = hour > minute || hour + 720 > minute;
        return Range(first.First, end, begin, isLater ? begin : begin.Shift(1) ?? begin, TimeType.Time, first.Unanchored);
    }

    // "the night of July 3-4"
    private static TimeReading? NightInto(in TimeScene scene, in TimeReading first, CalendarSpan from, int next) =>
        first is { Suffix: "TNI", Minute: null }
        && MonthReader.TryDayNumber(scene, next, out var morning, out var end)
        && Calendar.AddDays(from.First, 1) is { } day
        && day.Day == morning
        && !(scene.Kind(end) is TimeWordKind.Month or TimeWordKind.Unit)
            ? first with
            {
                End = end,
                Days = DatePeriod.Between(from.First, day),
            }
            : null;

    // "July 13-15"
    private static TimeReading? DaysOfMonth(in TimeScene scene, in TimeReading first, CalendarSpan from, int next) =>
        from.Grain == CalendarGrain.Day && first.Minute is null && DaysOfMonthRule.TryDayInMonth(scene, first, from, next, out var days)
            ? days
            : null;

    // "Monday through Thursday", "2009-2010", "9:30 - 11:00"
    private static TimeReading? Ends(in TimeScene scene, in TimeReading first, CalendarSpan from, int next)
    {
        if (
            !MomentReader.TryRead(scene, next, out var second)
            || second.Span is not { } to
            || to.Grain != from.Grain
            || (first.Minute is null) != (second.Minute is null)
        )
        {
            return null;
        }

        var isFixed = second.Unanchored is null && first.Rule is "day of month" or "month";
        var unanchored = isFixed || (first.IsFloating && !second.IsFloating) ? second.Unanchored : first.Unanchored ?? second.Unanchored;
        (from, to) = RangeEnds.Settle(scene, first, from, second, to);
        return from.First > to.Last || RangeEnds.IsMixed(first, second)
            ? null
            : Range(first.First, second.End, from, to, first.Type, unanchored);
    }

    internal static TimeReading Range(int first, int end, CalendarSpan from, CalendarSpan to, TimeType type, string? unanchored) =>
        new(first, end, type, "range")
        {
            Literal = $"{from}/{to}",
            Span = from,
            Days = DatePeriod.Between(from.First, to.Last),
            Unanchored = unanchored is null ? null : "XXXX",
        };

    // "to", "through", "-": which of them join what kind of ends.
    internal static int? Joint(in TimeScene scene, int at, CalendarGrain grain, bool isClock)
    {
        if (scene.IsDash(at))
        {
            return at + 1;
        }

        if (grain == CalendarGrain.Month && scene.Is(at, '/') && scene.Kind(at + 1) is TimeWordKind.Month or TimeWordKind.MonthDoubtful)
        {
            return at + 1;
        }

        if (isClock && scene.Is(at, "but") && scene.Is(at + 1, "before"))
        {
            return at + 2;
        }

        var isWord =
            scene.Is(at, "to")
            || scene.Is(at, "through")
            || scene.Is(at, "thru")
            || scene.Is(at, "until")
            || scene.Is(at, "untill")
            || scene.Is(at, "till");
        return isWord && (isClock || grain is CalendarGrain.Day or CalendarGrain.Month or CalendarGrain.Quarter or CalendarGrain.Half)
            ? at + 1
            : null;
    }
}
