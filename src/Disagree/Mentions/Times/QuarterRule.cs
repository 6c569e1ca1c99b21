using Disagree.Values;

namespace Disagree.Mentions.Times;

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
            || TryNumbered(scene, start, at, out reading)
            || TryYearAgo(scene, start, at, out reading)
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
            reading = YearBefore(
                scene,
                new TimeReading(start, at + word.Count, TimeType.Date, "the quarter") { Span = named, Unanchored = "XXXX-QX" }
            );
            return true;
        }

        if (TryOfYear(scene, start, at, out reading))
        {
            return true;
        }

        return word.Kind == TimeWordKind.Like && hasArticle && TryLike(scene, start, at + word.Count, out reading);
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
            YearRule.TryTail(scene, end, out var year, out var yearEnd) ? InYear(named, year)
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
            MonthRule.Month(scene, at) is not { } month
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
            Span = Choose(
                scene,
                number,
                3,
                CalendarGrain.Quarter,
                YearRule.TryTail(scene, end, out var year, out var tail) ? year : 0,
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
            !YearRule.TryTail(scene, at, out var year, out var next, out var isRelative)
            || scene.Is(at, ',')
            || scene.Is(at, "of")
            || scene.Is(at, "in")
        )
        {
            return false;
        }

        next = scene.Is(next, "'s") || scene.Is(next, "’s") ? next + 1 : next;
        var unanchored = isRelative ? "XXXX-QX" : null;
        if (TryNumbered(scene, start, next, out reading) && reading.Span is { } numbered && InYear(numbered, year) is { } span)
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

    private static bool TryLike(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        if (TryYearAgo(scene, start, at, out reading))
        {
            return true;
        }

        var word = scene.At(at);
        return word is { Kind: TimeWordKind.Period } or { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter }
            && TryPeriod(scene, start, at + word.Count, Toward.Same, out reading);
    }

    // "the quarter a year ago"
    private static TimeReading YearBefore(in TimeScene scene, in TimeReading quarter) =>
        LengthReader.TryRead(scene, quarter.End, out var length, out var end)
        && length is { Unit: TimeUnit.Year, Amount: 1, Rest: null }
        && scene.At(end) is { Kind: TimeWordKind.After } after
        && after.Away is Away.Ago or Away.Earlier
        && quarter.Span?.Shift(-4) is { } before
            ? quarter with
            {
                End = end + after.Count,
                Span = before,
                Rule = "a year before",
            }
            : quarter;

    // "third quarter", "third-quarter", "first half of 1990", "first nine months"
    private static bool TryNumbered(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        reading = default;
        var isFinal = scene.Is(at, "last") || scene.Is(at, "final");
        if (!NumberReader.TryOrdinal(scene, at, out var number, out var end) && !isFinal)
        {
            return false;
        }

        end = isFinal ? at + 1 : end;
        var isAdjective = scene.IsHyphen(end) && scene.Touches(end);
        end = isAdjective ? end + 1 : end;
        end = scene.Kind(end) == TimeWordKind.Fiscal ? end + 1 : end;
        var isHalf = scene.Is(end, "half");
        number = isFinal
            ? isHalf
                ? 2
                : 4
            : number;
        if (number > (isHalf ? 2 : 4) || !(isHalf || scene.At(end) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter }))
        {
            return false;
        }

        end++;
        var months = isHalf ? 6 : 3;
        var hasYear = YearRule.TryTail(scene, end, out var year, out var yearEnd, out var isRelative);
        if ((isHalf || isFinal) && !hasYear)
        {
            return false;
        }

        end = hasYear ? yearEnd : end;
        reading = new TimeReading(
            isAdjective && scene.Kind(start) == TimeWordKind.Article ? start + 1 : start,
            end,
            TimeType.Date,
            "quarter"
        )
        {
            Span = Choose(scene, number, months, isHalf ? CalendarGrain.Half : CalendarGrain.Quarter, hasYear ? year : 0, start, end),
            Unanchored = hasYear && !isRelative ? null : FormattableString.Invariant($"XXXX-Q{number}"),
            Days = isHalf ? null : Adjoining.Days(scene, at, end, Length.One(TimeUnit.Quarter)),
        };
        return reading.Span is not null;
    }

    // "year-earlier quarter", "the year-ago period", "year-earlier third quarter"
    private static bool TryYearAgo(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        reading = default;
        if (scene.At(at) is not { Kind: TimeWordKind.YearAgo } word || Named(scene)?.Shift(-4) is not { } span)
        {
            return false;
        }

        var end = at + word.Count;
        if (TryNumbered(scene, start, end, out reading) && reading.Span?.Shift(-4) is { } earlier)
        {
            reading = reading with { Span = earlier, Unanchored = "XXXX-QX" };
            return true;
        }

        if (
            LengthReader.TryRead(scene, end, out var length, out var lengthEnd)
            && length is { IsKnown: true, Unit: TimeUnit.Month or TimeUnit.Week }
        )
        {
            reading = new TimeReading(start, lengthEnd, TimeType.Duration, "a year before") { Literal = length.ToString() };
            return true;
        }

        var unit = scene.At(end);
        var hasUnit = unit is { Kind: TimeWordKind.Period } or { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter };
        end = hasUnit ? end + unit.Count : end;
        reading = new TimeReading(hasUnit ? start : at, end, TimeType.Date, "a year before") { Span = span, Unanchored = "XXXX-QX" };
        return true;
    }

    // The quarter that the text speaks of, else the one that ended last.
    private static CalendarSpan? Named(in TimeScene scene) =>
        scene.Anchors.Named(CalendarGrain.Quarter) ?? CalendarSpan.Containing(scene.Writing, CalendarGrain.Quarter).Shift(-1);

    /// <summary>The quarter or half of a year, of the nearest year where none is said (0).</summary>
    internal static CalendarSpan? Choose(in TimeScene scene, int number, int months, CalendarGrain grain, int year, int start, int end) =>
        year > 0
            ? Of(year, number, months, grain)
            : Nearest.Of(scene.Writing, TenseReader.Shown(scene, start, end), y => Of(y, number, months, grain));

    private static CalendarSpan? Of(int year, int number, int months, CalendarGrain grain) =>
        MonthRule.Day(year, ((number - 1) * months) + 1, 1) is { } day ? day with { Grain = grain } : null;

    private static CalendarSpan? InYear(CalendarSpan quarter, int year) =>
        MonthRule.Day(year, quarter.First.Month, 1) is { } day ? day with { Grain = CalendarGrain.Quarter } : null;
}
