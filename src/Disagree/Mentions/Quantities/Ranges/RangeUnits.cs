using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Ranges;

/// <summary>Tells whether the units of two ends make one range: "from 50 cents to $2", "from $75 a barrel to $46".</summary>
internal static class RangeUnits
{
    internal static bool Fit(
        in QuantityScene s,
        AmountPart first,
        AmountPart second,
        RangeLink link,
        ref NumberReading low,
        ref NumberReading high,
        out Unit? unit
    )
    {
        unit = second.Unit;
        if (first.Unit is not { } one || second.Unit is not { } other)
        {
            unit ??= first.Unit;
            return first.Unit is null
                || link is RangeLink.From or RangeLink.Between
                || (first.HasPrefix && second.Number.Is(NumberTraits.Scaled))
                || (link == RangeLink.Dash && first.HasPrefix);
        }

        // "from 50 cents to $2"
        if (
            link is RangeLink.From or RangeLink.Between
            && one.Dimension == Dimension.Money
            && s.Lexicon.Money.TryMinor(other, s.Word(first.End - 1), out var cent)
            && low.TryScale(cent, low.End, out low)
        )
        {
            return true;
        }
        if (
            link is RangeLink.From or RangeLink.Between
            && other.Dimension == Dimension.Money
            && s.Lexicon.Money.TryMinor(one, s.Word(second.End - 1), out cent)
            && high.TryScale(cent, high.End, out high)
        )
        {
            unit = one;
            return true;
        }
        if (
            string.Equals(one.Code, other.Code, StringComparison.Ordinal)
            || (one.Dimension == Dimension.Money && other.Dimension == Dimension.Money && (one.Code is "dollar" || other.Code is "dollar"))
        )
        {
            unit = other.Code is "dollar" ? one : other;
            return true;
        }

        if (link == RangeLink.From && IsPer(one, other))
        {
            unit = one;
            return true;
        }

        if (link is RangeLink.To or RangeLink.Dash && IsPer(other, one))
        {
            unit = other;
            return true;
        }

        return one.IsComparableWith(other)
            && one.Dimension is not (Dimension.Temperature or Dimension.Money)
            && low.TryScale(one.Factor / other.Factor, low.End, out low);
    }

    // "from $75 a barrel to $46", "$46 to $75 a barrel"
    private static bool IsPer(Unit rate, Unit unit)
    {
        var slash = rate.Dimension == Dimension.Rate ? rate.Code.IndexOf('/', StringComparison.Ordinal) : -1;
        return slash > 0
            && unit.Dimension == Dimension.Money
            && (
                unit.Code is "dollar"
                    ? rate.Code.AsSpan(0, slash) is "USD" or "dollar"
                    : rate.Code.AsSpan(0, slash).SequenceEqual(unit.Code)
            );
    }
}
