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

        reading = new TimeReading(start, end, TimeType.Duration, "stretch of time")
        {
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
}
