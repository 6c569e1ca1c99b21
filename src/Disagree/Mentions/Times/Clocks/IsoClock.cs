namespace Disagree.Mentions.Times.Clocks;

/// <summary>The clock of an instant as machines write it, behind its day: "T10:15", "T10:15:00Z", "T10:15:00.000+02:00".</summary>
internal static class IsoClock
{
    /// <summary>Reads a time of day, and its zone where one is told.</summary>
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading clock)
    {
        clock = default;
        if (
            !scene.Touches(at)
            || scene.Text(at) is not ['T' or 't', .. { Length: 2 } hours]
            || TimeScene.Digits(hours) is not (>= 0 and <= 24 and var hour)
            || !TryPair(scene, at + 1, out var minute, out var end)
        )
        {
            return false;
        }

        end = scene.Is(end, ':') && scene.Touches(end) && scene.IsNumber(end + 1) ? end + 2 : end;
        end = Zone(scene, end, out var zone);
        minute += 60 * hour;
        clock = new TimeReading(at, end, TimeType.Time, "clock")
        {
            Minute = minute,
            Zone = zone,
            Suffix = ClockRule.Suffix(minute),
        };
        return minute <= 24 * 60;
    }

    private static int Zone(in TimeScene scene, int end, out int? zone)
    {
        zone = null;
        if (!scene.Touches(end))
        {
            return end;
        }

        if (scene.Is(end, "Z"))
        {
            zone = 0;
            return end + 1;
        }

        if (
            !(scene.Is(end, '+') || scene.IsHyphen(end))
            || scene.Text(end + 1).Length != 2
            || scene.Digits(end + 1) is not (>= 0 and <= 14 and var hours)
            || !TryPair(scene, end + 2, out var minutes, out var last)
        )
        {
            return end;
        }

        zone = (scene.Is(end, '+') ? 1 : -1) * ((60 * hours) + minutes);
        return last;
    }

    // ":30"
    private static bool TryPair(in TimeScene scene, int at, out int value, out int end)
    {
        value = scene.Digits(at + 1);
        end = at + 2;
        return scene.Is(at, ':') && scene.Touches(at) && scene.Touches(at + 1) && scene.Text(at + 1).Length == 2 && value is >= 0 and < 60;
    }
}
