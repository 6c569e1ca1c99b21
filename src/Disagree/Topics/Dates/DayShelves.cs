using Disagree.Topics.Indexes;
using Disagree.Values;

namespace Disagree.Topics.Dates;

/// <summary>Puts periods on shelves of some weeks each, so that those that lie near each other are found without comparing all.</summary>
internal static class DayShelves
{
    private const int Width = 32;
    private const int Most = 40;

    // beyond the number of any shelf of days
    private const ulong Wide = ulong.MaxValue;
    private const ulong All = ulong.MaxValue - 1;

    /// <summary>Where a period is put; one with an open end, or of years, stands on a shelf of its own.</summary>
    internal static IEnumerable<Trace> Of(TraceKind kind, DatePeriod period) =>
        Shelves(period, 0) is { } shelves
            ? shelves.Append(All).Select(s => new Trace(kind, "", s))
            : [new(kind, "", Wide), new(kind, "", All)];

    /// <summary>Where all periods are found that overlap one, or lie so many days from it.</summary>
    internal static IEnumerable<Trace> Around(TraceKind kind, DatePeriod period, int days) =>
        Shelves(period, days) is { } shelves ? shelves.Append(Wide).Select(s => new Trace(kind, "", s)) : [new(kind, "", All)];

    private static IEnumerable<ulong>? Shelves(DatePeriod period, int around)
    {
        if (period is not { First: { } first, Last: { } last, Days: <= Width * Most })
        {
            return null;
        }

        var from = Math.Max(0, first.DayNumber - around) / Width;
        return Enumerable.Range(from, ((last.DayNumber + around) / Width) - from + 1).Select(s => (ulong)s);
    }
}
