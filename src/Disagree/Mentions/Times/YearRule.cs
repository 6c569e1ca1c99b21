using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"2014", "the year 2000", "nineteen ninety-six".</summary>
internal static class YearRule
{
    private const int Earliest = 1900;
    private const int Latest = 2060;

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading) =>
        DecadeRule.TryRead(scene, at, out reading)
        || TryFiscal(scene, at, out reading)
        || TryYear(scene, at, out reading)
        || SpokenYear.TryRead(scene, at, out reading);

    /// <summary>The year behind a month or a day: ", 1998", "of 2014", "'98", "this year", "96" behind a month.</summary>
    internal static bool TryTail(in TimeScene scene, int at, out int year, out int end) => TryTail(scene, at, out year, out end, out _);

    /// <summary>The same, and whether the year depends on the day of writing.</summary>
    internal static bool TryTail(in TimeScene scene, int at, out int year, out int end, out bool isRelative)
    {
        isRelative = false;
        var next = scene.SkipComma(at);
        next = scene.Is(next, "of") || scene.Is(next, "in") ? next + 1 : next;
        next = (scene.IsHyphen(next) || scene.Is(next, '/')) && scene.Touches(next) && scene.Touches(next + 1) ? next + 1 : next;
        year = scene.Digits(next);
        end = next + 1;
        var length = scene.Text(next).Length;
        if (length == 4 && year is >= 1000 and < 2200)
        {
            return true;
        }

        if (scene.Is(next, '\'') || scene.Is(next, '’'))
        {
            year = scene.Digits(next + 1);
            end = next + 2;
            year = Short(year);
            return scene.Text(next + 1).Length == 2 && year > 0;
        }

        if (year > 0 && scene.At(end) is { Kind: TimeWordKind.Era, Whole: > 0 } era)
        {
            end += era.Count;
            return true;
        }

        if (length == 2 && scene.IsNote && next == at && end == scene.Count && scene.Kind(at - 1) is TimeWordKind.Month)
        {
            year = Short(year);
            return year > 0;
        }

        if (
            length == 2
            && next > at
            && (scene.IsHyphen(at - 2) || scene.Is(at - 2, '/'))
            && scene.Touches(at - 1)
            && scene.IsNumber(at - 3)
            && !(scene.Touches(end) && (scene.IsDash(end) || scene.Is(end, '/')))
        )
        {
            year = Short(year);
            return year > 0;
        }

        if (
            length == 2
            && year > 31
            && !scene.IsWord(end)
            && !scene.Is(end, '%')
            && (next == at || scene.Is(next - 1, '-') || scene.Is(next - 1, '/') || scene.Is(at, ','))
        )
        {
            year = Short(year);
            return true;
        }

        if (
            scene.At(next) is { Kind: TimeWordKind.Toward } toward
            && scene.At(next + toward.Count) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Year } unit
            && Relative.Span(scene, toward.Toward, CalendarGrain.Year) is { } span
        )
        {
            year = span.First.Year;
            end = next + toward.Count + unit.Count;
            isRelative = true;
            return true;
        }

        if (
            (scene.Is(next - 1, "of") || scene.Is(next - 1, "in"))
            && next > at
            && scene.Is(next, "the")
            && scene.Is(next + 1, "year")
            && IsThisYear(scene, next + 2)
        )
        {
            year = scene.Writing.Year;
            end = next + 2;
            isRelative = true;
            return true;
        }

        return YearAway.TryRead(scene, at, next, ref isRelative, out year, out end) || SpokenYear.TryWords(scene, next, out year, out end);
    }

    // "the third quarter of the year", and not "of the year ended in June", "of the year 2014", "of the year before"
    private static bool IsThisYear(in TimeScene scene, int end) =>
        !scene.IsNumber(end)
        && !scene.IsHyphen(end)
        && scene.Kind(end) != TimeWordKind.After
        && scene.Text(end) is not ("ended" or "ending" or "to" or "that" or "when" or "after" or "by");

    /// <summary>The year that two digits mean: 50 and more in the last century.</summary>
    internal static int Short(int digits) =>
        digits is < 0 or > 99 ? -1
        : digits < 50 ? 2000 + digits
        : 1900 + digits;

    private static bool TryYear(in TimeScene scene, int at, out TimeReading reading)
    {
        var year = scene.Digits(at);
        reading = default;
        if (scene.Is(at, "the") && scene.Is(at + 1, "year"))
        {
            return (
                    TryYear(scene, at + 2, out reading)
                    || SpokenYear.TryRead(scene, at + 2, out reading)
                    || SpokenYear.TryRound(scene, at + 2, out reading)
                )
                && (reading = reading with { First = at }).End > 0;
        }

        if (scene.At(at + 1) is { Kind: TimeWordKind.Era } era)
        {
            reading = new TimeReading(at, at + 1 + era.Count, TimeType.Date, "year")
            {
                Span = MonthRule.Day(era.Whole * year, 1, 1) is { } first ? first with { Grain = CalendarGrain.Year } : null,
            };
            reading =
                era.Whole < 0
                    ? reading with
                    {
                        Literal = FormattableString.Invariant($"BC{year:0000}"),
                        Unanchored = FormattableString.Invariant($"BC{year:0000}"),
                    }
                    : reading;
            return year is > 0 and < 10000;
        }

        if (scene.Text(at).Length != 4 || year is < 1000 or >= 2200 || !IsYearHere(scene, at, year))
        {
            return false;
        }

        reading = new TimeReading(at, at + 1, TimeType.Date, "year")
        {
            Span = new CalendarSpan(new DateOnly(year, 1, 1), CalendarGrain.Year),
        };
        return true;
    }

    // "fiscal 2019", "the financial year 2018": the year by whose name it goes
    private static bool TryFiscal(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var word = scene.Is(at, "the") ? at + 1 : at;
        var yearAt = scene.Is(word + 1, "year") ? word + 2 : word + 1;
        return scene.Kind(word) == TimeWordKind.Fiscal
            && TryYear(scene, yearAt, out reading)
            && (reading = reading with { First = at }).End > 0;
    }

    private static bool IsYearHere(in TimeScene scene, int at, int year)
    {
        if (
            (scene.Touches(at) && !IsOpened(scene, at))
            || (scene.IsNote && scene.IsNumber(at + 1) && !scene.Touches(at + 1))
            || scene.Is(at + 1, '%')
            || (
                scene.IsHyphen(at + 1)
                && scene.Touches(at + 2)
                && scene.IsNumber(at + 2)
                && scene.Text(at + 2).Length == 4
                && (scene.Digits(at + 2) <= year || scene.Digits(at + 2) > year + 150)
            )
            || (
                scene.Touches(at + 1)
                && (scene.Is(at + 1, '/') || (scene.Is(at + 1, ':') && scene.Touches(at + 2)) || scene.Is(at + 1, '$'))
            )
        )
        {
            return false;
        }

        if (HouseNumber.Is(scene, at))
        {
            return false;
        }

        return scene.Kind(at + 1) != TimeWordKind.Unit
            && (
                YearDoubt.IsBehindYearWord(scene, at)
                    ? !YearDoubt.IsCounted(scene, at, year)
                    : year is >= Earliest and <= Latest && !YearDoubt.IsAmount(scene, at)
            );
    }

    // "mid-1996", "1995-1996", "(1996", but not the rest of a number or a date: "06/-31/2022"
    private static bool IsOpened(in TimeScene scene, int at) =>
        scene.IsDash(at - 1) || scene.Is(at - 1, '/')
            ? !scene.Touches(at - 1) || scene.IsWord(at - 2) || scene.Text(at - 2).Length == 4
            : scene.Is(at - 1, '(') || scene.Is(at - 1, '[') || scene.Is(at - 1, '"') || scene.Is(at - 1, '“');
}
