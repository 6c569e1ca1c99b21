using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"3-4pm", "from 10 to 11 at night": the first hour stands without a mark.</summary>
internal static class HourRangeRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (!(scene.IsNote || scene.Is(at - 1, "from") || scene.Is(at - 1, "between")) || !NumberReader.TryCardinal(scene, at, out var hour, out var end) || hour is < 1 or > 12 || (RangeRule.Joint(scene, end, CalendarGrain.Day, isClock: true) ?? (scene.Is(end, "and") && scene.Is(at - 1, "between") ? end + 1 : null)) is not { } next ||
            !MomentReader.TryRead(scene, next, out var last) || last is not { Minute: not null, Span: { } day })
        {
            return false;
        }

        reading = RangeRule.Range(at, last.End, day, day, TimeType.Time, last.Unanchored);
        return true;
    }
}
