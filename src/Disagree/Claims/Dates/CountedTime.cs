using System.Globalization;
using Disagree.Mentions;
using Disagree.Values;
using Calendar = Disagree.Values.Calendar;

namespace Disagree.Claims.Dates;

/// <summary>A length of time in whole days, weeks, months or years: "four months".</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">The letter of TIMEX3 for the unit: D, W, M, Y.</param>
internal readonly record struct CountedTime(int Amount, char Unit)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int DaysOfMonth = 31;
    private const int DaysOfYear = 366;

    /// <summary>Reads "P4M"; false for a length that the words leave open, "nearly four months", and for hours and halves.</summary>
    internal static bool TryRead(TimeMention time, out CountedTime length)
    {
        length = default;
        if (
            time is not { Type: TimeType.Duration, Mod: null, Value: ['P', .. var digits, 'D' or 'W' or 'M' or 'Y'] }
            || !short.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || amount == 0
        )
        {
            return false;
        }

        length = new(amount, time.Value[^1]);
        return true;
    }

    /// <summary>The same length with so many units more.</summary>
    internal CountedTime Longer(int units) => this with { Amount = Amount + units };

    /// <summary>The day so far away, backwards where <paramref name="sign"/> is -1; null where the calendar has none.</summary>
    internal DateOnly? From(DateOnly day, int sign) =>
        Unit switch
        {
            'D' => Calendar.AddDays(day, sign * Amount),
            'W' => Calendar.AddDays(day, sign * Amount * DaysOfWeek),
            'M' => Calendar.AddMonths(day, sign * Amount),
            _ => Calendar.AddMonths(day, sign * Amount * MonthsOfYear),
        };

    /// <summary>
    /// The days so far from a period, as exact as the unit: "a week after" may be five days or nine; null where the period is told less
    /// exactly than the length.
    /// </summary>
    internal DatePeriod? From(DatePeriod period, int sign) =>
        period is not { First: { } first, Last: { } last, Days: { } days }
        || days > MostDays
        || (From(first, sign) is { } from ? Calendar.AddDays(from, -Slack) : null) is not { } earliest
        || (From(last, sign) is { } to ? Calendar.AddDays(to, Slack) : null) is not { } latest
            ? null
            : DatePeriod.Between(earliest, latest);

    private int MostDays =>
        Unit is 'Y' ? DaysOfYear
        : Unit is 'M' ? DaysOfMonth
        : 1;

    private int Slack =>
        Unit switch
        {
            'D' => 0,
            'W' => DaysOfWeek / 2,
            'M' => DaysOfMonth / 2,
            _ => DaysOfYear / 2,
        };

    /// <summary>The last day of the month or the year, or the day, in which this is counted.</summary>
    internal DateOnly Closing(DateOnly day) =>
        Unit is 'Y' ? new(day.Year, MonthsOfYear, DaysOfMonth)
        : Unit is 'M' ? new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))
        : day;
}
