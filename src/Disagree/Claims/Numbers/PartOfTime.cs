using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells the amounts that only say when: "8 hours later", "the 2003-2006 harvests", "half past nine".</summary>
internal static class PartOfTime
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    /// <summary>Whether the words of a time hold it.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        foreach (var time in view.Times)
        {
            if (
                time.Rule is "clock"
                && time.Span.Contains(mention.Span)
                && !view.Text.AsSpan(mention.NumberSpan.Start, mention.NumberSpan.Length).Contains('.')
            )
            {
                return true;
            }

            if (
                (time.Type is TimeType.Date or TimeType.Time || time.Rule is "so long ago")
                && mention.Quantity.Unit.Dimension switch
                {
                    Dimension.Duration => time.Span.Contains(mention.Span),
                    Dimension.Count => mention.Rule is "range"
                        && time.Span.Start == mention.NumberSpan.Start
                        && mention.Quantity.Interval is { Low: >= FirstYear, High: <= LastYear },
                    _ => false,
                }
            )
            {
                return true;
            }
        }

        return false;
    }
}
