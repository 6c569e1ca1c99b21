using Disagree.Values;

namespace Disagree.Mentions.Times.Words;

/// <summary>What the calendar knows of a unit.</summary>
internal static class TimeUnits
{
    /// <summary>Whether it is shorter than a day.</summary>
    internal static bool IsClock(this TimeUnit unit) => unit <= TimeUnit.Hour;

    /// <summary>The span of the calendar it stands for, for units of a day or more.</summary>
    internal static CalendarGrain Grain(this TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Weekend => CalendarGrain.Weekend,
            TimeUnit.Week or TimeUnit.Fortnight => CalendarGrain.Week,
            TimeUnit.Month => CalendarGrain.Month,
            TimeUnit.Quarter => CalendarGrain.Quarter,
            TimeUnit.Year => CalendarGrain.Year,
            TimeUnit.Decade => CalendarGrain.Decade,
            TimeUnit.Century => CalendarGrain.Century,
            TimeUnit.Millennium => CalendarGrain.Millennium,
            _ => CalendarGrain.Day,
        };

    /// <summary>A day so many units away; null where the calendar ends before, or the amount is no whole number of days.</summary>
    internal static DateOnly? Away(this TimeUnit unit, DateOnly from, double amount)
    {
        if (Math.Abs(amount) > 4_000_000)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Second => Calendar.AddDays(from, (long)(amount / 86400)),
            TimeUnit.Minute => Calendar.AddDays(from, (long)(amount / 1440)),
            TimeUnit.Hour => Calendar.AddDays(from, (long)(amount / 24)),
            TimeUnit.Day => Calendar.AddDays(from, (long)amount),
            TimeUnit.Weekday => Weekdays(from, (int)amount),
            TimeUnit.Weekend or TimeUnit.Week => Calendar.AddDays(from, (long)(amount * 7)),
            TimeUnit.Fortnight => Calendar.AddDays(from, (long)(amount * 14)),
            TimeUnit.Month => Calendar.AddMonths(from, (long)amount),
            TimeUnit.Quarter => Calendar.AddMonths(from, (long)(amount * 3)),
            TimeUnit.Year => Calendar.AddMonths(from, (long)(amount * 12)),
            TimeUnit.Decade => Calendar.AddMonths(from, (long)(amount * 120)),
            TimeUnit.Century => Calendar.AddMonths(from, (long)(amount * 1200)),
            _ => Calendar.AddMonths(from, (long)(amount * 12000)),
        };
    }

    // The longest stretch that is counted day by day: about ten years.
    private static DateOnly? Weekdays(DateOnly from, int count)
    {
        DateOnly? day = from;
        for (var left = Math.Min(Math.Abs(count), 2600); left > 0 && day is { } d; left -= Calendar.Weekday(day ?? d) < 6 ? 1 : 0)
        {
            day = Calendar.AddDays(d, Math.Sign(count));
        }

        return day;
    }
}
