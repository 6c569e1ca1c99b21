using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads where people were: the hotel of "83 guests and six waiters were in the hotel", the fair of "some 300 people had been at the fair".
/// </summary>
internal sealed class PresenceReader(StockWords words)
{
    private const int Reach = 8;

    /// <summary>The place; null where the sentence says nothing of where they were.</summary>
    internal StockHolder? Of(SentenceView view, QuantityMention mention)
    {
        var at = Behind(view, mention);
        var isBe = false;
        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
        {
            isBe |= view.LemmaAt(at) is "be";
            at++;
        }

        return
            isBe
            && at + 1 < view.Tokens.Length
            && view.WordAt(at) is "in" or "inside" or "at"
            && view.Tokens[at + 1].Tag is Tag.Determiner
            && HolderPhrase.From(view, at + 1) is { Noun: { } noun } where
            && words.IsVenue(noun)
            ? where
            : null;
    }

    // past "and six waiters"
    private static int Behind(SentenceView view, QuantityMention mention)
    {
        var end = view.TokenFrom(mention.Span.End);
        foreach (var other in view.Quantities)
        {
            if (
                view.TokenFrom(other.Span.Start) is var start
                && start > end - 1
                && start - end <= 1
                && start < view.Tokens.Length
                && start > 0
                && view.WordAt(start - 1) is "and"
            )
            {
                end = Math.Min(view.TokenFrom(other.Span.End), end + Reach);
            }
        }

        return end;
    }
}
