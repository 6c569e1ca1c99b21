using System.Globalization;

namespace Disagree.Reports.Html.Plots;

/// <summary>Values from bottom to top, in pixels.</summary>
internal sealed class ValueAxis
{
    private const double Top = 20;
    private const double MuchLarger = 2000;
    private const double LeastRange = 8;
    private const double Lane = 46;

    // A single day among its neighbours looks like a day.
    private const double FewestDays = 5;
    private readonly double low;
    private readonly double high;
    private readonly bool isLogarithmic;
    private readonly double? lane;

    private ValueAxis(double low, double high, double bottom, bool isLogarithmic, double? lane)
    {
        this.low = low;
        this.high = high;
        this.isLogarithmic = isLogarithmic;
        this.lane = lane;
        Bottom = bottom;
    }

    /// <summary>Where the lowest value stands, from the top of the plot.</summary>
    internal double Bottom { get; }

    /// <summary>The values that are named, at their heights.</summary>
    internal IReadOnlyList<Tick> Ticks { get; private init; } = [];

    /// <summary>Whether equal steps stand for equal factors.</summary>
    internal bool IsLogarithmic => isLogarithmic;

    /// <summary>Numbers: from zero where that leaves them room, else from a round number below them.</summary>
    /// <param name="spans">What the axis must hold.</param>
    /// <param name="isCount">Whether halves of a unit make no sense.</param>
    /// <param name="culture">How numbers are written.</param>
    internal static ValueAxis Numbers(IReadOnlyList<ValueSpan> spans, bool isCount, CultureInfo culture)
    {
        var ends = Ends(spans);
        var (low, high) = (ends.Min(), ends.Max());
        if (low > 0 && high / low > MuchLarger)
        {
            return Powers(low, high, culture);
        }

        var least = low < 0 ? double.MinValue : 0;
        low = low > 0 && low < high * 0.6 ? 0 : low;
        var step = Step(high > low ? high - low : Math.Max(Math.Abs(high), LeastRange) / 2, isCount);
        low = low == 0 ? 0 : Math.Max(least, Math.Floor((low / step) - 0.25) * step);
        high = Math.Ceiling((high / step) + 0.01) * step;
        var axis = new ValueAxis(low, high, 170, false, null);
        return axis.With(
            Enumerable
                .Range(0, 12)
                .Select(i => low + (i * step))
                .TakeWhile(v => v <= high + (step / 2))
                .Select(v => (v, Number(v, culture)))
        );
    }

    /// <summary>Days.</summary>
    internal static ValueAxis Days(IReadOnlyList<ValueSpan> spans, CultureInfo culture)
    {
        var ends = Ends(spans);
        var (low, high) = (Math.Floor(ends.Min()), Math.Ceiling(ends.Max()));
        var missing = Math.Ceiling(Math.Max(0, FewestDays - high + low) / 2);
        (low, high) = (low - missing, high + missing);
        return new ValueAxis(low, high, 170, false, null).With(DayTicks.Between(low, high, 4, culture).Select(t => (t.At, t.Label)));
    }

    /// <summary>One line for each position.</summary>
    internal static ValueAxis Lanes(int count) => new(0, count, Top + (count * Lane), false, Lane);

    /// <summary>The height of a value; values off the axis stand at its end.</summary>
    internal double Height(double value)
    {
        if (lane is { } tall)
        {
            return Top + (value * tall) + 14;
        }

        var share = isLogarithmic
            ? (Math.Log10(Math.Max(value, low)) - Math.Log10(low)) / (Math.Log10(high) - Math.Log10(low))
            : (value - low) / (high - low);
        return Bottom - (Math.Clamp(share, 0, 1) * (Bottom - Top));
    }

    private static ValueAxis Powers(double low, double high, CultureInfo culture)
    {
        low = Math.Pow(10, Math.Floor(Math.Log10(low)));
        high = Math.Pow(10, Math.Ceiling(Math.Log10(high)));
        var ticks = Enumerable.Range(0, 60).Select(i => low * Math.Pow(10, i)).TakeWhile(v => v <= high * 1.001).ToList();
        var every = Math.Max(1, (ticks.Count + 3) / 5);
        return new ValueAxis(low, high, 170, true, null).With(ticks.Where((_, i) => i % every == 0).Select(v => (v, Number(v, culture))));
    }

    private ValueAxis With(IEnumerable<(double Value, string Label)> ticks) =>
        new(low, high, Bottom, isLogarithmic, lane) { Ticks = [.. ticks.Select(t => new Tick(Height(t.Value), t.Label))] };

    private static List<double> Ends(IReadOnlyList<ValueSpan> spans) =>
        [.. spans.SelectMany(s => new[] { s.Low - s.Slack, s.High + s.Slack }).OfType<double>()];

    private static double Step(double range, bool isCount)
    {
        var rough = isCount ? Math.Max(range / 4, 1) : range / 4;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
            {
                <= 1 => 1,
                <= 2 => 2,
                <= 2.5 when !isCount => 2.5,
                <= 5 => 5,
                _ => 10,
            } * power;
    }

    private static string Number(double value, CultureInfo culture) =>
        Math.Abs(value) switch
        {
            >= 1e12 => (value / 1e12).ToString("#,0.##", culture) + " trillion",
            >= 1e9 => (value / 1e9).ToString("0.##", culture) + " billion",
            >= 1e6 => (value / 1e6).ToString("0.##", culture) + " million",
            _ => value.ToString("#,0.##", culture),
        };
}
