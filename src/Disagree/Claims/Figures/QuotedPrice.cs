using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Tells a price of a market day, "closed at $19.50, up 12 cents", which the next day replaces.</summary>
internal static class QuotedPrice
{
    private const int Reach = 10;

    internal static bool Is(SentenceView view, QuantityMention amount)
    {
        if (amount.Quantity.Unit.Dimension is not (Dimension.Money or Dimension.Rate))
        {
            return false;
        }

        var at = view.TokenFrom(amount.Span.Start);
        for (var i = Math.Max(0, at - Reach); i < Math.Min(view.Tokens.Length - 1, at + Reach); i++)
        {
            if (
                view.IsVerb(i)
                && view.LemmaAt(i) is "close" or "settle" or "trade"
                && (view.WordAt(i + 1) is "at" or "up" or "down" || (i + 2 < view.Tokens.Length && view.WordAt(i + 2) is "at"))
            )
            {
                return true;
            }
        }

        return false;
    }
}
