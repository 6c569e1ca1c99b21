using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>"half past three", "a quarter to five", "ten minutes past noon", "three twenty p.m.".</summary>
internal static class SpokenClockRule
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Reads the minute of the day; a clock hour that nothing puts in the morning is one of the afternoon up to seven.</summary>
    internal static bool TryRead(in TimeScene scene, int at, out int minute, out int end) =>
        TryPast(scene, at, out minute, out end)
        || TryHourAndMinute(scene, at, out minute, out end)
        || TryRun(scene, at, out minute, out end);

    private static bool TryPast(in TimeScene scene, int at, out int minute, out int end)
    {
        minute = 0;
        if (scene.At(at) is { Kind: TimeWordKind.ClockShare } phrase)
        {
            var isHour = TryHour(scene, at + phrase.Count, out minute, out end);
            minute += phrase.Whole;
            return isHour && minute >= 0;
        }

        if (
            scene.Is(at, "half")
            && (scene.Is(at - 1, "at") || scene.Count == 2)
            && IsHourWord(scene, at + 1, out var half)
            && (at + 2 >= scene.Count || scene.Tokens[at + 2].Tag is Tag.Punctuation or Tag.Preposition)
        )
        {
            minute = Waking(half) + 30;
            end = at + 2;
            return true;
        }

        var quarter = scene.Is(at, "a") ? at + 1 : at;
        var isQuarter = scene.Is(quarter, "quarter");
        var share = isQuarter ? 15 : 0;
        end = quarter + 1;
        if (!isQuarter && (!NumeralReader.TryCardinal(scene, at, out share, out end) || share is < 1 or > 29))
        {
            return false;
        }

        var isMeasured = scene.At(end) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Minute };
        end = isMeasured ? end + 1 : end;
        var sign = scene.Text(end) switch
        {
            "past" => 1,
            "to" or "till" when !isQuarter && !isMeasured && scene.Is(at - 1, "from") => 0,
            "to" or "till" or "before" => -1,
            "after" when isMeasured || isQuarter || scene.IsNote => 1,
            _ => 0,
        };
        if (sign == 0 || !(sign > 0 || isMeasured || isQuarter || scene.IsNote) || !TryHour(scene, end + 1, out minute, out end))
        {
            return false;
        }

        minute = (minute == MinutesOfDay && sign > 0 ? 0 : minute) + (sign * share);
        return minute >= 0;
    }

    // "three twenty p.m.", "at 12 15" in a note
    private static bool TryHourAndMinute(in TimeScene scene, int at, out int minute, out int end)
    {
        minute = 0;
        end = at;
        if (!IsHourWord(scene, at, out var hour) || !TryMinutes(scene, at + 1, out var past, out end))
        {
            return false;
        }

        var isMarked = scene.At(end) is { Kind: TimeWordKind.Meridiem };
        minute = (60 * hour) + past;
        return isMarked
            ? TryMeridiem(scene, ref minute, ref end)
            : scene.IsNote && IsAt(scene, at) && end >= scene.Count && (minute = Waking(hour) + past) > 0;
    }

    private static bool IsHourWord(in TimeScene scene, int at, out int hour)
    {
        var word = at < scene.Count ? scene.Words.Number(scene.Tokens[at]) : default;
        hour =
            scene.Text(at).Length < 3 && scene.Digits(at) > 0 ? scene.Digits(at)
            : word.Kind == NumberKind.Unit ? (int)word.Value
            : 0;
        return hour is > 0 and < 13;
    }

    private static bool TryMinutes(in TimeScene scene, int at, out int minutes, out int end) =>
        NumeralReader.TryCardinal(scene, at, out minutes, out end)
        && minutes is >= 10 and < 60
        && !scene.Touches(at)
        && (scene.Digits(at) < 0 || scene.Text(at).Length == 2);

    // "around 1030" in a note
    private static bool TryRun(in TimeScene scene, int at, out int minute, out int end)
    {
        var digits = scene.Text(at).Length == 4 ? scene.Digits(at) : -1;
        end = at + 1;
        minute = (digits / 100 * 60) + (digits % 100);
        if (digits is >= 0 and <= 2400 && digits % 100 < 60 && IsHours(scene, at))
        {
            end++;
            return true;
        }

        if (digits is >= 0 and < 2400 && digits % 100 < 60 && scene.Kind(end) == TimeWordKind.Weekday && IsBehindClockWord(scene, at))
        {
            return true;
        }

        return digits is >= 0 and < 1300
                && digits % 100 < 60
                && ((scene.IsNote && IsAt(scene, at) && end >= scene.Count) || IsZone(scene, end))
            || (digits is >= 1300 and < 2400 && digits % 100 < 60 && IsZone(scene, end));
    }

    // "at 2130 hours"
    private static bool IsHours(in TimeScene scene, int at) =>
        (scene.Is(at + 1, "hours") || scene.Is(at + 1, "hrs")) && IsBehindClockWord(scene, at);

    private static bool IsBehindClockWord(in TimeScene scene, int at) => scene.Is(at - 1, WordClass.BeforeClock) || scene.Is(at - 1, "and");

    private static bool IsZone(in TimeScene scene, int at) =>
        scene.Text(at).Length is >= 3 and <= 4
        && !scene.Text(at).ContainsAnyExceptInRange('A', 'Z')
        && scene.Words.TryZone(scene.Tokens, at, out var zone, out _)
        && zone is not null;

    private static bool IsAt(in TimeScene scene, int at) =>
        scene.Is(at - 1, "at") || scene.Is(at - 1, "around") || scene.Is(at - 1, "by") || scene.Is(at - 1, "until");

    private static bool TryHour(in TimeScene scene, int at, out int minute, out int end)
    {
        minute = 0;
        end = at;
        if (scene.At(at) is { Kind: TimeWordKind.Clock } word)
        {
            minute = word.Whole;
            end = at + word.Count;
            return true;
        }

        if (!NumeralReader.TryCardinal(scene, at, out var hour, out end) || hour is < 1 or > 12)
        {
            return false;
        }

        minute = 60 * hour;
        if (scene.At(end) is { Kind: TimeWordKind.OClock } oclock)
        {
            end += oclock.Count;
        }

        if (TryMeridiem(scene, ref minute, ref end))
        {
            return true;
        }

        minute = Waking(hour);
        return end >= scene.Count || scene.Tokens[end].Tag is not (Tag.Noun or Tag.NumberWord or Tag.Number or Tag.Symbol or Tag.Adjective);
    }

    private static bool TryMeridiem(in TimeScene scene, ref int minute, ref int end)
    {
        if (scene.At(end) is not { Kind: TimeWordKind.Meridiem } half)
        {
            return false;
        }

        minute = (((minute / 60 % 12) + half.Whole) * 60) + (minute % 60);
        end += half.Count;
        return true;
    }

    private static int Waking(int hour) => 60 * (hour < 7 ? hour + 12 : hour);
}
