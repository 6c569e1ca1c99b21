using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>The days that "early", "mid" and "late" leave of a span of the calendar.</summary>
internal static class SpanPart
{
    /// <summary>The days of a part: the first, middle or last third of a month, four months of a year, three days of a week.</summary>
    internal static TimeReading Narrow(in TimeReading reading, string mod, DateOnly writing, bool isPassing = false)
    {
        if (reading.Span is not { } span || reading.Days is not null)
        {
            return reading with { Mod = mod };
        }

        DateOnly first = span.First,
            last = span.Last;
        if (isPassing && first <= writing && writing <= last)
        {
            return reading with
            {
                Mod = mod,
                Days = mod is "START" ? DatePeriod.Between(first, writing) : DatePeriod.Between(writing, last),
            };
        }

        var (begin, end) = (span.Grain, mod) switch
        {
            (CalendarGrain.Month, "START") => (first, Add(first, 9)),
            (CalendarGrain.Month, "MID") => (Add(first, 10), Add(first, 19)),
            (CalendarGrain.Month, _) => (Add(first, 20), last),
            (CalendarGrain.Week, "START") => (first, Add(first, 2)),
            (CalendarGrain.Week, "MID") => (Add(first, 2), Add(first, 4)),
            (CalendarGrain.Week, _) => (Add(first, 4), last),
            (CalendarGrain.Year, "START") => (first, Months(first, 3)),
            (CalendarGrain.Year, "MID") => (Months(first, 3).AddDays(1), Months(first, 9)),
            (CalendarGrain.Year, _) => (Months(first, 8).AddDays(1), last),
            (CalendarGrain.Decade, "START") => (first, Months(first, 48)),
            (CalendarGrain.Decade, "MID") => (Months(first, 36).AddDays(1), Months(first, 84)),
            (CalendarGrain.Decade, _) => (Months(first, 72).AddDays(1), last),
            _ => (first, last),
        };
        return reading with { Mod = mod, Days = DatePeriod.Between(begin, end) };
    }

    private static DateOnly Add(DateOnly day, int days) => Calendar.AddDays(day, days) ?? day;

    // The last day of so many months.
    private static DateOnly Months(DateOnly first, int count) => Calendar.AddMonths(first, count) is { } next ? next.AddDays(-1) : first;
}
