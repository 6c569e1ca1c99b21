using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"the same month last year", "the same week in 2018", "the same day a year earlier": what was named, in another year.</summary>
internal static class SameOfYear
{
    internal static bool TryRead(in TimeScene scene, int start, int end, CalendarSpan named, out TimeReading reading)
    {
        reading = default;
        if (named.Grain is not (CalendarGrain.Day or CalendarGrain.Month or CalendarGrain.Quarter) || !TryYear(scene, end, named.First.Year, out var year, out var yearEnd) ||
            MonthRule.Day(year, named.First.Month, named.First.Day) is not { } day)
        {
            return false;
        }

        reading = new TimeReading(start, yearEnd, TimeType.Date, "the same of a year") { Span = day with { Grain = named.Grain }, Unanchored = "XXXX" };
        return true;
    }

    private static bool TryYear(in TimeScene scene, int at, int named, out int year, out int end)
    {
        if (LengthReader.TryRead(scene, at, out var length, out end) && length is { Amount: 1, Unit: TimeUnit.Year, Rest: null } && scene.At(end) is { Kind: TimeWordKind.After } after && after.Away is Away.Ago or Away.Earlier)
        {
            end += after.Count;
            year = named - 1;
            return true;
        }

        var isTail = YearRule.TryTail(scene, at, out year, out end, out var isRelative) && !scene.Is(at, ',');
        year = isRelative && year == named ? year - 1 : year;
        return isTail;
    }
}
