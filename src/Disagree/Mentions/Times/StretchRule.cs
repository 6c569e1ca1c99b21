using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"the past three months", "the next couple of years": counted units that end or begin with the day of writing.</summary>
internal static class StretchRule
{
    internal static bool TryRead(in TimeScene scene, int start, int at, Toward toward, out TimeReading reading)
    {
        reading = default;
        if (scene.Is(at, "a") || !LengthReader.TryRead(scene, at, out var length, out var end))
        {
            return false;
        }

        var isVague = scene.Is(end, "or") && scene.Is(end + 1, "so");
        end = isVague ? end + 2 : end;
        reading = new TimeReading(start, end, TimeType.Duration, "stretch of time")
        {
            Mod = isVague ? "APPROX" : null,
            Literal = length.ToString(),
            Days = length.IsKnown ? Days(scene.Writing, toward, length) : Open(scene, toward),
        };
        return true;
    }

    private static DatePeriod? Open(in TimeScene scene, Toward toward) => Relative.Steps(toward) switch
    {
        -1 => DatePeriod.Between(null, scene.Writing),
        1 => DatePeriod.Between(scene.Writing, null),
        _ => null,
    };

    /// <summary>The days that so many units up to, or from, the day of writing take.</summary>
    internal static DatePeriod? Days(DateOnly writing, Toward toward, Length length)
    {
        if (length.Unit.IsClock())
        {
            return length.Away(writing, Relative.Steps(toward) == -1 ? -1 : 1) is { } far ? DatePeriod.Between(far < writing ? far : writing, far < writing ? writing.AddDays(-1) : far) : null;
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
        if (!(scene.IsNumber(at) || (at < scene.Count && scene.Words.Number(scene.Tokens[at]).Kind is NumberKind.Unit or NumberKind.Ten)) || !DurationRule.TryRead(scene, at, out reading) ||
            reading.Type != TimeType.Duration || !scene.Text(reading.End - 1).EndsWith("s", StringComparison.Ordinal) || (scene.Touches(reading.End - 1) && scene.IsHyphen(reading.End - 2)))
        {
            return false;
        }

        reading = reading with { First = start };
        return true;
    }
}
