using System.Globalization;

namespace Disagree.Reports.Html.Plots;

/// <summary>Chooses days to name on an axis: the days, the firsts of months or the first days of years that are few enough.</summary>
internal static class DayTicks
{
    private static readonly int[] Days = [1, 2, 5, 10];
    private static readonly int[] Months = [1, 2, 3, 6];
    private static readonly int[] Years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    /// <param name="first">A day number.</param>
    /// <param name="last">The day number behind the last day.</param>
    /// <param name="most">How many at most, two or more.</param>
    /// <param name="culture">How they are written.</param>
    internal static IReadOnlyList<Tick> Between(double first, double last, int most, CultureInfo culture)
    {
        var (from, to) = (Day(first), Day(last));
        foreach (var step in Days)
        {
            if ((last - first) / step <= most)
            {
                return Label(Every(from, to, d => d.AddDays(step)), "d MMM", culture);
            }
        }

        foreach (var step in Months)
        {
            var start = new DateOnly(from.Year, ((from.Month - 1) / step * step) + 1, 1);
            var found = Every(start, to, d => d.AddMonths(step)).Where(d => d >= from).ToList();
            if (found.Count <= most && found.Count > 1)
            {
                return Label(found, "MMM", culture);
            }
        }

        foreach (var step in Years)
        {
            var found = Every(new DateOnly(Math.Max(1, from.Year / step * step), 1, 1), to, d => d.AddYears(step))
                .Where(d => d >= from)
                .ToList();
            if (found.Count <= most && found.Count > 1)
            {
                return [.. found.Select(d => new Tick(d.DayNumber, d.ToString("yyyy", culture)))];
            }
        }

        return Label([from, Day(last - 1)], "d MMM", culture);
    }

    private static DateOnly Day(double number) => DateOnly.FromDayNumber((int)Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber));

    private static IEnumerable<DateOnly> Every(DateOnly from, DateOnly to, Func<DateOnly, DateOnly> next)
    {
        for (var day = from; day < to; day = next(day))
        {
            yield return day;
            if (day.Year > DateOnly.MaxValue.Year - 2001)
            {
                yield break;
            }
        }
    }

    // The year stands where it begins to hold, the name of a day at its noon.
    private static List<Tick> Label(IEnumerable<DateOnly> days, string format, CultureInfo culture)
    {
        var ticks = new List<Tick>();
        var year = 0;
        foreach (var day in days)
        {
            ticks.Add(
                new Tick(day.DayNumber + (format[0] == 'd' ? 0.5 : 0), day.ToString(day.Year == year ? format : format + " yyyy", culture))
            );
            year = day.Year;
        }

        return ticks;
    }
}
