using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Ranges;

/// <summary>
/// Joins two parts to a range: "400 to 600", "between $3 and $5 billion", "10- to 15-mile", "25 – 40min", "two or three".
/// </summary>
internal static class RangeReader
{
    /// <summary>Reads the amount that begins with a part already read, as a range where one follows.</summary>
    internal static Amount Read(in QuantityScene s, AmountPart first)
    {
        if (
            !IsStep(s, first.Start)
            && RangeLinkReader.TryRead(s, first, out var at, out var link, out var start)
            && TrySecond(s, at, link, out var second)
            && !IsStepTo(s, first, second, link)
            && !IsDay(s, first, second, link)
            && TryJoin(s, first, second, link, out var range)
        )
        {
            range.Start = link is RangeLink.From or RangeLink.Between ? start : range.Start;
            return range;
        }

        return PlusMinusReader.TryWiden(s, first, out var widened) ? widened : Amount.Of(first);
    }

    // "rose by nine to 43": the step and where it led
    private static bool IsStep(in QuantityScene s, int start) =>
        s.Is(start - 1, s.Lexicon.Known.By)
        && (s.Entry(start - 2).Senses.Any(Senses.Up | Senses.Down) || s.Of(start - 2) is "up" or "down");

    // "cut it by $9 million to $40 million", "widened by a third to $40 million"
    private static bool IsStepTo(in QuantityScene s, AmountPart first, AmountPart second, RangeLink link) =>
        link is RangeLink.To
        && s.Is(first.Start - 1, s.Lexicon.Known.By)
        && second.Unit?.Dimension is Dimension.Money
        && (first.HasPrefix ? second.HasPrefix : first.Unit is null && first.Number.Is(NumberTraits.Fraction));

    // "sales rose in the quarter ended Sept. 30 to $74 million"
    private static bool IsDay(in QuantityScene s, AmountPart first, AmountPart second, RangeLink link) =>
        link is RangeLink.To
        && first.Unit is null
        && second.Unit?.Dimension is Dimension.Money or Dimension.Ratio
        && s.Entry(s.Is(first.Start - 1, '.') ? first.Start - 2 : first.Start - 1).Senses.Any(Senses.Month);

    private static bool TrySecond(in QuantityScene s, int at, RangeLink link, out AmountPart part)
    {
        if (HedgeReader.TryAt(s, at, out var hedge, out var count) && !(s.Tag(at) == Tag.Determiner && s.Touches(at)))
        {
            if (link == RangeLink.Or || hedge.Bound is not (Bound.About or Bound.Exact))
            {
                part = default;
                return false;
            }

            at += count;
        }

        for (var i = at; i <= at + 3 && i < s.Count; i++)
        {
            if (s.Tag(i) == Tag.Number || s.NumberKind(i) is not (NumberKind.None or NumberKind.Suffix) || i == at)
            {
                if (PartReader.TryRead(s, i, out part) && part.Start == at)
                {
                    return true;
                }
            }
        }

        part = default;
        return false;
    }

    private static bool TryJoin(in QuantityScene s, AmountPart first, AmountPart second, RangeLink link, out Amount range)
    {
        range = default;
        var low = first.Number;
        var high = second.Number;
        if (low.Is(NumberTraits.Vague) && high.Is(NumberTraits.Vague) && link == RangeLink.Or)
        {
            return false;
        }

        if (ScaleOfWords(s, low, high, link) is { } words && low.TryScale(words, low.End, out var scaled))
        {
            low = scaled with { Traits = low.Traits };
        }
        else if (
            !low.Is(NumberTraits.Scaled)
            && high.Is(NumberTraits.Scaled)
            && low.Low < 1000
            && Math.Abs(low.Low) <= high.Mantissa
            && (first.Unit is null || first.HasPrefix)
            && low.TryScale(high.Scale, low.End, out scaled)
        )
        {
            low = scaled;
        }

        var unit = second.Unit ?? first.Unit;
        if (!RangeUnits.Fit(s, first, second, link, ref low, ref high, out var shared) || !RangeValues.Fit(s, first, low, high, link, unit))
        {
            return false;
        }

        // "$15-20 an hour"
        if (
            second.Unit is null
            && first.HasPrefix
            && unit is { } paid
            && RateReader.TryRead(s, paid, second.End, out var rate, out var end)
        )
        {
            shared = rate;
            second = second with { End = end };
        }

        range = Amount.Of(second with { Number = high }) with
        {
            Interval = Interval.Between(low.Low, high.High),
            Bound = Bound.Between,
            Unit = shared ?? unit,
            Start = first.Start,
            NumberStart = low.Start,
            Traits = low.Traits | high.Traits,
            Step = Math.Min(low.Step, high.Step),
            IsFalling = low.Low > high.High,
            Rule = "range",
        };
        return true;
    }

    // "two or three hundred", "five to six dozen"
    private static decimal? ScaleOfWords(in QuantityScene s, in NumberReading low, in NumberReading high, RangeLink link)
    {
        var isWord =
            low.End == low.Start + 1
            && s.NumberKind(low.Start) is NumberKind.Unit
            && high.End == high.Start + 2
            && s.NumberKind(high.Start) is NumberKind.Unit
            && s.NumberKind(high.Start + 1) is NumberKind.Hundred or NumberKind.Multiple;
        return isWord && link is not RangeLink.From && low.Low > 1 && low.Low < s.Lexicon.Numbers.Value(s.Word(high.Start))
            ? s.Lexicon.Numbers.Value(s.Word(high.Start + 1))
            : null;
    }
}
