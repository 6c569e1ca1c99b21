using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>"overnight", "overnight Friday", "overnight on Thursday", "overnight Saturday into Sunday".</summary>
internal static class OvernightRule
{
    /// <summary>
    /// The name of the rule where no day is said: the night that ended on the day of writing, to which nothing refers later.
    /// </summary>
    internal const string Last = "the night before";

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        var end = at + scene.At(at).Count;
        var next = scene.Is(end, "on") || scene.Is(end, "from") ? end + 1 : end;
        if (
            scene.Kind(next) is TimeWordKind.Weekday or TimeWordKind.Day or TimeWordKind.Month
            && DateReader.TryRead(scene, next, out var day)
            && day is { Span: { Grain: CalendarGrain.Day } span, Literal: null }
        )
        {
            reading = Night(
                at,
                day.End,
                span,
                span.First,
                Calendar.AddDays(span.First, 1) ?? span.First,
                day.Unanchored is { } pattern ? pattern + "TNI" : null
            );
            if (
                (scene.Is(day.End, "into") || scene.Is(day.End, "to") || scene.IsDash(day.End))
                && DateReader.TryRead(scene, day.End + 1, out var morning)
                && morning.Span is { Grain: CalendarGrain.Day }
            )
            {
                reading = reading with { End = morning.End };
            }

            return true;
        }

        if (scene.Anchors.SameSentenceDay is { } eve && eve.First > scene.Writing && TenseReader.Of(scene, at, end) == Tense.Future)
        {
            reading = Night(at, end, eve, eve.First, Calendar.AddDays(eve.First, 1) ?? eve.First, "XXXX-XX-XXTNI");
            return true;
        }

        var here = scene.Writing;
        reading = Night(at, end, new CalendarSpan(here, CalendarGrain.Day), Calendar.AddDays(here, -1) ?? here, here, "XXXX-XX-XXTNI") with
        {
            Rule = Last,
        };
        return true;
    }

    /// <summary>"through the night into Sunday": the day on which that night began; null where no morning is told.</summary>
    internal static CalendarSpan? Into(in TimeScene scene, int end) =>
        scene.Is(end, "into") && DateReader.TryRead(scene, end + 1, out var morning) && morning.Span is { Grain: CalendarGrain.Day } day
            ? day.Shift(-1)
            : null;

    // A night has the evening of one day and the morning of the next.
    private static TimeReading Night(int at, int end, CalendarSpan span, DateOnly first, DateOnly last, string? unanchored) =>
        new(at, end, TimeType.Time, "overnight")
        {
            Span = span,
            Suffix = "TNI",
            Unanchored = unanchored,
            Days = DatePeriod.Between(first, last),
        };
}
