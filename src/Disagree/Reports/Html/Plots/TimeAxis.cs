using System.Globalization;
using Disagree.Values;

namespace Disagree.Reports.Html.Plots;

/// <summary>Days from left to right, in shares of the width; true to scale.</summary>
internal sealed class TimeAxis
{
    // A single day among its neighbours looks like a day.
    private const double FewestDays = 5;
    private readonly double first;
    private readonly double last;
    private readonly double left;
    private readonly double right;

    private TimeAxis(double first, double last, double left, double right, IReadOnlyList<Tick> ticks)
    {
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
        Ticks = ticks;
    }

    /// <summary>The days that are named, each at its share of the width.</summary>
    internal IReadOnlyList<Tick> Ticks { get; }

    /// <summary>An axis that holds every end of the periods.</summary>
    /// <param name="periods">Those whose ends are known are kept.</param>
    /// <param name="left">Where the first day begins, in percent of the width.</param>
    /// <param name="right">Where the last day ends.</param>
    /// <param name="culture">How days are written.</param>
    internal static TimeAxis Of(IEnumerable<DatePeriod> periods, double left, double right, CultureInfo culture)
    {
        var known = periods.ToList();
        var ends = known.SelectMany(Ends).ToList();
        if (ends.Count == 0)
        {
            return new TimeAxis(0, 1, left, right, []);
        }

        var (first, last) = (Math.Floor(ends.Min()), Math.Ceiling(ends.Max()));
        if (!known.Exists(p => p.At is not null) && last - first < FewestDays)
        {
            (first, last) = (first - Math.Ceiling((FewestDays - last + first) / 2), last + Math.Ceiling((FewestDays - last + first) / 2));
        }

        last = last > first ? last : first + 1;
        var ticks = DayTicks
            .Between(first, last, 3, culture)
            .Select(t => new Tick(left + ((right - left) * (t.At - first) / (last - first)), t.Label))
            .ToList();
        return new TimeAxis(first, last, left, right, ticks);
    }

    /// <summary>Where a period lies; null where nothing is known of it.</summary>
    internal TimeSpot? Place(DatePeriod period)
    {
        if (period.IsUnknown)
        {
            return null;
        }

        var (from, to) = Instant(period) is { } at ? (at, at) : (period.First?.DayNumber ?? first, period.Last?.DayNumber + 1 ?? last);
        return new TimeSpot(Share(from), Share(to));
    }

    private double Share(double day) => left + ((right - left) * (Math.Clamp(day, first, last) - first) / (last - first));

    private static IEnumerable<double> Ends(DatePeriod period)
    {
        if (Instant(period) is { } at)
        {
            yield return at;
            yield break;
        }

        if (period.First is { } first)
        {
            yield return first.DayNumber;
        }

        if (period.Last is { } last)
        {
            yield return last.DayNumber + 1;
        }
    }

    private static double? Instant(DatePeriod period) => period.At?.UtcTicks / (double)TimeSpan.TicksPerDay;
}

/// <summary>A place on an axis with a name.</summary>
/// <param name="At">In the measure of the axis.</param>
/// <param name="Label">Its name.</param>
internal readonly record struct Tick(double At, string Label);

/// <summary>Where a period lies on an axis, in percent of the width.</summary>
internal readonly record struct TimeSpot(double From, double To)
{
    internal double Middle => (From + To) / 2;
}
