using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells how much a number says by itself of what it is of: 184 and 6.25 million much, 62,000 something, 12 and 5,000 nothing.
/// </summary>
internal static class TellingNumber
{
    private const int OfPrecise = 3;
    private const int OfRough = 2;

    // a third has no end of them
    private const int Most = 12;

    // two digits are few where there is nothing behind them: 38 is of many things, 3,800 is not
    private const int Large = 100;

    /// <summary>What two claims of just the same number have alike; null where the number does not tell.</summary>
    internal static (Dimension Dimension, string Unit, decimal Value)? Key(NumberProfile profile) =>
        profile.Claim.Value
            is NumberValue
            {
                Quantity: { Interval: { IsPoint: true }, Unit: { Dimension: not (Dimension.Age or Dimension.Temperature) } unit } quantity
            }
        && (Digits(profile) is var digits && (digits >= OfPrecise || (digits >= OfRough && Size(profile) >= Large)))
        && quantity.TryToBase(out var value)
            ? (unit.Dimension, unit.Dimension is Dimension.Count ? "" : profile.Unit, value.Low!.Value)
            : null;

    /// <summary>Whether hardly anything else in a story has just that number by chance.</summary>
    internal static bool IsPrecise(NumberProfile profile) => Digits(profile) >= OfPrecise;

    /// <summary>The digits that say something: three of 184 and of 6.25 million, one of 5,000; 0 where there are too many.</summary>
    internal static int Digits(NumberProfile profile)
    {
        var size = Size(profile);
        for (var scale = size.Scale; scale > 0; scale--)
        {
            size *= 10;
        }

        while (size != 0 && size % 10 == 0)
        {
            size /= 10;
        }

        var digits = 0;
        for (; size >= 1; size = decimal.Truncate(size / 10))
        {
            digits++;
        }

        return digits > Most ? 0 : digits;
    }

    private static decimal Size(NumberProfile profile) => Math.Abs(((NumberValue)profile.Claim.Value).Quantity.Interval.Low ?? 0);
}
