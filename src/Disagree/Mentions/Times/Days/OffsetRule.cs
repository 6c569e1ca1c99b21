using Disagree.Lexicons;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>
/// "two weeks after yesterday", "three days before Christmas", "a year from Monday", "3 Fridays from now", "next Tuesday + 10 days".
/// </summary>
internal static class OffsetRule
{
    /// <summary>Goes on from a length to the day that it is measured from.</summary>
    internal static bool TryRead(in TimeScene scene, int at, TimeLength length, int end, out TimeReading reading)
    {
        reading = default;
        var sign = IsWeekOn(scene, at, length, end) ? 1 : Sign(scene, end);
        if (
            sign == 0
            || !length.IsKnown
            || (scene.Is(end, "from") && IsLasting(scene, at))
            || scene.Is(at - 1, "the")
            || !DateReader.TryRead(scene, end + 1, out var date)
            || date is not { Span: { Grain: CalendarGrain.Day } from, Literal: null }
            || !(date.Unanchored is not null || date.Rule is "holiday" || scene.IsNote)
            || length.Away(from.First, sign) is not { } day
        )
        {
            return false;
        }

        if (
            scene.Is(end, "from")
            && date is { Rule: "weekday" }
            && from.First < scene.Writing
            && scene.Kind(end + 1) == TimeWordKind.Weekday
        )
        {
            day = length.Away(Calendar.OnOrAfter(scene.Writing, Calendar.Weekday(from.First)), sign) ?? day;
        }

        reading = new TimeReading(at, date.End, TimeType.Date, "measured from a day")
        {
            Span = new CalendarSpan(day, CalendarGrain.Day),
            Unanchored = "XXXX-XX-XX",
        };
        return true;
    }

    /// <summary>"3 Fridays from now", "two Sundays ago".</summary>
    internal static bool TryWeekdays(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !NumeralReader.TryCardinal(scene, at, out var count, out var end)
            || count is < 1 or > 60
            || scene.At(end) is not { Kind: TimeWordKind.Weekdays } weekday
            || scene.At(end + weekday.Count) is not { Kind: TimeWordKind.After } after
            || after.Away is not (Away.Ago or Away.Hence)
        )
        {
            return false;
        }

        var sign = after.Away == Away.Ago ? -1 : 1;
        if (
            Calendar.AddDays(scene.Writing, sign) is not { } next
            || Calendar.AddDays(
                sign < 0 ? Calendar.OnOrBefore(next, weekday.Whole) : Calendar.OnOrAfter(next, weekday.Whole),
                7L * sign * (count - 1)
            )
                is not { } day
        )
        {
            return false;
        }

        reading = new TimeReading(at, end + weekday.Count + after.Count, TimeType.Date, "so many weekdays")
        {
            Span = new CalendarSpan(day, CalendarGrain.Day),
            Unanchored = "XXXX-XX-XX",
        };
        return true;
    }

    /// <summary>"next Tuesday + 10 days", in notes.</summary>
    internal static TimeReading Add(in TimeScene scene, in TimeReading date)
    {
        if (
            !scene.IsNote
            || date is not { Span: { Grain: CalendarGrain.Day } from, Literal: null }
            || !(scene.Is(date.End, '+') || scene.IsHyphen(date.End))
            || !TimeLengthReader.TryRead(scene, date.End + 1, out var length, out var end)
            || length.Away(from.First, scene.Is(date.End, '+') ? 1 : -1) is not { } day
        )
        {
            return date;
        }

        return date with
        {
            End = end,
            Span = new CalendarSpan(day, CalendarGrain.Day),
        };
    }

    // "a week on Monday", the British way; not "jailed for a week on Monday"
    private static bool IsWeekOn(in TimeScene scene, int at, TimeLength length, int end) =>
        length is { Unit: TimeUnit.Week or TimeUnit.Fortnight, Amount: 1, Rest: null }
        && scene.Is(end, "on")
        && scene.Kind(end + 1) == TimeWordKind.Weekday
        && !scene.Is(at - 1, "for")
        && (scene.IsNote || TenseReader.Of(scene, at, end) == Tense.Future);

    /// <summary>"for 48 hours from Monday", "will last three days from Monday": the length begins there.</summary>
    internal static bool IsLasting(in TimeScene scene, int at) => scene.Is(at - 1, WordClass.LastsFor);

    private static int Sign(in TimeScene scene, int i) =>
        scene.Is(i, "after") || scene.Is(i, "from") || scene.Is(i, "following") ? 1
        : scene.Is(i, "before") || scene.Is(i, "preceding") ? -1
        : 0;
}
