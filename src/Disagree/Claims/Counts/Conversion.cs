using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells a measure that only repeats the one before it in another unit: 19 miles of "31 kilometers (19 miles)" and of "31 kilometers, or 19
/// miles,".
/// </summary>
internal static class Conversion
{
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (
            mention.Quantity.Unit.Dimension
            is Dimension.Count
                or Dimension.Money
                or Dimension.Ratio
                or Dimension.Duration
                or Dimension.Age
                or Dimension.Scale
                or Dimension.Other
        )
        {
            return false;
        }

        var at = view.TokenFrom(mention.Span.Start) - 1;
        at -= at > 0 && view.WordAt(at) is "or" && view.WordAt(at - 1) is "," or "(" ? 1 : 0;
        return at > 0
            && view.WordAt(at) is "(" or "," or "/"
            && view.Quantities.Exists(q =>
                q.Quantity.Unit.Dimension == mention.Quantity.Unit.Dimension
                && q.Quantity.Unit != mention.Quantity.Unit
                && view.TokenFrom(q.Span.End) == at
            );
    }
}
