using Disagree.Lexicons;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Durations;

/// <summary>The day that a length of time reaches: "in five days", "within a week", and not "the lowest level in six years".</summary>
internal static class LengthAhead
{
    // How many words before "in six years" a record may stand.
    private const int RecordReach = 4;

    // "in five days" names the day that lies so far ahead; "after a year" does so only in a note.
    internal static DatePeriod? Days(in TimeScene scene, int at, TimeLength length)
    {
        var before = scene.Kind(at - 1) == TimeWordKind.Approx ? at - 2 : at - 1;
        if (scene.IsNote && length.IsKnown && (scene.Is(before, '+') || scene.IsHyphen(before)))
        {
            return length.Away(scene.Writing, scene.Is(before, '+') ? 1 : -1) is { } signed ? DatePeriod.Day(signed) : null;
        }

        if (
            !(scene.Is(before, "in") || scene.Is(before, "within") || (scene.Is(before, "after") && scene.IsNote))
            || IsRecord(scene, before)
            || TenseReader.Of(scene, at, at) == Tense.Past
        )
        {
            return null;
        }

        if (!length.IsKnown)
        {
            return length.Unit.IsClock() ? DatePeriod.Day(scene.Writing) : null;
        }

        return length.Away(scene.Writing, 1) is { } day
            ? scene.Is(before, "within") && !scene.IsNote
                ? DatePeriod.Between(scene.Writing, day)
                : length.Unit.Grain() is CalendarGrain.Day or CalendarGrain.Week
                    ? DatePeriod.Day(day)
                    : CalendarSpan.Containing(day, length.Amount % 1 == 0 ? length.Unit.Grain() : CalendarGrain.Month).Period
            : null;
    }

    // "at its lowest level in six years", "three times in a week": how long it took, and not when it will be
    private static bool IsRecord(in TimeScene scene, int before)
    {
        for (var i = before - 1; i >= 0 && before - i <= RecordReach; i--)
        {
            if (
                scene.Is(i, WordClass.Ranked)
                || scene.Text(i) is "time" or "times"
                || (scene.Tokens[i].Tag == Lexicons.Tag.Adjective && scene.Text(i).EndsWith("est", StringComparison.Ordinal))
            )
            {
                return true;
            }
        }

        return false;
    }
}
