using Disagree.Claims.Votes;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells the share of a rival whom the words beside it do not name: 39 of "gave Ana Ruiz 61 percent to 39".</summary>
internal static class RivalShare
{
    private const int Reach = 5;

    /// <summary>Whether the amount is such a share; "from 61 percent to 39" is a fall.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        if (
            mention is not { Quantity: { Unit.Dimension: Dimension.Ratio, Interval: { IsPoint: true, Low: { } less } }, After: null }
            || at < 2
            || view.WordAt(at - 1) is not "to"
            || VotePair.Of(view, mention) is not null
            || IsNamedBehind(view, view.TokenFrom(mention.Span.End))
        )
        {
            return false;
        }

        foreach (var other in view.Quantities)
        {
            if (
                other is { Quantity: { Unit.Dimension: Dimension.Ratio, Interval: { IsPoint: true, Low: { } more } } }
                && more > less
                && view.TokenFrom(other.Span.End) == at - 1
            )
            {
                return !IsFall(view, view.TokenFrom(other.Span.Start));
            }
        }

        return false;
    }

    // "61 percent to 39 for her rival"
    private static bool IsNamedBehind(SentenceView view, int behind) =>
        behind < view.Tokens.Length && view.WordAt(behind) is "for" or "against" or "of";

    // "fell from 61 percent to 39", "cut the share of 61 percent to 39"
    private static bool IsFall(SentenceView view, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (view.WordAt(i) is "from" or "of" || view.IsMove(i))
            {
                return true;
            }
        }

        return false;
    }
}
