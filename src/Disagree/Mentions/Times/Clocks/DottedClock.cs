using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>Tells a time of day written with a full stop, "at 6.30 in the evening", from a decimal number.</summary>
internal static class DottedClock
{
    // What happens stands near the time at which it does.
    private const int Reach = 5;

    /// <summary>Whether the words around a number say that it is one.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The token of the number.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="dot">Where its full stop stands.</param>
    internal static bool IsMarked(in TimeScene scene, int at, int end, int dot) =>
        scene.Kind(end) is TimeWordKind.Meridiem
        || (dot == 2 && scene.Words.TryZone(scene.Tokens, end, out _, out _) && !ClockRule.IsOrdinaryWord(scene, end))
        || IsBeforeDayPart(scene, end)
        || (scene.Is(end, "local") && scene.Is(end + 1, "time"))
        || (scene.Is(at - 1, "at") && (scene.IsNote || IsBeforeDay(scene, end) || (IsOfDeed(scene, at - 2) && IsClosed(scene, end))));

    // "the blast came | at 21.40", "the ferry, which struck a reef | at 9.15"
    private static bool IsOfDeed(in TimeScene scene, int last)
    {
        for (var i = last; i >= 0 && last - i < Reach && scene.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (scene.Is(i, WordClass.StruckAt))
            {
                return true;
            }
        }

        return false;
    }

    // "at 21.40 | ,", "at 21.40 | on 3 June", "at 21.40 | when"
    private static bool IsClosed(in TimeScene scene, int end) =>
        end >= scene.Count
        || scene.Tokens[end].Tag is Tag.Punctuation
        || scene.Is(end, "on")
        || scene.Is(end, "in")
        || scene.Is(end, "and")
        || scene.Is(end, "when")
        || scene.Is(end, "as");

    // "6.30 | in the evening"
    private static bool IsBeforeDayPart(in TimeScene scene, int end) =>
        (scene.Is(end, "in") && scene.Is(end + 1, "the") && scene.Kind(end + 2) == TimeWordKind.Part)
        || (scene.Is(end, "at") && scene.Is(end + 1, "night"));

    // "at 8.30 | on Monday", "at 8.30 | yesterday"
    private static bool IsBeforeDay(in TimeScene scene, int end) =>
        scene.Kind(scene.Is(end, "on") ? end + 1 : end) is TimeWordKind.Weekday or TimeWordKind.Day;
}
