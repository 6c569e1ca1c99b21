using System.Globalization;

namespace Disagree.Values;

/// <summary>Reads periods as ISO 8601 writes them.</summary>
internal static class DatePeriodText
{
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    internal static bool TryRead(ReadOnlySpan<char> text, out DatePeriod period)
    {
        text = text.Trim();
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryReadOne(text, out period);
        }

        period = default;
        var openStart = text[..slash] is "..";
        var openEnd = text[(slash + 1)..] is "..";
        DatePeriod start = default,
            end = default;
        if (
            (!openStart && !TryReadOne(text[..slash], out start))
            || (!openEnd && !TryReadOne(text[(slash + 1)..], out end))
            || start.First > end.Last
        )
        {
            return false;
        }

        period = DatePeriod.Between(start.First, end.Last);
        return true;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, out DatePeriod period)
    {
        period = default;
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
        {
            period = day;
        }
        else if (DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month))
        {
            period = DatePeriod.Month(month.Year, month.Month);
        }
        else if (DateOnly.TryParseExact(text, "yyyy", culture, DateTimeStyles.None, out var year))
        {
            period = DatePeriod.Year(year.Year);
        }
        else if (TryReadInstant(text, culture, out var at))
        {
            period = at;
        }

        return !period.IsUnknown;
    }

    // Without an offset an instant is taken for UTC.
    private static bool TryReadInstant(ReadOnlySpan<char> text, CultureInfo culture, out DateTimeOffset at)
    {
        foreach (var format in Instants)
        {
            if (
                DateTimeOffset.TryParseExact(text, format + "K", culture, DateTimeStyles.AssumeUniversal, out at)
                || DateTimeOffset.TryParseExact(text, format.Replace('T', ' ') + "K", culture, DateTimeStyles.AssumeUniversal, out at)
            )
            {
                return true;
            }
        }

        at = default;
        return false;
    }
}
