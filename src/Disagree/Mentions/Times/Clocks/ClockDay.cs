using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>The day of a clock time that stands without one: the small hours behind a night, the morning behind an evening.</summary>
internal static class ClockDay
{
    private const int SmallHours = 4 * 60;
    private const int Noon = 12 * 60;

    // How many words before a time of day may tell that it lies before another.
    private const int NearWords = 8;

    // "was shot on Friday night. It happened about 2 a.m.": the small hours of a night are those of the next day.
    internal static CalendarSpan? AfterNight(in TimeScene scene, CalendarSpan here, in TimeReading clock) =>
        clock.Minute < SmallHours && scene.Anchors.IsEventNight && here == scene.Anchors.EventDay && here.First < scene.Writing
            ? here.Shift(1)
            : null;

    // "was last seen at 10 p.m. on Friday and found at 5 a.m.", and not "after a fight at 5 a.m."
    internal static CalendarSpan? MorningAfter(in TimeScene scene, CalendarSpan here, in TimeReading clock)
    {
        if (
            scene.IsNote
            || clock.Minute >= Noon
            || !(scene.Anchors.SameSentenceMinute > clock.Minute)
            || here != scene.Anchors.SameSentenceDay
            || here.First >= scene.Writing
        )
        {
            return null;
        }

        for (
            var i = clock.First - 1;
            i > 0
                && clock.First - i <= NearWords
                && scene.Kind(i) is not (TimeWordKind.Weekday or TimeWordKind.Clock or TimeWordKind.Meridiem);
            i--
        )
        {
            if (scene.Text(i) is "after" or "before" or "earlier" or "following" or "since" or "from" || scene.Is(i, '('))
            {
                return null;
            }
        }

        return here.Shift(1);
    }

    // A note speaks of what is to come, and on most of a day its small hours are over.
    internal static CalendarSpan? ComingNight(in TimeScene scene, in TimeReading clock) =>
        scene.IsNote
        && clock.Minute < SmallHours
        && (
            scene.At(clock.End - 1) is { Kind: TimeWordKind.Meridiem, Whole: 0 } or { Kind: TimeWordKind.Part, Text: "MO" }
            || scene.Text(clock.First + 1) is ['h', ..]
        )
        && Calendar.AddDays(scene.Writing, 1) is { } day
            ? new CalendarSpan(day, CalendarGrain.Day)
            : null;
}
