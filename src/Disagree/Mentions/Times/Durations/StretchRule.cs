using Disagree.Lexicons;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Durations;

/// <summary>"the past three months", "the next couple of years": counted units that end or begin with the day of writing.</summary>
internal static class StretchRule
{
    internal static bool TryRead(in TimeScene scene, int start, int at, Toward toward, out TimeReading reading)
    {
        reading = default;
        if (
            scene.Is(at, "a")
            || !TimeLengthReader.TryRead(scene, at, out var length, out var end)
            || (toward == Toward.That && length.Amount != 1)
        )
        {
            return false;
        }

        var unitEnd = end;
        OrSo.TryRead(scene, unitEnd, length.Amount, out end, out var mod);
        reading = new TimeReading(start, end, TimeType.Duration, "stretch of time")
        {
            Mod = mod,
            Literal = length.ToString(),
            Days =
                toward == Toward.Last && scene.Is(start, "the") && scene.Is(end, "of") ? Adjoining.Days(scene, at, end, length)
                : length.IsKnown ? Whole(scene, toward, length) ?? Days(scene.Writing, toward, length)
                : Open(scene, toward),
        };
        return true;
    }

    /// <summary>"the two previous years", "two upcoming weeks": the number stands before the word that points.</summary>
    internal static bool TryNumbered(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !UnitCountReader.TryRead(scene, at, out var number)
            || !number.IsKnown
            || scene.At(number.End) is not { Kind: TimeWordKind.Toward } toward
            || Relative.Steps(toward.Toward) is null or 0
            || scene.At(number.End + toward.Count) is not { Kind: TimeWordKind.Unit, Unit: not TimeUnit.Weekend } unit
        )
        {
            return false;
        }

        var length = new TimeLength(number.Value, unit.Unit);
        var isRelated = toward.Toward is Toward.Previous or Toward.Following;
        reading = new TimeReading(at, number.End + toward.Count + unit.Count, TimeType.Duration, "stretch of time")
        {
            Literal = length.ToString(),
            Days = isRelated ? null : Whole(scene, toward.Toward, length) ?? Days(scene.Writing, toward.Toward, length),
        };
        return number.Value > 1 && (scene.IsNote || scene.Text(reading.End - 1).EndsWith("s", StringComparison.Ordinal));
    }

    // A note counts whole weeks, months and years of the calendar: "next three months".
    private static DatePeriod? Whole(in TimeScene scene, Toward toward, TimeLength length)
    {
        if (
            !scene.IsNote
            || length.Rest is not null
            || length.Unit < TimeUnit.Week
            || length.Unit == TimeUnit.Fortnight
            || length.Amount != Math.Floor(length.Amount)
            || length.Amount > 1000
            || Relative.Steps(toward) is not { } side
            || side == 0
        )
        {
            return null;
        }

        var here = CalendarSpan.Containing(scene.Writing, length.Unit.Grain());
        return here.Shift(side) is { } near && here.Shift(side * (int)length.Amount) is { } far
            ? DatePeriod.Between(side < 0 ? far.First : near.First, side < 0 ? near.Last : far.Last)
            : null;
    }

    private static DatePeriod? Open(in TimeScene scene, Toward toward) =>
        Relative.Steps(toward) switch
        {
            -1 => DatePeriod.Between(null, scene.Writing),
            1 => DatePeriod.Between(scene.Writing, null),
            _ => null,
        };

    /// <summary>The days that so many units up to, or from, the day of writing take.</summary>
    internal static DatePeriod? Days(DateOnly writing, Toward toward, TimeLength length)
    {
        if (length.Unit.IsClock())
        {
            return length.Away(writing, Relative.Steps(toward) == -1 ? -1 : 1) is { } far
                ? DatePeriod.Between(far < writing ? far : writing, far < writing ? writing : far)
                : null;
        }

        return Relative.Steps(toward) switch
        {
            -1 when length.Away(writing, -1) is { } first && first < writing => DatePeriod.Between(first, writing.AddDays(-1)),
            1 when length.Away(writing, 1) is { } last && last > writing => DatePeriod.Between(writing.AddDays(1), last),
            _ => null,
        };
    }

    /// <summary>"the nine months", "the first two years", and not "the two-day rally".</summary>
    internal static bool TryThe(in TimeScene scene, int start, out TimeReading reading)
    {
        reading = default;
        var at = start + 1;
        at = scene.Is(at, "first") || scene.Is(at, "final") || scene.Is(at, "opening") ? at + 1 : at;
        if (
            !(scene.IsNumber(at) || (at < scene.Count && scene.Words.Number(scene.Tokens[at]).Kind is NumberKind.Unit or NumberKind.Ten))
            || !DurationRule.TryRead(scene, at, out reading)
            || reading.Type != TimeType.Duration
            || !scene.Text(reading.End - 1).EndsWith("s", StringComparison.Ordinal)
            || (scene.Touches(reading.End - 1) && scene.IsHyphen(reading.End - 2))
        )
        {
            return false;
        }

        reading = reading with { First = start };
        return true;
    }
}
