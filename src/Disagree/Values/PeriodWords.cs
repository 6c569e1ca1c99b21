using System.Globalization;

namespace Disagree.Values;

/// <summary>Writes periods in words for people, in the invariant culture or one of the caller's choice.</summary>
internal static class PeriodWords
{
    /// <summary>"9 Feb 2019", "Feb 2019", "9–10 Feb 2019", "9 Feb 2019 or later", "an unknown day".</summary>
    internal static string Of(DatePeriod period) => In(CultureInfo.InvariantCulture, period);

    /// <inheritdoc cref="Of(DatePeriod)"/>
    internal static string In(CultureInfo culture, DatePeriod period)
    {
        if (period.At is { } at)
        {
            return at.ToString("d MMM yyyy HH:mm zzz", culture);
        }

        return (period.First, period.Last) switch
        {
            (null, null) => "an unknown day",
            ({ } first, null) => $"{Day(first, culture)} or later",
            (null, { } last) => $"{Day(last, culture)} or earlier",
            ({ } first, { } last) when first == last => period.LocalTime is { } time
                ? first.ToDateTime(time).ToString("d MMM yyyy HH:mm", culture)
                : Day(first, culture),
            ({ } first, { } last) => Range(first, last, culture),
        };
    }

    private static string Day(DateOnly day, CultureInfo culture) => day.ToString("d MMM yyyy", culture);

    private static string Range(DateOnly first, DateOnly last, CultureInfo culture)
    {
        var wholeMonths = first.Day == 1 && last != DateOnly.MaxValue && last.AddDays(1).Day == 1;
        return (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => wholeMonths ? first.ToString("MMM yyyy", culture) : $"{first.Day.ToString(culture)}–{Day(last, culture)}",
            (true, false) when wholeMonths && first.Month == 1 && last.Month == 12 => first.ToString("yyyy", culture),
            (true, false) => wholeMonths
                ? $"{first.ToString("MMM", culture)}–{last.ToString("MMM yyyy", culture)}"
                : $"{first.ToString("d MMM", culture)} – {Day(last, culture)}",
            _ => wholeMonths
                ? $"{first.ToString("MMM yyyy", culture)} – {last.ToString("MMM yyyy", culture)}"
                : $"{Day(first, culture)} – {Day(last, culture)}",
        };
    }
}
