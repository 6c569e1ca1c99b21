using Disagree.Mentions.Times.Days;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>
/// The same time told twice, with a day behind the second: "10:35 a.m. (0735 GMT) Friday", "6:13 a.m. (2113 GMT Friday)".
/// </summary>
internal static class AsideClock
{
    private const int HalfDay = 12 * 60;

    /// <summary>The day of a clock time that a time in brackets behind it tells; null where there is none.</summary>
    internal static CalendarSpan? Day(in TimeScene scene, in TimeReading clock)
    {
        if (!scene.Is(clock.End, '(') || !ClockRule.TryRead(scene, clock.End + 1, out var other))
        {
            return null;
        }

        var next = scene.Is(other.End, "on") ? other.End + 1 : other.End;
        var isClosed = scene.Is(next, ')');
        next = isClosed ? next + 1 : next;
        next = scene.Is(next, "on") ? next + 1 : next;
        if (!DateReader.TryRead(scene, next, out var day) || day.Span is not { Grain: CalendarGrain.Day } span)
        {
            return null;
        }

        return isClosed || other.Zone is null ? span : span.Shift(DaysBetween(clock.Minute - other.Minute ?? 0));
    }

    /// <summary>"8:30 p.m. Tuesday (0030 GMT Wednesday)": a weekday in brackets is that beside the day before them.</summary>
    internal static TimeReading Beside(in TimeScene scene, int at, in TimeReading day) =>
        scene.Is(at - 1, '(')
        && day is { Rule: "weekday", Span: { } span }
        && scene.Anchors.SameSentenceDay is { } here
        && Math.Abs(span.First.DayNumber - here.First.DayNumber) % 7 is 0 or 1 or 6
            ? day.On(new CalendarSpan(Nearest(here.First, Calendar.Weekday(span.First)), CalendarGrain.Day))
            : day;

    private static DateOnly Nearest(DateOnly here, int weekday) =>
        Calendar.AddDays(here, -1) is { } before ? Calendar.OnOrAfter(before, weekday) : here;

    // No two places are more than about half a day apart: 6 a.m. here and 9 p.m. there is the morning after.
    private static int DaysBetween(int minutes) =>
        minutes < -HalfDay ? 1
        : minutes > HalfDay ? -1
        : 0;
}
