using System.Globalization;
using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"the same month last year", "the same week in 2018", "the same day a year earlier": what was named, in another year.</summary>
internal static class SameOfYear
{
    internal static bool TryRead(in TimeScene scene, int start, int end, CalendarSpan named, out TimeReading reading)
    {
        reading = default;
        if (
            named.Grain is not (CalendarGrain.Day or CalendarGrain.Week or CalendarGrain.Month or CalendarGrain.Quarter)
            || !TryYear(scene, end, named.First.Year, out var year, out var yearEnd)
            || (named.Grain == CalendarGrain.Week ? Week(year, named.First) : MonthReader.Day(year, named.First.Month, named.First.Day))
                is not { } day
        )
        {
            return false;
        }

        reading = new TimeReading(start, yearEnd, TimeType.Date, "the same of a year")
        {
            Span = day with { Grain = named.Grain },
            Unanchored = "XXXX",
        };
        return true;
    }

    // The week of that number; a year may have one week less.
    private static CalendarSpan? Week(int year, DateOnly monday) =>
        year is > 1 and < 9999
            ? new CalendarSpan(
                DateOnly.FromDateTime(
                    ISOWeek.ToDateTime(
                        year,
                        Math.Min(ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)), ISOWeek.GetWeeksInYear(year)),
                        DayOfWeek.Monday
                    )
                ),
                CalendarGrain.Week
            )
            : null;

    private static bool TryYear(in TimeScene scene, int at, int named, out int year, out int end)
    {
        if (
            TimeLengthReader.TryRead(scene, at, out var length, out end)
            && length is { Amount: 1, Unit: TimeUnit.Year, Rest: null }
            && scene.At(end) is { Kind: TimeWordKind.After } after
            && after.Away is Away.Ago or Away.Earlier
        )
        {
            end += after.Count;
            year = named - 1;
            return true;
        }

        var isTail = YearTail.TryRead(scene, at, out year, out end, out var isRelative) && !scene.Is(at, ',');
        year = isRelative && year == named ? year - 1 : year;
        return isTail;
    }
}
