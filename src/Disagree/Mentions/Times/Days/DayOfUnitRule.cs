using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"the 5th of this month", "20 of next month": a day of a month that is told from the day of writing.</summary>
internal static class DayOfUnitRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var dayAt = scene.Is(at, "the") ? at + 1 : at;
        if (
            !MonthReader.TryDayNumber(scene, dayAt, out var day, out var end)
            || !scene.Is(end, "of")
            || scene.At(end + 1) is not { Kind: TimeWordKind.Toward } toward
            || scene.At(end + 1 + toward.Count) is not { Kind: TimeWordKind.Unit, Unit: TimeUnit.Month } unit
            || Relative.Span(scene, toward.Toward, CalendarGrain.Month) is not { } month
            || MonthReader.Day(month.First.Year, month.First.Month, day) is not { } span
        )
        {
            return false;
        }

        reading = new TimeReading(at, end + 1 + toward.Count + unit.Count, TimeType.Date, "day of a month told from now")
        {
            Span = span,
            Unanchored = "XXXX-XX-XX",
        };
        return true;
    }
}
