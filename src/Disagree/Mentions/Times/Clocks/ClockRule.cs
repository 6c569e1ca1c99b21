using System.Globalization;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>"4 a.m.", "10:30 p.m.", "15:30", "9.40am", "noon", "four o'clock", each with a zone behind it.</summary>
internal static class ClockRule
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Reads a time of day; its span is still open.</summary>
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (!TryMinute(scene, at, out var minute, out var end, out var hasMinutes))
        {
            return false;
        }

        end = Zone(scene, end, out var zone);
        reading = new TimeReading(at, end, TimeType.Time, "clock")
        {
            Minute = minute,
            Zone = zone,
            Suffix = Suffix(minute, hasMinutes),
        };
        return true;
    }

    /// <summary>"T22:00".</summary>
    internal static string Suffix(int minute, bool hasMinutes = true) =>
        minute == MinutesOfDay
            ? "T24:00"
            : string.Create(CultureInfo.InvariantCulture, $"T{minute / 60:00}:{(hasMinutes ? minute % 60 : 0):00}");

    /// <summary>An hour without anything that marks it as one, as in "at 8": for use behind a day part.</summary>
    internal static bool TryBareHour(in TimeScene scene, int at, bool afternoon, out int minute, out int end)
    {
        minute = 0;
        if (!NumeralReader.TryCardinal(scene, at, out var hour, out end) || hour is < 1 or > 12 || scene.Kind(end) == TimeWordKind.Unit)
        {
            return false;
        }

        minute = 60 * (afternoon && hour < 12 ? hour + 12 : hour);
        return true;
    }

    private static bool TryMinute(in TimeScene scene, int at, out int minute, out int end, out bool hasMinutes)
    {
        hasMinutes = false;
        minute = 0;
        end = at;
        if (scene.At(at) is { Kind: TimeWordKind.Clock } word)
        {
            minute = word.Whole;
            end = at + word.Count;
            return true;
        }

        if (
            scene.Touches(at)
            && at > 0
            && !(scene.IsDash(at - 1) && (scene.IsNumber(at - 2) || scene.Kind(at - 2) == TimeWordKind.Meridiem))
            && scene.Text(at - 1) is "/" or "-" or ":" or "." or "," or "$" or "’" or "'"
        )
        {
            return false;
        }

        if (SpokenClockRule.TryRead(scene, at, out minute, out var spoken))
        {
            end = spoken;
            hasMinutes = true;
            return true;
        }

        if (!TryHour(scene, at, out var hour, out var minutes, out end))
        {
            return false;
        }

        end = scene.Touches(end) && scene.Is(end, "ish") ? end + 1 : end;

        hasMinutes = minutes >= 0;
        if (scene.At(end) is { Kind: TimeWordKind.OClock } oclock)
        {
            end += oclock.Count;
            hasMinutes = true;
            minutes = Math.Max(0, minutes);
        }

        var half = scene.At(end);
        if (half.Kind == TimeWordKind.Meridiem && hour is >= 1 and <= 12)
        {
            minute = (((hour % 12) + half.Whole) * 60) + Math.Max(0, minutes);
            end += half.Count;
            return true;
        }

        minute = (hour * 60) + Math.Max(0, minutes);
        return hasMinutes && minute <= MinutesOfDay && (!scene.Is(at + 1, ':') || !ClockDoubt.IsLength(scene, at, end));
    }

    private static bool TryHour(in TimeScene scene, int at, out int hour, out int minutes, out int end)
    {
        minutes = -1;
        hour = scene.Digits(at);
        end = at + 1;
        if (hour is >= 0 and < 25 && scene.Text(at).Length < 3)
        {
            if (
                scene.Touches(end)
                && scene.Text(end) is ['h', .. var past]
                && past.Length is 0 or 2
                && (past.Length == 0 || TimeScene.Digits(past) is >= 0 and < 60)
                && scene.Kind(end + 1) != TimeWordKind.After
                && !scene.IsLength(at)
            )
            {
                minutes = Math.Max(0, TimeScene.Digits(past));
                end = at + 2;
                return true;
            }

            if (
                scene.Is(end, ':')
                && scene.Touches(end)
                && scene.Touches(end + 1)
                && scene.Text(end + 1).Length == 2
                && scene.Digits(end + 1) is >= 0 and < 60 and var m
            )
            {
                minutes = m;
                end = at + 3;
                end = scene.Is(end, ':') && scene.Digits(end + 1) is >= 0 and < 60 ? end + 2 : end;
            }

            return true;
        }

        var text = scene.Text(at);
        var dot = text.IndexOf('.');
        if (
            scene.IsNumber(at)
            && dot is 1 or 2
            && text.Length == dot + 3
            && TimeScene.Digits(text[(dot + 1)..]) is >= 0 and < 60 and var part
        )
        {
            hour = TimeScene.Digits(text[..dot]);
            var marked = DottedClock.IsMarked(scene, at, end, dot);
            minutes = marked ? part : -1;
            return marked && hour < 25;
        }

        return hour < 0 && NumeralReader.TryCardinal(scene, at, out hour, out end) && hour is >= 1 and <= 12;
    }

    // "at 9:30 met" is no Middle European Time, and "1:08 Cat" not that of Central Africa; a note may write small.
    internal static bool IsOrdinaryWord(in TimeScene scene, int at) =>
        scene.Text(at) is { Length: < 5 } word
        && (scene.IsNote ? word.Length < 3 && !scene.IsCapital(at) : word.ContainsAnyInRange('a', 'z'));

    private static int Zone(in TimeScene scene, int end, out int? zone)
    {
        zone = null;
        var at = scene.Is(end, '(') ? end + 1 : end;
        if (
            at >= scene.Count
            || !scene.Words.TryZone(scene.Tokens, at, out zone, out var count)
            || (count == 1 && IsOrdinaryWord(scene, at))
        )
        {
            return end;
        }

        return at > end
            ? scene.Is(at + count, ')')
                ? at + count + 1
                : end
            : at + count;
    }
}
