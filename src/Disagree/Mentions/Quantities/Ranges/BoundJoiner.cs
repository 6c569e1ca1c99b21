using Disagree.Mentions.Quantities.Amounts;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Ranges;

/// <summary>
/// Joins two bounds to one interval: "above 1000 and below 1500", "at most 100 and at least 20", "more than 50 or equal to it".
/// </summary>
internal static class BoundJoiner
{
    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        var isLow = amount.Bound is Bound.AtLeast or Bound.MoreThan;
        if (!isLow && amount.Bound is not (Bound.AtMost or Bound.LessThan))
        {
            return;
        }

        if (
            s.Is(amount.End, s.Lexicon.Known.Or)
            && s.Of(amount.End + 1) is "equal"
            && s.Is(amount.End + 2, s.Lexicon.Known.To)
            && s.Tag(amount.End + 3) is not (Lexicons.Tag.Number or Lexicons.Tag.NumberWord)
        )
        {
            amount.Interval = isLow ? Interval.AtLeast(amount.Value) : Interval.AtMost(amount.Value);
            amount.Bound = isLow ? Bound.AtLeast : Bound.AtMost;
            amount.End += 3;
            return;
        }

        var at = amount.End;
        if (
            !s.Is(at, s.Lexicon.Known.And)
            || !HedgeReader.TryAt(s, at + 1, out var hedge, out var count)
            || !PartReader.TryRead(s, at + 1 + count, out var part)
            || (
                amount.Unit is not null
                && part.Unit is not null
                && !string.Equals(amount.Unit.Code, part.Unit.Code, StringComparison.Ordinal)
            )
        )
        {
            return;
        }

        var value = part.Number.Low;
        Interval? joined = hedge.Bound switch
        {
            Bound.AtMost or Bound.LessThan when isLow && value > amount.Interval.Low => Interval.Of(
                amount.Interval.Low,
                amount.Interval.LowInclusive,
                value,
                hedge.Bound == Bound.AtMost
            ),
            Bound.AtLeast or Bound.MoreThan when !isLow && value < amount.Interval.High => Interval.Of(
                value,
                hedge.Bound == Bound.AtLeast,
                amount.Interval.High,
                amount.Interval.HighInclusive
            ),
            _ => null,
        };
        if (joined is { } interval)
        {
            amount.Interval = interval;
            amount.Bound = Bound.Between;
            amount.Unit ??= part.Unit;
            amount.End = part.End;
            amount.NumberEnd = part.Number.End;
            amount.Rule = "range";
        }
    }
}
