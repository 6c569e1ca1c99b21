using System.Collections.Concurrent;
using System.Globalization;
using Disagree.Lexicons;
using Calendar = Disagree.Values.Calendar;
using HinduCalendar = Disagree.Values.HinduCalendar;

namespace Disagree.Mentions.Times.Days;

/// <summary>On which day of a year a holiday falls.</summary>
internal sealed class HolidayRule
{
    private const string Eve = " from eve";
    private const int Adar = 6;
    private const int First = 1900;
    private const int Last = 2076;
    private readonly Func<int, DateOnly?> day;

    private HolidayRule(Func<int, DateOnly?> day, int days, bool hasEve)
    {
        this.day = day;
        Days = days;
        HasEve = hasEve;
    }

    /// <summary>Whether it begins with the evening before its first day.</summary>
    internal bool HasEve { get; }

    /// <summary>How many days it lasts.</summary>
    internal int Days { get; }

    /// <summary>The day in a year; null where the calendar that it follows has none there.</summary>
    internal DateOnly? In(int year) => year is >= First and <= Last ? day(year) : null;

    /// <summary>Reads the rule and day columns of a row.</summary>
    /// <exception cref="FormatException">The rule is unknown, or its day is not what the rule asks for.</exception>
    internal static HolidayRule Of(LexiconRow row)
    {
        try
        {
            var hasEve = row[2].EndsWith(Eve, StringComparison.Ordinal);
            var lasts = (hasEve ? row[2][..^Eve.Length] : row[2]).Split(" for ");
            return new(Rule(row[1], lasts[0]), lasts.Length > 1 ? Number(lasts[1]) : 1, hasEve);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IndexOutOfRangeException)
        {
            throw LexiconTable.Error(
                row.Table,
                row.Line,
                "a rule and its day, as the head of the table describes them,",
                $"{row[1]} {row[2]}"
            );
        }
    }

    private static Func<int, DateOnly?> Rule(string rule, string text)
    {
        var parts = text.Split(' ', '-');
        return rule switch
        {
            "fixed" => Fixed(Number(parts[0]), Number(parts[1])),
            "nth" => Nth(Number(parts[0]), Weekday(parts[1]), Number(parts[2]), 0),
            "after" => Nth(Number(parts[0]), Weekday(parts[1]), Number(parts[2]), Number(parts[3])),
            "last" => Final(Number(parts[0]), Weekday(parts[1]), parts.Length > 2 ? Number(parts[2]) : 0),
            "before" => Before(Number(parts[0]), Number(parts[1]), Weekday(parts[2])),
            "workday" => Workday(Number(parts[0]), Number(parts[1])),
            "dates" => Listed(parts),
            "easter" => Moved(Calendar.Easter, Number(text)),
            "orthodox" => Moved(Calendar.OrthodoxEaster, Number(text)),
            "hindu" => Reckoned(
                year => HinduCalendar.Day(year, Number(parts[0]), Number(parts[1]), Number(parts[2])),
                parts.Length > 3 ? Number(parts[3]) : 0
            ),
            "sun" => Reckoned(year => HinduCalendar.SunAt(year, Number(parts[0])), parts.Length > 1 ? Number(parts[1]) : 0),
            "islamic" => Foreign(new UmAlQuraCalendar(), Number(parts[0]), Number(parts[1])),
            "hebrew" => Foreign(
                new HebrewCalendar(),
                Number(parts[0]),
                Number(parts[1]),
                (calendar, year) => calendar.IsLeapYear(year) ? Adar : int.MaxValue
            ),
            "chinese" => Foreign(
                new ChineseLunisolarCalendar(),
                Number(parts[0]),
                Number(parts[1]),
                (calendar, year) => calendar.GetLeapMonth(year) is var leap and > 0 ? leap : int.MaxValue
            ),
            _ => throw new ArgumentException(rule, nameof(rule)),
        };
    }

    private static Func<int, DateOnly?> Fixed(int month, int date) => year => Calendar.Date(year, month, date);

    private static Func<int, DateOnly?> Nth(int month, int weekday, int count, int later) =>
        year => Calendar.OnOrAfter(new DateOnly(year, month, 1), weekday).AddDays((7 * (count - 1)) + later);

    // "2019-10-27 2020-11-14", cut at its blanks and hyphens
    private static Func<int, DateOnly?> Listed(string[] parts)
    {
        var dates = parts.Chunk(3).Select(p => new DateOnly(Number(p[0]), Number(p[1]), Number(p[2]))).ToDictionary(d => d.Year);
        return year => dates.TryGetValue(year, out var date) ? date : null;
    }

    private static Func<int, DateOnly?> Final(int month, int weekday, int earlier) =>
        year => Calendar.OnOrBefore(new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), weekday).AddDays(-earlier);

    private static Func<int, DateOnly?> Before(int month, int date, int weekday) =>
        year => Calendar.OnOrBefore(new DateOnly(year, month, date), weekday);

    // A Saturday is kept on the Friday before, a Sunday on the Monday after.
    private static Func<int, DateOnly?> Workday(int month, int date) =>
        year =>
            Calendar.Date(year, month, date) is { } day
                ? day.AddDays(
                    Calendar.Weekday(day) switch
                    {
                        6 => -1,
                        7 => 1,
                        _ => 0,
                    }
                )
                : null;

    private static Func<int, DateOnly?> Moved(Func<int, DateOnly> feast, int days) => year => feast(year).AddDays(days);

    // Reckoned once a year and kept: an article names the same feast again and again.
    private static Func<int, DateOnly?> Reckoned(Func<int, DateOnly?> day, int later)
    {
        var known = new ConcurrentDictionary<int, DateOnly?>();
        return year => known.GetOrAdd(year, day)?.AddDays(later);
    }

    // From its leap month on, the months of a long year are counted one higher.
    private static Func<int, DateOnly?> Foreign(
        System.Globalization.Calendar calendar,
        int month,
        int dayOfMonth,
        Func<System.Globalization.Calendar, int, int>? leapMonth = null
    )
    {
        var table = new Lazy<DateOnly?[]>(() =>
            [.. Enumerable.Range(First, Last - First + 1).Select(year => Find(calendar, month, dayOfMonth, leapMonth, year))]
        );
        return year => table.Value[year - First];
    }

    private static DateOnly? Find(
        System.Globalization.Calendar calendar,
        int month,
        int dayOfMonth,
        Func<System.Globalization.Calendar, int, int>? leapMonth,
        int year
    )
    {
        for (var date = new DateTime(year, 1, 1); date.Year == year; date = date.AddDays(1))
        {
            if (
                date >= calendar.MinSupportedDateTime
                && date <= calendar.MaxSupportedDateTime
                && calendar.GetDayOfMonth(date) == dayOfMonth
                && calendar.GetMonth(date) is var here
                && here == month + (leapMonth?.Invoke(calendar, calendar.GetYear(date)) <= month ? 1 : 0)
            )
            {
                return DateOnly.FromDateTime(date);
            }
        }

        return null;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Weekday(string name) =>
        Enum.Parse<DayOfWeek>(name, ignoreCase: true) is var day and not DayOfWeek.Sunday ? (int)day : 7;
}
