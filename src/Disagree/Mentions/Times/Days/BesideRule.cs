using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"the day before Tuesday's vote", "the Monday after Easter", "the week after 9 May", "the night before Christmas".</summary>
internal static class BesideRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var word = scene.At(at + 1);
        var side = Side(scene.Text(at + 1 + word.Count));
        if (
            side != 0
            && scene.Is(at, "the")
            && (BeforeLastRule.TryRead(scene, at, word, side, out reading) || TryAlone(scene, at, word, side, out reading))
        )
        {
            return true;
        }

        if (scene.Is(at, "the") && TryNth(scene, at, out reading))
        {
            return true;
        }

        if (
            !scene.Is(at, "the")
            || side == 0
            || !IsHead(word)
            || !DateReader.TryRead(scene, at + 2 + word.Count, out var date)
            || date is not { Span: { Grain: CalendarGrain.Day } day, Literal: null, Type: TimeType.Date }
            || Beside(word, day.First, side) is not { } span
        )
        {
            return false;
        }

        var isPart = word.Kind == TimeWordKind.Part;
        reading = new TimeReading(at, date.End, isPart ? TimeType.Time : TimeType.Date, "beside a day")
        {
            Span = span,
            Suffix = isPart ? "T" + word.Text : "",
            Unanchored =
                date.Unanchored is null ? null
                : isPart ? "XXXX-XX-XXT" + word.Text
                : "XXXX",
        };
        return true;
    }

    // "the day before, he had called": measured from what was named last
    private static bool TryAlone(in TimeScene scene, int at, in TimeWord word, int side, out TimeReading reading)
    {
        var end = at + 2 + word.Count;
        reading = default;
        if (
            !(
                word is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year }
                || word is { Kind: TimeWordKind.Part, Text: "NI" }
            )
            || scene.Text(at + 1).EndsWith("s", StringComparison.Ordinal)
            || !(end >= scene.Count || scene.Is(end, ',') || scene.Is(end, '.') || scene.Is(end, ';'))
            || Relative.Span(
                scene,
                side < 0 ? Toward.Previous : Toward.Following,
                word.Kind == TimeWordKind.Part ? CalendarGrain.Day : word.Unit.Grain()
            )
                is not { } span
        )
        {
            return false;
        }

        var suffix = word.Kind == TimeWordKind.Part ? "TNI" : "";
        reading = new TimeReading(at, end, suffix.Length > 0 ? TimeType.Time : TimeType.Date, "the one before or after")
        {
            Span = span,
            Suffix = suffix,
            Unanchored = "XXXX",
        };
        return scene.Anchors.Last is not null || side < 0;
    }

    // "the first Sunday after Easter", "the second Monday before 9 May"
    private static bool TryNth(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !NumeralReader.TryOrdinal(scene, at + 1, out var number, out var next)
            || number > 5
            || scene.At(next) is not { Kind: TimeWordKind.Weekday } weekday
            || Side(scene.Text(next + weekday.Count)) is var side && side == 0
            || !DateReader.TryRead(scene, next + weekday.Count + 1, out var date)
            || date is not { Span: { Grain: CalendarGrain.Day } from, Literal: null, Type: TimeType.Date }
            || Calendar.AddDays(from.First, side) is not { } beside
            || Calendar.AddDays(OnSide(beside, weekday.Whole, side), 7 * side * (number - 1)) is not { } day
        )
        {
            return false;
        }

        reading = new TimeReading(at, date.End, TimeType.Date, "beside a day")
        {
            Span = new CalendarSpan(day, CalendarGrain.Day),
            Unanchored = date.Unanchored is null ? null : "XXXX-XX-XX",
        };
        return true;
    }

    private static int Side(ReadOnlySpan<char> text) =>
        text switch
        {
            "before" or "preceding" => -1,
            "after" or "following" => 1,
            _ => 0,
        };

    private static bool IsHead(in TimeWord word) =>
        word.Kind is TimeWordKind.Weekday or TimeWordKind.Part
        || word is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Day or TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Month };

    private static CalendarSpan? Beside(in TimeWord word, DateOnly day, int side)
    {
        if (Calendar.AddDays(day, side) is not { } next)
        {
            return null;
        }

        if (word.Kind == TimeWordKind.Part || word.Unit == TimeUnit.Day && word.Kind == TimeWordKind.Unit)
        {
            return new CalendarSpan(next, CalendarGrain.Day);
        }

        if (word.Kind == TimeWordKind.Weekday)
        {
            return new CalendarSpan(OnSide(next, word.Whole, side), CalendarGrain.Day);
        }

        return word.Unit == TimeUnit.Weekend
            ? new CalendarSpan(
                side > 0 ? Calendar.OnOrAfter(next, 6) : Calendar.OnOrBefore(Calendar.AddDays(next, -1) ?? next, 6),
                CalendarGrain.Weekend
            )
            : CalendarSpan.Containing(day, word.Unit.Grain()).Shift(side);
    }

    internal static DateOnly OnSide(DateOnly day, int weekday, int side) =>
        side > 0 ? Calendar.OnOrAfter(day, weekday) : Calendar.OnOrBefore(day, weekday);
}
