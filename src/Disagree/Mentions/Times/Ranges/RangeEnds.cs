using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Tenses;
using Disagree.Values;

namespace Disagree.Mentions.Times.Ranges;

/// <summary>Settles which days the two ends of a range are: the one that says more decides the other.</summary>
internal static class RangeEnds
{
    /// <summary>The days of both ends, one after the other.</summary>
    internal static (CalendarSpan From, CalendarSpan To) Settle(
        in TimeScene scene,
        in TimeReading first,
        CalendarSpan from,
        in TimeReading second,
        CalendarSpan to
    )
    {
        from = first.IsFloating && !second.IsFloating ? to : Aligned(first, from, second, to);
        from = IsWeekdayBefore(first, from, second, to)
            ? new CalendarSpan(Calendar.OnOrBefore(to.First, Calendar.Weekday(from.First)), CalendarGrain.Day)
            : from;
        to = from.First > to.First && second.Unanchored is not null ? Ahead(from, to, second) : to;
        to = second.IsFloating && !first.IsFloating ? from : to;
        (from, to) = OverMidnight(first, from, second, to);
        (from, to) = AroundToday(scene, first, from, second, to);
        return Behind(scene, first, from, second, to);
    }

    // "Friday to next Monday"
    private static bool IsWeekdayBefore(in TimeReading first, CalendarSpan from, in TimeReading second, CalendarSpan to) =>
        IsWeekdays(first, second) && second.Length > 1 && first.Length == 1 && to.First < from.First;

    // "Friday to Monday", written on the Sunday between, is the weekend that goes on.
    private static (CalendarSpan From, CalendarSpan To) AroundToday(
        in TimeScene scene,
        in TimeReading first,
        CalendarSpan from,
        in TimeReading second,
        CalendarSpan to
    ) =>
        scene.IsNote
        && IsWeekdays(first, second)
        && Calendar.Weekday(to.First) < Calendar.Weekday(from.First)
        && from.First > scene.Writing
        && Calendar.AddDays(from.First, -7) is { } before
        && Calendar.AddDays(to.First, -7) is { } end
        && end >= scene.Writing
            ? (new CalendarSpan(before, CalendarGrain.Day), new CalendarSpan(end, CalendarGrain.Day))
            : (from, to);

    // "it rained from Tuesday to Thursday", written on a Tuesday, is over.
    private static (CalendarSpan From, CalendarSpan To) Behind(
        in TimeScene scene,
        in TimeReading first,
        CalendarSpan from,
        in TimeReading second,
        CalendarSpan to
    ) =>
        IsWeekdays(first, second)
        && to.First > scene.Writing
        && to.First > from.First
        && TenseReader.Shown(scene, first.First, second.End) == Tense.Past
        && Calendar.AddDays(from.First, -7) is { } begin
        && Calendar.AddDays(to.First, -7) is { } end
            ? (new CalendarSpan(from.First <= end ? from.First : begin, CalendarGrain.Day), new CalendarSpan(end, CalendarGrain.Day))
            : (from, to);

    // "between 6 p.m. Friday and 6 a.m. Monday"
    internal static bool IsWeekdayClocks(in TimeReading first, in TimeReading second) =>
        first.Minute is not null
        && second.Minute is not null
        && first.Unanchored!.StartsWith("XXXX-WXX-", StringComparison.Ordinal)
        && second.Unanchored is ['X', 'X', 'X', 'X', '-', 'W', ..];

    internal static bool IsWeekdays(in TimeReading first, in TimeReading second) =>
        first is { Rule: "weekday", Minute: null } && second.Rule is "weekday";

    // "from 10 p.m. to 4 a.m.": where one end has no day of its own, the end lies behind the beginning.
    private static (CalendarSpan From, CalendarSpan To) OverMidnight(
        in TimeReading first,
        CalendarSpan from,
        in TimeReading second,
        CalendarSpan to
    ) =>
        first.Minute is null || second.Minute >= first.Minute || from != to ? (from, to)
        : second.IsFloating ? (from, to.Shift(1) ?? to)
        : first.IsFloating ? (from.Shift(-1) ?? from, to)
        : (from, to);

    // "Sept. 14 to Thursday" are two dates and not one range.
    internal static bool IsMixed(in TimeReading first, in TimeReading second) =>
        first.Minute is null
        && first.Unanchored is not null
        && second.Unanchored is not null
        && first.Rule is not "today and its neighbours"
        && first.Rule is "weekday" != second.Rule is "weekday";

    // "December to May 2025": the year of the end decides that of the beginning.
    internal static CalendarSpan Aligned(in TimeReading first, CalendarSpan from, in TimeReading second, CalendarSpan to)
    {
        if (first.Unanchored is null || second.Unanchored is not null)
        {
            return from;
        }

        var year =
            MonthReader.Day(to.First.Year, from.First.Month, from.First.Day) is { } same && same.First <= to.First
                ? to.First.Year
                : to.First.Year - 1;
        return MonthReader.Day(year, from.First.Month, from.First.Day) is { } day ? day with { Grain = from.Grain } : from;
    }

    // "Friday to Monday": the end lies behind the beginning.
    private static CalendarSpan Ahead(CalendarSpan from, CalendarSpan to, in TimeReading second)
    {
        if (second.Unanchored!.StartsWith("XXXX-W", StringComparison.Ordinal))
        {
            return to with { First = Calendar.OnOrAfter(from.First, Calendar.Weekday(to.First)) };
        }

        return to.Grain is CalendarGrain.Day or CalendarGrain.Month && Calendar.AddMonths(to.First, 12) is { } next
            ? to with
            {
                First = next,
            }
            : to;
    }
}
