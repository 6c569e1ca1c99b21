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

        if (
            first is { Unanchored: not null, Literal: null, Span: { } begun }
            && scene.Is(first.First - 1, "between")
            && scene.Is(first.End, "and")
            && MomentReader.TryRead(scene, first.End + 1, out var other)
            && other.Span is { } ended
            && ended.Grain == begun.Grain
        )
        {
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

        if (DaysOfMonthRule.Pair(scene, first) is { } pair)
        {
            return pair;
        }

        if (
            first.Span is not { } from
            || first.Literal is not null
            || Joint(scene, first.End, from.Grain, first.Minute is not null) is not { } next
        )
        {
            return first;
        }

        if (
            scene.IsNote
            && first is { Minute: { } minute, IsFloating: true }
            && ClockRule.TryBareHour(scene, next, afternoon: false, out var hour, out var hourEnd)
            && hourEnd >= scene.Count
        )
        {
            var begin = new CalendarSpan(scene.Writing, CalendarGrain.Day);
            var isLater = hour > minute || hour + 720 > minute;
            return Range(first.First, hourEnd, begin, isLater ? begin : begin.Shift(1) ?? begin, TimeType.Time, first.Unanchored);
        }

        if (
            first is { Suffix: "TNI", Minute: null }
            && MonthReader.TryDayNumber(scene, next, out var morning, out var morningEnd)
            && Calendar.AddDays(from.First, 1) is { } day
            && day.Day == morning
            && !(scene.Kind(morningEnd) is TimeWordKind.Month or TimeWordKind.Unit)
        )
        {
            return first with { End = morningEnd, Days = DatePeriod.Between(from.First, day) };
        }

        if (
            from.Grain == CalendarGrain.Day
            && first.Minute is null
            && DaysOfMonthRule.TryDayInMonth(scene, first, from, next, out var inMonth)
        )
        {
            return inMonth;
        }

        if (
            !MomentReader.TryRead(scene, next, out var second)
            || second.Span is not { } to
            || to.Grain != from.Grain
            || (first.Minute is null) != (second.Minute is null)
        )
        {
            return first;
        }

        var isFixed = second.Unanchored is null && first.Rule is "day of month" or "month";
        from = first.IsFloating && !second.IsFloating ? to : RangeEnds.Aligned(first, from, second, to);
        from =
            RangeEnds.IsWeekdays(first, second) && second.Length > 1 && first.Length == 1 && to.First < from.First
                ? new CalendarSpan(Calendar.OnOrBefore(to.First, Calendar.Weekday(from.First)), CalendarGrain.Day)
                : from;
        to = from.First > to.First && second.Unanchored is not null ? RangeEnds.Ahead(from, to, second) : to;
        to = second.IsFloating && !first.IsFloating ? from : to;
        (from, to) = RangeEnds.OverMidnight(first, from, second, to);
        (from, to) = RangeEnds.AroundToday(scene, first, from, second, to);
        (from, to) = RangeEnds.Behind(scene, first, from, second, to);
        return from.First > to.Last || RangeEnds.IsMixed(first, second)
            ? first
            : Range(
                first.First,
                second.End,
                from,
                to,
                first.Type,
                isFixed || (first.IsFloating && !second.IsFloating) ? second.Unanchored : first.Unanchored ?? second.Unanchored
            );
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
