using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Years;

/// <summary>The year of a date that a length behind it tells: "in July two years ago", "Easter three years from now".</summary>
internal static class YearAway
{
    internal static bool TryRead(in TimeScene scene, int at, int lengthAt, ref bool isRelative, out int year, out int end)
    {
        year = 0;
        if (!TimeLengthReader.TryRead(scene, lengthAt, out var length, out end) || !length.IsKnown || length.Unit < TimeUnit.Month)
        {
            return false;
        }

        var after = scene.At(end);
        var isAhead = scene.IsNote && scene.Is(at, "in");
        if (!isAhead && (after.Kind != TimeWordKind.After || after.Away is not (Away.Ago or Away.Hence)))
        {
            return false;
        }

        year = length.Away(scene.Writing, isAhead || after.Away == Away.Hence ? 1 : -1)?.Year ?? 0;
        end += isAhead ? 0 : after.Count;
        isRelative = true;
        return year > 0;
    }
}
