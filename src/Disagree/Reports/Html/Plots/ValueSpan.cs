using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Reports.Html.Plots;

/// <summary>What a claim's value covers on the upright axis of a plot.</summary>
/// <param name="Low">The lower end; null where it is open.</param>
/// <param name="High">The upper end; null where it is open.</param>
/// <param name="Slack">How far "about" reaches to either side.</param>
internal readonly record struct ValueSpan(double? Low, double? High, double Slack)
{
    /// <summary>Where the mark stands: the middle of a range, the known end of a bound.</summary>
    internal double Middle => Low is { } low && High is { } high ? (low + high) / 2 : Low ?? High ?? 0;

    /// <summary>
    /// Of a number, in the given unit; of a date, in days; of a name, the number of its position. Null where it cannot be drawn.
    /// </summary>
    internal static ValueSpan? Of(Claim claim, Unit? unit, int position) =>
        claim.Value switch
        {
            NumberValue number => Of(number.Quantity, unit ?? number.Quantity.Unit),
            DateValue { Period: { IsUnknown: false } days } => new ValueSpan(days.First?.DayNumber, days.Last?.DayNumber + 1, 0),
            DateValue => null,
            _ => new ValueSpan(position, position, 0),
        };

    private static ValueSpan? Of(Quantity quantity, Unit unit)
    {
        if (!quantity.TryToBase(out var interval) || unit.Factor == 0 || (interval.Low is null && interval.High is null))
        {
            return null;
        }

        var (low, high) = (In(interval.Low, unit), In(interval.High, unit));
        var slack = quantity.IsApproximate && interval.IsPoint ? Math.Abs(low ?? 0) * (double)Tolerance.Default.Approximate : 0;
        return new ValueSpan(low, high, slack);
    }

    private static double? In(decimal? value, Unit unit) =>
        value is { } number ? ((double)number - (double)unit.Offset) / (double)unit.Factor : null;
}
