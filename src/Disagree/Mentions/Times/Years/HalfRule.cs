using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>"the last half of 1989", "the first two quarters of 1990", "the second half of May".</summary>
internal static class HalfRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        at = scene.Is(at, "the") ? at + 1 : at;
        var isFirst = scene.Is(at, "first");
        if (!isFirst && !scene.Is(at, "last") && !scene.Is(at, "final") && !scene.Is(at, "second"))
        {
            return false;
        }

        if (scene.Is(at + 1, "half") && scene.Is(at + 2, "of") && TryOfSpan(scene, start, at + 3, isFirst, out reading))
        {
            return true;
        }

        var isTwo =
            NumeralReader.TryCardinal(scene, at + 1, out var count, out var unitAt)
            && count == 2
            && scene.At(unitAt) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter };
        var end =
            isTwo ? unitAt + 1
            : scene.Is(at + 1, "half") && !isFirst ? at + 2
            : 0;
        if (
            end == 0
            || !scene.Is(end, "of")
            || !YearTail.TryRead(scene, end, out var year, out var yearEnd, out var isRelative)
            || MonthReader.Day(year, isFirst ? 1 : 7, 1) is not { } day
        )
        {
            return false;
        }

        reading = new TimeReading(start, yearEnd, TimeType.Date, "half of a year")
        {
            Span = day with { Grain = CalendarGrain.Half },
            Unanchored = isRelative ? "XXXX-HX" : null,
        };
        return true;
    }

    // "the second half of May", "the first half of this week"; half a year has a value of its own
    private static bool TryOfSpan(in TimeScene scene, int start, int at, bool isFirst, out TimeReading reading)
    {
        if (
            !DateReader.TryRead(scene, at, out reading)
            || reading
                is not {
                    Literal: null,
                    Suffix: "",
                    Span: { Grain: CalendarGrain.Week or CalendarGrain.Month or CalendarGrain.Decade or CalendarGrain.Century } span
                }
        )
        {
            return false;
        }

        var middle =
            span.Grain >= CalendarGrain.Decade
                ? Calendar.AddMonths(span.First, ((span.Last.Year - span.First.Year + 1) * 6) - 1) is { } month
                    ? Calendar.AddMonths(month, 1)?.AddDays(-1) ?? month
                    : span.Last
                : span.First.AddDays((span.Last.DayNumber - span.First.DayNumber) / 2);
        reading = reading with
        {
            First = start,
            Mod = isFirst ? "START" : "END",
            Days = isFirst ? DatePeriod.Between(span.First, middle) : DatePeriod.Between(middle.AddDays(1), span.Last),
        };
        return true;
    }
}
