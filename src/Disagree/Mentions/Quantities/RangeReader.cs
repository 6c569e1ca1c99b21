using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Joins two parts to a range: "400 to 600", "between $3 and $5 billion", "10- to 15-mile", "25 – 40min", "two or three".
/// </summary>
internal static class RangeReader
{
    private const int WidestRange = 3;

    /// <summary>Reads the amount that begins with a part already read, as a range where one follows.</summary>
    internal static Amount Read(in SentenceView s, AmountPart first)
    {
        if (
            RangeLinkReader.TryRead(s, first, out var at, out var link, out var start)
            && TrySecond(s, at, link, out var second)
            && TryJoin(s, first, second, link, out var range)
        )
        {
            range.Start = link is RangeLink.From or RangeLink.Between ? start : range.Start;
            return range;
        }

        return PlusMinusReader.TryWiden(s, first, out var widened) ? widened : Amount.Of(first);
    }

    private static bool TrySecond(in SentenceView s, int at, RangeLink link, out AmountPart part)
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

    private static bool TryJoin(in SentenceView s, AmountPart first, AmountPart second, RangeLink link, out Amount range)
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
        if (!UnitsFit(s, first, second, link, ref low, ref high, out var shared) || !ValuesFit(s, first, low, high, link, unit))
        {
            return false;
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
    private static decimal? ScaleOfWords(in SentenceView s, in NumberReading low, in NumberReading high, RangeLink link)
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

    private static bool UnitsFit(
        in SentenceView s,
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

        if (link == RangeLink.To && IsPer(other, one))
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

    private static bool ValuesFit(in SentenceView s, AmountPart first, NumberReading low, NumberReading high, RangeLink link, Unit? unit)
    {
        switch (link)
        {
            case RangeLink.From or RangeLink.Between:
                return true;
            case RangeLink.Or:
                return low.Low < high.Low
                    && high.Low <= Math.Max(low.Low * 2, low.Low + 2)
                    && first.Unit is null
                    && !low.Is(NumberTraits.Fraction);
            case RangeLink.To when first.Unit is null:
                return low.Low < high.High
                    && (!FollowsTrend(s, first.Start) || (unit is { Code: "percent" } && high.High <= low.Low * WidestRange));
            case RangeLink.To:
                return low.Low < high.High && !(IsLevel(first, low, high) && FollowsTrend(s, first.Start));
            default:
                return low.Low < high.High && (unit is not null || !low.Is(NumberTraits.Digits) || !IsScore(s, low, high));
        }
    }

    private static bool IsScore(in SentenceView s, NumberReading low, NumberReading high) =>
        high.High < 30 && s.Touches(low.End) && s.Lexicon.Topics.Around(s, low.End).HasFlag(Topic.Score);

    // "rose 6 pence to 388 pence": so far, and up to there; "rose 3 percent to 5 percent" may be a range
    private static bool IsLevel(AmountPart first, NumberReading low, NumberReading high) =>
        first.Unit?.Dimension is Dimension.Money && high.High > low.Low * WidestRange;

    private static bool FollowsTrend(in SentenceView s, int start) =>
        s.Entry(start - 1).Senses.Any(Senses.Up | Senses.Down)
        || s.Is(start - 1, s.Lexicon.Known.Up)
        || s.Is(start - 1, s.Lexicon.Known.Down)
        || s.Of(start - 1) is "off";
}
