using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Tells at what a share ended a day: "the shares closed at $19.50", "its stock rose 4 percent to $19.50".</summary>
internal static class SharePrice
{
    internal const string Name = "share price";
    private const int Reach = 14;
    private const int ReachOfTrading = 5;

    // a stock worth more is goods in store
    private const decimal Most = 100_000;

    /// <summary>Whether the amount tells that; what it stood at while the market was open moves with the hour.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, int at, int end) =>
        mention
            is {
                IsDifference: false,
                Quantity: { Unit.Dimension: Dimension.Money or Dimension.Rate, Interval: { IsPoint: true, Low: < Most } }
            }
        && at > 1
        && view.WordAt(at - 1) is "at" or "to"
        && mention.Subject is { } subject
        && subject.End <= mention.Span.Start
        && IsOfShare(view, view.TokenFrom(subject.Start), view.TokenFrom(subject.End))
        && IsLevel(view, view.TokenFrom(subject.End), at)
        && !IsInTrading(view, end);

    // the shares of "shares of Arvik Mills"
    private static bool IsOfShare(SentenceView view, int first, int end)
    {
        var head = first;
        while (
            head + 1 < end
            && view.Tokens[head + 1].Tag is not (Tag.Preposition or Tag.Punctuation)
            && !view.IsLemma(head + 1, WordClass.Closing)
        )
        {
            head++;
        }

        // "Arvik Mills shares rose": there the word looks like a verb
        return view.LemmaAt(head) is "share" or "stock"
            && (
                view.IsNoun(head)
                || (head > first && view.NameAt(head - 1) is not null && head + 1 < view.Tokens.Length && view.IsVerb(head + 1))
            );
    }

    private static bool IsLevel(SentenceView view, int from, int at)
    {
        if (at - from > Reach)
        {
            return false;
        }

        for (var i = from; i < at; i++)
        {
            if (
                view.WordAt(i) is ";" or "that" or "which" or "not"
                || view.Tokens[i].Tag is Tag.Modal
                || (view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Auxiliary && !view.IsMove(i) && !view.IsLemma(i, WordClass.Closing))
            )
            {
                return false;
            }
        }

        return true;
    }

    // "in afternoon trading"
    private static bool IsInTrading(SentenceView view, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + ReachOfTrading); i++)
        {
            if (view.WordAt(i) is "trading" or "trade" or "midday")
            {
                return true;
            }
        }

        return false;
    }
}
