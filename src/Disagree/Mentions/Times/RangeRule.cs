using Disagree.Values;

namespace Disagree.Mentions.Times;

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
                (IsWeekdays(first, other) || IsWeekdayClocks(first, other)) && ended.First < begun.First
                    ? new CalendarSpan(Calendar.OnOrBefore(ended.First, Calendar.Weekday(begun.First)), CalendarGrain.Day)
                    : Aligned(first, begun, other, ended);
            return aligned == begun ? first : first.On(aligned) with { Unanchored = null };
        }

        if (Pair(scene, first) is { } pair)
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
            && MonthRule.TryDayNumber(scene, next, out var morning, out var morningEnd)
            && Calendar.AddDays(from.First, 1) is { } day
            && day.Day == morning
            && !(scene.Kind(morningEnd) is TimeWordKind.Month or TimeWordKind.Unit)
        )
        {
            return first with { End = morningEnd, Days = DatePeriod.Between(from.First, day) };
        }

        if (from.Grain == CalendarGrain.Day && first.Minute is null && TryDayInMonth(scene, first, from, next, out var inMonth))
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
        from = first.IsFloating && !second.IsFloating ? to : Aligned(first, from, second, to);
        from =
            IsWeekdays(first, second) && second.Length > 1 && first.Length == 1 && to.First < from.First
                ? new CalendarSpan(Calendar.OnOrBefore(to.First, Calendar.Weekday(from.First)), CalendarGrain.Day)
                : from;
        to = from.First > to.First && second.Unanchored is not null ? Ahead(from, to, second) : to;
        to = second.IsFloating && !first.IsFloating ? from : to;
        (from, to) = OverMidnight(first, from, second, to);
        (from, to) = AroundToday(scene, first, from, second, to);
        (from, to) = Behind(scene, first, from, second, to);
        return from.First > to.Last || IsMixed(first, second)
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

    /// <summary>"3 to 7 May", "the 13th to 15th of July": the first day stands without a month.</summary>
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var dayAt = scene.Is(at, "the") ? at + 1 : at;
        if (
            !MonthRule.TryDayNumber(scene, dayAt, out var day, out var end)
            || (Joint(scene, end, CalendarGrain.Day, isClock: false) ?? Both(scene, end)) is not { } next
            || !MonthRule.TryDay(scene, next, 0, out var last)
            || last.Span is not { } to
            || day >= to.First.Day
            || MonthRule.Month(scene, next) is not null
            || (Both(scene, end) is not null && day + 1 != to.First.Day && !scene.Is(at - 1, "between"))
        )
        {
            return false;
        }

        var from = to with { First = to.First.AddDays(day - to.First.Day) };
        reading = Range(at, last.End, from, to, TimeType.Date, last.Unanchored);
        return true;
    }

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
    private static bool IsWeekdayClocks(in TimeReading first, in TimeReading second) =>
        first.Minute is not null
        && second.Minute is not null
        && first.Unanchored!.StartsWith("XXXX-WXX-", StringComparison.Ordinal)
        && second.Unanchored is ['X', 'X', 'X', 'X', '-', 'W', ..];

    private static bool IsWeekdays(in TimeReading first, in TimeReading second) =>
        first is { Rule: "weekday", Minute: null } && second.Rule is "weekday";

    // "May 5 and 6", and not "May 5 and 6 people": two days on end are a range
    private static TimeReading? Pair(in TimeScene scene, in TimeReading first) =>
        first is { Minute: null, Literal: null, Span: { Grain: CalendarGrain.Day } from }
        && Both(scene, first.End) is { } next
        && TryDayInMonth(scene, first, from, next, out var pair)
        && (pair.Days is { Days: 2 } || scene.Is(first.First - 1, "between"))
        && (
            pair.End >= scene.Count
            || scene.Tokens[pair.End].Tag is Lexicons.Tag.Punctuation or Lexicons.Tag.Preposition or Lexicons.Tag.Conjunction
        )
            ? pair
            : null;

    private static int? Both(in TimeScene scene, int at) => scene.Is(at, "and") || scene.Is(at, "or") ? at + 1 : null;

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
    private static bool IsMixed(in TimeReading first, in TimeReading second) =>
        first.Minute is null
        && first.Unanchored is not null
        && second.Unanchored is not null
        && first.Rule is not "today and its neighbours"
        && first.Rule is "weekday" != second.Rule is "weekday";

    // "July 13-15, 2019"
    private static bool TryDayInMonth(in TimeScene scene, in TimeReading first, CalendarSpan from, int next, out TimeReading reading)
    {
        reading = default;
        next = scene.Is(next, "the") ? next + 1 : next;
        if (
            !first.Rule.StartsWith("day of month", StringComparison.Ordinal)
            || !MonthRule.TryDayNumber(scene, next, out var day, out var end)
            || day <= from.First.Day
            || (scene.Is(end, ':') && scene.Touches(end) && scene.IsNumber(end + 1))
            || scene.Kind(end) is TimeWordKind.Month or TimeWordKind.Unit
        )
        {
            return false;
        }

        if (first.Unanchored is not null && YearRule.TryTail(scene, end, out var year, out var yearEnd))
        {
            reading =
                MonthRule.Day(year, from.First.Month, from.First.Day) is { } f && MonthRule.Day(year, from.First.Month, day) is { } t
                    ? Range(first.First, yearEnd, f, t, TimeType.Date, null)
                    : new TimeReading(first.First, yearEnd, TimeType.Date, "no such day");
            return true;
        }

        var to = MonthRule.Day(from.First.Year, from.First.Month, day);
        reading = to is { } last ? Range(first.First, end, from, last, TimeType.Date, first.Unanchored) : default;
        return to is not null;
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

    // "December to May 2025": the year of the end decides that of the beginning.
    private static CalendarSpan Aligned(in TimeReading first, CalendarSpan from, in TimeReading second, CalendarSpan to)
    {
        if (first.Unanchored is null || second.Unanchored is not null)
        {
            return from;
        }

        var year =
            MonthRule.Day(to.First.Year, from.First.Month, from.First.Day) is { } same && same.First <= to.First
                ? to.First.Year
                : to.First.Year - 1;
        return MonthRule.Day(year, from.First.Month, from.First.Day) is { } day ? day with { Grain = from.Grain } : from;
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
