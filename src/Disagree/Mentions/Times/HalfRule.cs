using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"the last half of 1989", "the first two quarters of 1990".</summary>
internal static class HalfRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        at = scene.Is(at, "the") ? at + 1 : at;
        var isFirst = scene.Is(at, "first");
        if (!isFirst && !scene.Is(at, "last") && !scene.Is(at, "final"))
        {
            return false;
        }

        var isTwo = NumberReader.TryCardinal(scene, at + 1, out var count, out var unitAt) && count == 2 && scene.At(unitAt) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter };
        var end = isTwo ? unitAt + 1 : scene.Is(at + 1, "half") && !isFirst ? at + 2 : 0;
        if (end == 0 || !scene.Is(end, "of") || !YearRule.TryTail(scene, end, out var year, out var yearEnd, out var isRelative) || MonthRule.Day(year, isFirst ? 1 : 7, 1) is not { } day)
        {
            return false;
        }

        reading = new TimeReading(start, yearEnd, TimeType.Date, "half of a year") { Span = day with { Grain = CalendarGrain.Half }, Unanchored = isRelative ? "XXXX-HX" : null };
        return true;
    }
}
