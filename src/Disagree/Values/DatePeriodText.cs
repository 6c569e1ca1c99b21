using System.Globalization;

namespace Disagree.Values;

/// <summary>Reads periods as ISO 8601 writes them.</summary>
internal static class DatePeriodText
{
    private const string Unknown = "unknown";
    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd' 'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd' 'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] Instants = Array.ConvertAll(Times, t => t + "K");

    internal static bool TryRead(ReadOnlySpan<char> text, out DatePeriod period)
    {
        text = text.Trim();
        if (text is Unknown)
        {
            period = DatePeriod.Unknown;
            return true;
        }

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
        else if (DateTime.TryParseExact(text, Times, culture, DateTimeStyles.None, out var local))
        {
            period = DatePeriod.Local(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }
        else if (DateTimeOffset.TryParseExact(text, Instants, culture, DateTimeStyles.AssumeUniversal, out var at))
        {
            period = at;
        }

        return !period.IsUnknown;
    }
}
