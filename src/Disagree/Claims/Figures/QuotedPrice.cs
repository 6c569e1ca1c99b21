using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Tells a price of a market day, "closed at $19.50, up 12 cents", which the next day replaces.</summary>
internal static class QuotedPrice
{
    private const int Reach = 10;
    private const int ReachOfDay = 5;

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
                (
                    view.IsVerb(i)
                    && view.LemmaAt(i) is "close" or "settle" or "trade"
                    && (view.WordAt(i + 1) is "at" or "up" or "down" || (i + 2 < view.Tokens.Length && view.WordAt(i + 2) is "at"))
                )
                || IsOfDay(view, i, at)
                || IsInTrading(view, i, at)
                || IsOfGoods(view, i, at)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "ended the day at 379 pence", "finished at 379 pence"
    private static bool IsOfDay(SentenceView view, int verb, int amount) =>
        verb < amount
        && amount - verb <= ReachOfDay
        && view.WordAt(amount - 1) is "at"
        && view.IsVerb(verb)
        && view.LemmaAt(verb) is "end" or "finish" or "open"
        && (verb == amount - 2 || view.LemmaAt(amount - 2) is "day" or "week" or "session");

    // "a barrel of crude cost 61 dollars", "61 dollars a barrel"
    private static bool IsOfGoods(SentenceView view, int noun, int amount) =>
        noun > 0
        && view.WordAt(noun) is "barrel" or "ounce" or "ton" or "tonne"
        && (
            noun < amount
                ? view.WordAt(noun + 1) is "of" && view.Tokens[noun - 1].Tag is Tag.Determiner
                : view.WordAt(noun - 1) is "a" or "an" or "per" && noun - amount <= ReachOfDay
        );

    // "386 pence in early trading"
    private static bool IsInTrading(SentenceView view, int noun, int amount) =>
        noun > amount && view.WordAt(noun) is "trading" or "trade" && (view.WordAt(noun - 1) is "in" || view.WordAt(noun - 2) is "in");
}
