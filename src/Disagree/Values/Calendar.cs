namespace Disagree.Values;

/// <summary>Reckoning with days that ends quietly at the ends of the calendar (years 1 to 9999).</summary>
internal static class Calendar
{
    /// <summary>The day, or null where it lies outside of the calendar.</summary>
    internal static DateOnly? AddDays(DateOnly day, long count)
    {
        var number = day.DayNumber + count;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The same day of another month, or its last day where the month is too short; null outside of the calendar.</summary>
    internal static DateOnly? AddMonths(DateOnly day, long count)
    {
        var months = (day.Year * 12L) + day.Month - 1 + count;
        return months >= 12 && months < 10000 * 12L ? day.AddMonths((int)count) : null;
    }

    /// <summary>The day with that date; null where there is none, such as 30 February.</summary>
    internal static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    internal static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday of the week that holds a day.</summary>
    internal static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - Weekday(day) + 1));

    /// <summary>The last such weekday that is not after a day.</summary>
    internal static DateOnly OnOrBefore(DateOnly day, int weekday) => AddDays(day, -((Weekday(day) - weekday + 7) % 7)) ?? day;

    /// <summary>The first such weekday that is not before a day.</summary>
    internal static DateOnly OnOrAfter(DateOnly day, int weekday) => AddDays(day, (weekday - Weekday(day) + 7) % 7) ?? day;

    /// <summary>Easter Sunday of the western churches (the Gregorian computus).</summary>
    internal static DateOnly Easter(int year)
    {
        int a = year % 19,
            b = year / 100,
            c = year % 100;
        var d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        var f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1);
    }

    /// <summary>Easter Sunday of the eastern churches, in the Gregorian calendar; good for 1900 to 2099.</summary>
    internal static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var f = d + e + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1).AddDays(13);
    }
}
