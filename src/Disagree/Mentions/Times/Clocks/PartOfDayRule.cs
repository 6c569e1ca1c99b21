using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Ranges;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>
/// "the night of Feb. 9", "morning of the 15th of February", "dawn on Monday", "the early hours of the morning on Sunday", "before dawn".
/// </summary>
internal static class PartOfDayRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        at = scene.Is(at, "the") ? at + 1 : at;
        if (scene.At(at) is not { Kind: TimeWordKind.Part or TimeWordKind.PartAfterDay } part)
        {
            return false;
        }

        var end = at + part.Count;
        if (
            scene.Is(end, "of")
            && scene.Is(end + 1, "the")
            && scene.At(end + 2) is { Kind: TimeWordKind.Part } whole
            && !scene.Is(end + 2 + whole.Count, "of")
        )
        {
            end += 2 + whole.Count;
        }

        var isBare =
            part is { Kind: TimeWordKind.PartAfterDay, Text: not "MI" } || scene.Is(at + part.Count - 1, "hours") || end > at + part.Count;
        var next = scene.Is(end, "of") || (scene.Is(end, "on") && (isBare || at > start)) ? end + 1 : end;
        if (
            (next > end || isBare)
            && DateReader.TryRead(scene, next, out var day)
            && day is { Span.Grain: CalendarGrain.Day, Type: TimeType.Date }
        )
        {
            var last =
                scene.At(day.End) is { Kind: TimeWordKind.Part } said && string.Equals(said.Text, part.Text, StringComparison.Ordinal)
                    ? day.End + said.Count
                    : day.End;
            reading = DayPart.Part(day, part, last) with { First = start };
            return true;
        }

        if (next > end && DaysOfMonthRule.TryRead(scene, next, out var nights) && nights.Days is { Days: 2 })
        {
            reading = DayPart.Part(nights with { Literal = null }, part, nights.End) with { First = start };
            return true;
        }

        if (part.Kind != TimeWordKind.PartAfterDay || at > start || !IsBehindPlace(scene.Text(at - 1)))
        {
            return false;
        }

        var here = scene.Anchors.SameSentenceDay ?? scene.Anchors.EventDay ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        reading = new TimeReading(at, end, TimeType.Time, "part of a day")
        {
            Span = here,
            Suffix = "T" + part.Text,
            Unanchored = "XXXX-XX-XXT" + part.Text,
        };
        return true;
    }

    private static bool IsBehindPlace(ReadOnlySpan<char> before) =>
        before
            is "at"
                or "At"
                or "before"
                or "Before"
                or "after"
                or "After"
                or "until"
                or "Until"
                or "by"
                or "By"
                or "since"
                or "Since"
                or "around";
}
