using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Durations;

/// <summary>"two nights ago", "three nights earlier": nights count as days do.</summary>
internal static class NightsRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !UnitCountReader.TryRead(scene, at, out var count)
            || !count.IsKnown
            || scene.At(count.End) is not { Kind: TimeWordKind.Part, Text: "NI" } night
            || scene.At(count.End + night.Count) is not { Kind: TimeWordKind.After } after
            || after.Away is Away.Hence
        )
        {
            return false;
        }

        var from = after.Away == Away.Ago ? scene.Writing : scene.Anchors.Named(CalendarGrain.Day)?.First ?? scene.Writing;
        var day = TimeUnit.Day.Away(from, after.Away == Away.Later ? count.Value : -count.Value);
        reading = new TimeReading(at, count.End + night.Count + after.Count, TimeType.Time, "so many nights ago")
        {
            Span = day is { } d ? new CalendarSpan(d, CalendarGrain.Day) : null,
            Suffix = "TNI",
            Unanchored = "XXXX-XX-XXTNI",
        };
        return day is not null && !(scene.Is(reading.End - 1, "before") || scene.Is(reading.End - 1, "after"));
    }
}
