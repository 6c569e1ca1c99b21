using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Ranges;

/// <summary>Tells whether two numbers make a range, and no score and no change: "3 to 5", but "rose 6 pence to 388 pence".</summary>
internal static class RangeValues
{
    private const int WidestRange = 3;

    internal static bool Fit(in QuantityScene s, AmountPart first, NumberReading low, NumberReading high, RangeLink link, Unit? unit)
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

    private static bool IsScore(in QuantityScene s, NumberReading low, NumberReading high) =>
        high.High < 30 && s.Touches(low.End) && s.Lexicon.Topics.Around(s, low.End).HasFlag(SentenceTopic.Score);

    // "rose 6 pence to 388 pence": so far, and up to there; "rose 3 percent to 5 percent" may be a range
    private static bool IsLevel(AmountPart first, NumberReading low, NumberReading high) =>
        first.Unit?.Dimension is Dimension.Money && high.High > low.Low * WidestRange;

    private static bool FollowsTrend(in QuantityScene s, int start) =>
        s.Entry(start - 1).Senses.Any(Senses.Up | Senses.Down)
        || s.Is(start - 1, s.Lexicon.Known.Up)
        || s.Is(start - 1, s.Lexicon.Known.Down)
        || s.Of(start - 1) is "off";
}
