using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"the week before last", "the Monday after next", "the night before last".</summary>
internal static class BeforeLastRule
{
    internal static bool TryRead(in TimeScene scene, int at, in TimeWord word, int side, out TimeReading reading)
    {
        var pointAt = at + 2 + word.Count;
        reading = default;
        var points = scene.At(pointAt) is { Kind: TimeWordKind.Toward } toward && toward.Toward == (side < 0 ? Toward.Last : Toward.Next);
        if (
            !points
            || scene.Kind(pointAt + 1)
                is TimeWordKind.Unit
                    or TimeWordKind.Weekday
                    or TimeWordKind.Month
                    or TimeWordKind.MonthDoubtful
                    or TimeWordKind.Part
                    or TimeWordKind.Season
            || !(IsWeekOrMore(word) || (side < 0 && word is { Kind: TimeWordKind.Part, Text: "NI" }))
        )
        {
            return false;
        }

        // "the night before last"
        if (word.Kind == TimeWordKind.Part)
        {
            reading = new TimeReading(at, pointAt + 1, TimeType.Time, "the one before last or after next")
            {
                Span = new CalendarSpan(scene.Writing, CalendarGrain.Day).Shift(-2),
                Suffix = "TNI",
                Unanchored = "XXXX-XX-XXTNI",
            };
            return reading.Span is not null;
        }

        var span =
            word.Kind == TimeWordKind.Weekday
                ? Calendar.AddDays(scene.Writing, side) is { } next
                    ? new CalendarSpan(BesideRule.OnSide(next, word.Whole, side), CalendarGrain.Day)
                    : (CalendarSpan?)null
                : CalendarSpan.Containing(scene.Writing, word.Unit.Grain());
        span =
            word.Kind == TimeWordKind.Weekday
                ? Calendar.AddDays(span?.First ?? scene.Writing, 7 * side) is { } far
                    ? new CalendarSpan(far, CalendarGrain.Day)
                    : null
                : span?.Shift(2 * side);
        reading = new TimeReading(at, pointAt + 1, TimeType.Date, "the one before last or after next") { Span = span, Unanchored = "XXXX" };
        return span is not null;
    }

    private static bool IsWeekOrMore(in TimeWord word) =>
        word.Kind == TimeWordKind.Weekday
        || word
            is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year };
}
