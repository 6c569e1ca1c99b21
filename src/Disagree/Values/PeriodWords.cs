using System.Globalization;

namespace Disagree.Values;

/// <summary>Writes periods in words for people, in the invariant culture.</summary>
internal static class PeriodWords
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>"9 Feb 2019", "Feb 2019", "9–10 Feb 2019", "9 Feb 2019 or later", "an unknown day".</summary>
    internal static string Of(DatePeriod period)
    {
        if (period.At is { } at)
        {
            return at.ToString("d MMM yyyy HH:mm zzz", Culture);
        }

        return (period.First, period.Last) switch
        {
            (null, null) => "an unknown day",
            ({ } first, null) => $"{Day(first)} or later",
            (null, { } last) => $"{Day(last)} or earlier",
            ({ } first, { } last) when first == last => Day(first),
            ({ } first, { } last) => Range(first, last),
        };
    }

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    private static string Range(DateOnly first, DateOnly last)
    {
        var wholeMonths = first.Day == 1 && last != DateOnly.MaxValue && last.AddDays(1).Day == 1;
        return (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => wholeMonths ? first.ToString("MMM yyyy", Culture) : $"{first.Day.ToString(Culture)}–{Day(last)}",
            (true, false) when wholeMonths && first.Month == 1 && last.Month == 12 => first.Year.ToString(Culture),
            (true, false) => wholeMonths ? $"{first.ToString("MMM", Culture)}–{last.ToString("MMM yyyy", Culture)}" : $"{first.ToString("d MMM", Culture)} – {Day(last)}",
            _ => wholeMonths ? $"{first.ToString("MMM yyyy", Culture)} – {last.ToString("MMM yyyy", Culture)}" : $"{Day(first)} – {Day(last)}",
        };
    }
}
