using System.Globalization;

namespace Disagree.Values;

/// <summary>
/// A day, week, month, quarter, year … of the calendar: where it begins and how long it is. Its text is the TIMEX3 value: "2019-02-09",
/// "2019-W06", "2019-02", "1989-Q3", "1998-SU", "2014", "198" for the 1980s.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="Grain">What it is.</param>
public readonly record struct CalendarSpan(DateOnly First, CalendarGrain Grain)
{
    /// <summary>The last day.</summary>
    public DateOnly Last =>
        Grain switch
        {
            CalendarGrain.Day => First,
            CalendarGrain.Weekend => Days(1),
            CalendarGrain.Week => Days(6),
            _ => DateOnly.MaxValue.DayNumber - First.DayNumber < MonthsIn(Grain) * 31
                ? DateOnly.MaxValue
                : First.AddMonths(MonthsIn(Grain)).AddDays(-1),
        };

    /// <summary>First to last day.</summary>
    public DatePeriod Period => DatePeriod.Between(First, Last);

    /// <summary>The span of that grain that holds a day.</summary>
    public static CalendarSpan Containing(DateOnly day, CalendarGrain grain) => new(FirstOf(day, grain), grain);

    /// <summary>
    /// The span <paramref name="count"/> spans later, or earlier where negative; null where the calendar (years 1 to 9999) ends before.
    /// </summary>
    public CalendarSpan? Shift(int count)
    {
        var first = Grain switch
        {
            CalendarGrain.Day => Calendar.AddDays(First, count),
            CalendarGrain.Week or CalendarGrain.Weekend => Calendar.AddDays(First, 7L * count),
            _ => Calendar.AddMonths(First, (long)MonthsIn(Grain) * count),
        };
        return first is { } day ? this with { First = day } : null;
    }

    /// <summary>The TIMEX3 value.</summary>
    public override string ToString() =>
        Grain switch
        {
            CalendarGrain.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            CalendarGrain.Weekend => Week() + "-WE",
            CalendarGrain.Week => Week(),
            CalendarGrain.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            CalendarGrain.Season => Text($"{(First.Month == 12 ? First.Year + 1 : First.Year):0000}-{SeasonCode}"),
            CalendarGrain.Quarter => Text($"{First.Year:0000}-Q{(First.Month + 2) / 3}"),
            CalendarGrain.Half => Text($"{First.Year:0000}-H{(First.Month + 5) / 6}"),
            CalendarGrain.Year => Text($"{First.Year:0000}"),
            CalendarGrain.Decade => Text($"{First.Year / 10:000}"),
            CalendarGrain.Century => Text($"{First.Year / 100:00}"),
            _ => Text($"{First.Year / 1000:0}"),
        };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static int MonthsIn(CalendarGrain grain) =>
        grain switch
        {
            CalendarGrain.Month => 1,
            CalendarGrain.Season or CalendarGrain.Quarter => 3,
            CalendarGrain.Half => 6,
            CalendarGrain.Year => 12,
            CalendarGrain.Decade => 120,
            CalendarGrain.Century => 1200,
            CalendarGrain.Millennium => 12000,
            _ => 0,
        };

    private static DateOnly FirstOf(DateOnly day, CalendarGrain grain) =>
        grain switch
        {
            CalendarGrain.Day => day,
            CalendarGrain.Weekend => Calendar.AddDays(Calendar.Monday(day), 5) ?? day,
            CalendarGrain.Week => Calendar.Monday(day),
            CalendarGrain.Month => new DateOnly(day.Year, day.Month, 1),
            CalendarGrain.Season => Calendar.AddMonths(new DateOnly(day.Year, day.Month, 1), -(day.Month % 3)) ?? DateOnly.MinValue,
            CalendarGrain.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            CalendarGrain.Half => new DateOnly(day.Year, day.Month < 7 ? 1 : 7, 1),
            CalendarGrain.Year => new DateOnly(day.Year, 1, 1),
            CalendarGrain.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
            CalendarGrain.Century => new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1),
            _ => new DateOnly(Math.Max(1, day.Year / 1000 * 1000), 1, 1),
        };

    private string SeasonCode =>
        First.Month switch
        {
            3 => "SP",
            6 => "SU",
            9 => "FA",
            _ => "WI",
        };

    private DateOnly Days(int count) => Calendar.AddDays(First, count) ?? DateOnly.MaxValue;

    private string Week()
    {
        var day = First.ToDateTime(TimeOnly.MinValue);
        return Text($"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }
}
