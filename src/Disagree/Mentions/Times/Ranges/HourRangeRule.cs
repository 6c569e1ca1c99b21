using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Ranges;

/// <summary>"3-4pm", "from 10 to 11 at night": the first hour stands without a mark.</summary>
internal static class HourRangeRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !(scene.IsNote || scene.Is(at - 1, "from") || scene.Is(at - 1, "between"))
            || !TryHour(scene, at, out var end)
            || (
                RangeRule.Joint(scene, end, CalendarGrain.Day, isClock: true)
                ?? (scene.Is(end, "and") && scene.Is(at - 1, "between") ? end + 1 : null)
            )
                is not { } next
            || !MomentReader.TryRead(scene, next, out var last)
            || last is not { Minute: not null, Span: { } day }
        )
        {
            return false;
        }

        reading = RangeRule.Range(at, last.End, day, day, TimeType.Time, last.Unanchored);
        return true;
    }

    // "3", "1.15"
    private static bool TryHour(in TimeScene scene, int at, out int end)
    {
        if (NumeralReader.TryCardinal(scene, at, out var hour, out end))
        {
            return hour is >= 1 and <= 12;
        }

        var text = scene.Text(at);
        var dot = text.IndexOf('.');
        end = at + 1;
        return dot is 1 or 2
            && text.Length == dot + 3
            && TimeScene.Digits(text[..dot]) is >= 1 and <= 12
            && TimeScene.Digits(text[(dot + 1)..]) is >= 0 and < 60;
    }
}
