using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>"the third quarter of 1989", "third-quarter", "the quarter", "the year-ago period", "the first half of 1990".</summary>
internal static class QuarterRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        var start = at;
        var hasArticle = scene.Kind(at) == TimeWordKind.Article;
        at = hasArticle ? at + 1 : at;
        at = scene.Kind(at) == TimeWordKind.Fiscal ? at + (scene.IsHyphen(at + 1) ? 2 : 1) : at;
        if (
            PeriodCodeRule.TryRead(scene, start, at, out reading)
            || TryOfMonth(scene, start, at, out reading)
            || NumberedQuarterRule.TryRead(scene, start, at, out reading)
            || QuarterAgoRule.TryRead(scene, start, at, out reading)
        )
        {
            return true;
        }

        var word = scene.At(at);
        if (
            hasArticle
            && scene.Is(start, "the")
            && word is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter }
            && !scene.Is(at + 1, "of")
            && Named(scene) is { } named
        )
        {
            reading = QuarterAgoRule.YearBefore(
                scene,
                new TimeReading(start, at + word.Count, TimeType.Date, "the quarter") { Span = named, Unanchored = "XXXX-QX" }
            );
            return true;
        }

        if (TryOfYear(scene, start, at, out reading))
        {
            return true;
        }

        return word.Kind == TimeWordKind.Like && hasArticle && QuarterAgoRule.TryLike(scene, start, at + word.Count, out reading);
    }

    /// <summary>"the same period", "the latest period": a quarter, where the text speaks of quarters.</summary>
    internal static bool TryPeriod(in TimeScene scene, int start, int end, Toward toward, out TimeReading reading)
    {
        reading = default;
        if ((toward == Toward.Latest ? Named(scene) : scene.Anchors.Named(CalendarGrain.Quarter)) is not { } named)
        {
            return false;
        }

        var span =
            YearTail.TryRead(scene, end, out var year, out var yearEnd) ? InYear(named, year)
            : toward == Toward.Previous ? named.Shift(-1)
            : named;
        reading = new TimeReading(start, year > 0 ? yearEnd : end, TimeType.Date, "the period")
        {
            Span = span,
            Unanchored = year > 0 ? null : "XXXX-QX",
        };
        return span is not null;
    }

    // "the March quarter": the one that ends with that month
    private static bool TryOfMonth(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        reading = default;
        if (
            MonthReader.Month(scene, at) is not { } month
            || scene.At(at + month.Count) is not { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter } unit
            || scene.Text(at + month.Count).EndsWith("s", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var end = at + month.Count + unit.Count;
        var number = (month.Whole + 2) / 3;
        reading = new TimeReading(start, end, TimeType.Date, "quarter")
        {
            Span = NumberedQuarterRule.Choose(
                scene,
                number,
                3,
                CalendarGrain.Quarter,
                YearTail.TryRead(scene, end, out var year, out var tail) ? year : 0,
                start,
                end
            ),
            Unanchored = year > 0 ? null : FormattableString.Invariant($"XXXX-Q{number}"),
        };
        reading = year > 0 ? reading with { End = tail } : reading;
        return reading.Span is not null;
    }

    // "the 1988 quarter", "this year's third quarter", "last year's quarter"
    private static bool TryOfYear(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !YearTail.TryRead(scene, at, out var year, out var next, out var isRelative)
            || scene.Is(at, ',')
            || scene.Is(at, "of")
            || scene.Is(at, "in")
        )
        {
            return false;
        }

        next = scene.Is(next, "'s") || scene.Is(next, "’s") ? next + 1 : next;
        var unanchored = isRelative ? "XXXX-QX" : null;
        if (
            NumberedQuarterRule.TryRead(scene, start, next, out reading)
            && reading.Span is { } numbered
            && InYear(numbered, year) is { } span
        )
        {
            reading = reading with { Span = span, Unanchored = unanchored };
            return true;
        }

        var unit = scene.At(next);
        if (
            unit is not ({ Kind: TimeWordKind.Period } or { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter })
            || Named(scene) is not { } named
            || InYear(named, year) is not { } same
        )
        {
            return false;
        }

        reading = new TimeReading(start, next + unit.Count, TimeType.Date, "the quarter of a year")
        {
            Span = same,
            Unanchored = unanchored,
        };
        return true;
    }

    // The quarter that the text speaks of, else the one that ended last.
    internal static CalendarSpan? Named(in TimeScene scene) =>
        scene.Anchors.Named(CalendarGrain.Quarter) ?? CalendarSpan.Containing(scene.Writing, CalendarGrain.Quarter).Shift(-1);

    private static CalendarSpan? InYear(CalendarSpan quarter, int year) =>
        MonthReader.Day(year, quarter.First.Month, 1) is { } day ? day with { Grain = CalendarGrain.Quarter } : null;
}
