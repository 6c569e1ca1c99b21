using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Ranges;

/// <summary>Two days of one month: "July 13-15, 2019", "May 5 and 6", "3 to 7 May".</summary>
internal static class DaysOfMonthRule
{
    /// <summary>"3 to 7 May", "the 13th to 15th of July": the first day stands without a month.</summary>
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var dayAt = scene.Is(at, "the") ? at + 1 : at;
        if (
            !MonthReader.TryDayNumber(scene, dayAt, out var day, out var end)
            || (RangeRule.Joint(scene, end, CalendarGrain.Day, isClock: false) ?? Both(scene, end)) is not { } next
            || !MonthRule.TryDay(scene, next, 0, out var last)
            || last.Span is not { } to
            || day >= to.First.Day
            || MonthReader.Month(scene, next) is not null
            || (Both(scene, end) is not null && day + 1 != to.First.Day && !scene.Is(at - 1, "between"))
        )
        {
            return false;
        }

        var from = to with { First = to.First.AddDays(day - to.First.Day) };
        reading = RangeRule.Range(at, last.End, from, to, TimeType.Date, last.Unanchored);
        return true;
    }

    // "May 5 and 6", and not "May 5 and 6 people": two days on end are a range
    internal static TimeReading? Pair(in TimeScene scene, in TimeReading first) =>
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

    // "July 13-15, 2019"
    internal static bool TryDayInMonth(in TimeScene scene, in TimeReading first, CalendarSpan from, int next, out TimeReading reading)
    {
        reading = default;
        next = scene.Is(next, "the") ? next + 1 : next;
        if (
            !first.Rule.StartsWith("day of month", StringComparison.Ordinal)
            || !MonthReader.TryDayNumber(scene, next, out var day, out var end)
            || day <= from.First.Day
            || (scene.Is(end, ':') && scene.Touches(end) && scene.IsNumber(end + 1))
            || scene.Kind(end) is TimeWordKind.Month or TimeWordKind.Unit
        )
        {
            return false;
        }

        if (first.Unanchored is not null && YearTail.TryRead(scene, end, out var year, out var yearEnd))
        {
            reading =
                MonthReader.Day(year, from.First.Month, from.First.Day) is { } f && MonthReader.Day(year, from.First.Month, day) is { } t
                    ? RangeRule.Range(first.First, yearEnd, f, t, TimeType.Date, null)
                    : new TimeReading(first.First, yearEnd, TimeType.Date, "no such day");
            return true;
        }

        var to = MonthReader.Day(from.First.Year, from.First.Month, day);
        reading = to is { } last ? RangeRule.Range(first.First, end, from, last, TimeType.Date, first.Unanchored) : default;
        return to is not null;
    }
}
