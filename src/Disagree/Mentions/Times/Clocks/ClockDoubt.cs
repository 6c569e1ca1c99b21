using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>Tells minutes and seconds from a time of day: "with 4:39 left to play", "a lap of 1:36.6", the length of a video.</summary>
internal static class ClockDoubt
{
    /// <summary>Whether digits around a colon, with no "a.m." or zone of their own, are no time of day.</summary>
    internal static bool IsLength(in TimeScene scene, int at, int end)
    {
        if (scene.IsNote)
        {
            return false;
        }

        if (
            scene.Text(end) is "left" or "remaining"
            || (scene.Is(end, "to") && scene.Text(end + 1) is "go" or "play")
            || scene.Small(at - 1, stackalloc char[TimeScene.LongestSmall]) is "with" or "a"
            || (scene.Is(end, '.') && scene.Touches(end) && scene.Touches(end + 1) && scene.IsNumber(end + 1))
        )
        {
            return true;
        }

        return scene.Text(at).Length == 1 && (scene.Is(at, '0') || !(IsCueBefore(scene, at) || IsCueBehind(scene, end)));
    }

    // "at 9:40", "Friday, 9:40", "(9:40"
    private static bool IsCueBefore(in TimeScene scene, int at)
    {
        var before = scene.Is(at - 1, ',') ? at - 2 : at - 1;
        return scene.Is(at - 1, WordClass.BeforeClock)
            || scene.Text(at - 1) is "and" or "the" or "@" or "(" or "["
            || scene.IsDash(at - 1)
            || scene.Kind(before)
                is TimeWordKind.Weekday
                    or TimeWordKind.WeekdayShort
                    or TimeWordKind.Day
                    or TimeWordKind.Part
                    or TimeWordKind.Tonight
                    or TimeWordKind.Mod
            || (scene.IsNumber(before) && before > 0);
    }

    // "9:40 on Friday", "9:40 this morning", "9:40 – 10:15", "9:40: the bridge falls"
    private static bool IsCueBehind(in TimeScene scene, int end) =>
        scene.IsDash(end)
        || scene.Is(end, ':')
        || scene.Text(end) is "on" or "in" or "to" or "until"
        || scene.Kind(end) is TimeWordKind.Weekday or TimeWordKind.Day or TimeWordKind.Tonight or TimeWordKind.Toward
        || (scene.Words.TryZone(scene.Tokens, end, out _, out _) && !ClockRule.IsOrdinaryWord(scene, end));
}
