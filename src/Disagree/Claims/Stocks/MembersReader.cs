using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads how many belong to a body: "a 4,000-strong force", "a panel of seven". Whose body it is tells it apart from others: "the cutter had
/// a crew of nine".
/// </summary>
internal sealed class MembersReader(StockWords words)
{
    /// <summary>The count; null where the amount is none.</summary>
    internal Stock? Of(SentenceView view, QuantityMention mention) =>
        Strong(view, mention) is { } strong ? new(StockReader.InAll, strong, true)
        : Members(view, mention) is { } members ? new(StockReader.InAll, members, true)
        : null;

    private static StockHolder? Strong(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.NumberSpan.End) is var dash
        && dash + 2 < view.Tokens.Length
        && view.WordAt(dash) is "-"
        && view.WordAt(dash + 1) is "strong"
            ? HolderPhrase.From(view, dash + 2)
            : null;

    private StockHolder? Members(SentenceView view, QuantityMention mention)
    {
        var of = view.TokenFrom(mention.Span.Start) - 1;
        if (mention.Counted is not null || of < 1 || view.WordAt(of) is not "of" || !words.IsOfMembers(view.LemmaAt(of - 1)))
        {
            return null;
        }

        return Whose(view, of - 1) ?? HolderPhrase.Before(view, of);
    }

    /// <summary>Who has the body that a noun phrase names: the cutter of "the cutter had a crew"; null where none is told.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">A token of the phrase.</param>
    internal StockHolder? Whose(SentenceView view, int at)
    {
        var before = at - 1;
        while (before > 0 && view.Tokens[before].Tag is Tag.Determiner or Tag.Adjective)
        {
            before--;
        }

        return
            before > 0
            && (view.WordAt(before) is "with" || (words.IsHaving(view.LemmaAt(before)) && view.Tokens[before].Tag is not Tag.Noun))
            ? HolderPhrase.Before(view, before)
            : null;
    }
}
