using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"Thanksgiving Day", "last Easter", "Christmas 2014".</summary>
internal static class HolidayReader
{
    internal static bool TryRead(in TimeScene scene, int at, Toward? toward, out TimeReading reading)
    {
        reading = default;
        if (at >= scene.Count || !scene.Words.TryHoliday(scene.Tokens, at, out var holiday, out var count) || (!scene.IsCapital(at) && !scene.IsNote))
        {
            return false;
        }

        var end = at + count;
        if (YearRule.TryTail(scene, end, out var year, out var yearEnd, out var isRelative))
        {
            reading = Lasting(holiday, new TimeReading(at, yearEnd, TimeType.Date, "holiday") { Span = Span(holiday, year), Unanchored = isRelative ? "XXXX-XX-XX" : null });
            return reading.Span is not null;
        }

        var writing = scene.Writing;
        var span = toward is { } direction && Relative.Steps(direction) is { } steps && steps != 0
            ? steps < 0
                ? Span(holiday, writing.Year) is { } here && here.First < writing ? here : Span(holiday, writing.Year - 1)
                : Span(holiday, writing.Year) is { } ahead && ahead.First > writing ? ahead : Span(holiday, writing.Year + 1)
            : scene.IsNote
                ? Span(holiday, writing.Year) is { } coming && coming.First >= writing ? coming : Span(holiday, writing.Year + 1)
                : Nearest.Of(writing, TenseReader.Of(scene, at, end), y => Span(holiday, y));
        reading = Lasting(holiday, new TimeReading(at, end, TimeType.Date, "holiday") { Span = span, Unanchored = "XXXX-XX-XX" });
        return span is not null;
    }

    private static TimeReading Lasting(HolidayRule holiday, in TimeReading reading) =>
        holiday.Days > 1 && reading.Span is { } first && first.Shift(holiday.Days - 1) is { } last
            ? reading with { Literal = $"{first}/{last}", Days = DatePeriod.Between(first.First, last.First) }
            : reading;

    private static CalendarSpan? Span(HolidayRule holiday, int year) => holiday.In(year) is { } day ? new CalendarSpan(day, CalendarGrain.Day) : null;
}
