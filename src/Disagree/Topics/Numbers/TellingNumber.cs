using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells how much a number says by itself of what it is of: 184 and 6.25 million much, 62,000 something, 5 percent little, 12 hardly
/// anything.
/// </summary>
internal static class TellingNumber
{
    private const int OfPrecise = 3;
    private const int OfRough = 2;

    // a third has no end of them
    private const int Most = 12;

    // two digits are few where there is nothing behind them: 38 is of many things, 3,800 is not
    private const int Large = 100;
    private const int Small = 10;

    /// <summary>What two claims of just the same number have alike; null for none, one, a third, more than nine.</summary>
    internal static (Dimension Dimension, string Unit, decimal Value)? Key(NumberProfile profile) =>
        profile.Claim.Value
            is NumberValue { Quantity: { Interval: { IsPoint: true, Low: not (0 or 1) }, Unit.Dimension: var dimension } quantity }
        && Digits(profile) > 0
        && quantity.TryToBase(out var value)
            ? (dimension, dimension is Dimension.Count ? "" : profile.Unit, value.Low!.Value)
            : null;

    /// <summary>Whether hardly anything else in a story has just that number by chance.</summary>
    internal static bool IsPrecise(NumberProfile profile) => Digits(profile) >= OfPrecise;

    /// <summary>Whether the number says so little that many things in a story may have it.</summary>
    internal static bool IsWeak(NumberProfile profile) =>
        Digits(profile) is var digits && digits < OfPrecise && (digits < OfRough || Size(profile) < Large);

    /// <summary>Whether it counts, not measures.</summary>
    internal static bool IsCount(NumberProfile profile) => DimensionOf(profile) is Dimension.Count;

    /// <summary>Whether it is a count of so few that in a story there are as many of many things.</summary>
    internal static bool IsSmallCount(NumberProfile profile) => IsCount(profile) && Size(profile) <= Small;

    /// <summary>
    /// How many words the sentences of two claims must share for their number to be of one thing. A large sum of money needs none, a count
    /// between the small and the large ones two.
    /// </summary>
    internal static int WordsNeeded(NumberProfile profile) =>
        !IsWeak(profile) || (DimensionOf(profile) is Dimension.Money && Size(profile) >= Large) ? 0
        : IsCount(profile) && Size(profile) is > Small and < Large ? 2
        : 1;

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

    private static Dimension DimensionOf(NumberProfile profile) => ((NumberValue)profile.Claim.Value).Quantity.Unit.Dimension;

    private static decimal Size(NumberProfile profile) => Math.Abs(((NumberValue)profile.Claim.Value).Quantity.Interval.Low ?? 0);
}
