using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

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
                Span = MonthReader.Day(era.Whole * year, 1, 1) is { } first ? first with { Grain = CalendarGrain.Year } : null,
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
