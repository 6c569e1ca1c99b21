using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads who has what a verb of having governs: the hotel of "the hotel has 54 rooms", "the hotel, which consists of 54 rooms", "a hotel
/// with 54 rooms", "there are 54 rooms in the hotel".
/// </summary>
internal sealed class HavingReader(StockWords words)
{
    /// <summary>The holder; null where no such verb governs the amount.</summary>
    internal StockHolder? Of(SentenceView view, QuantityMention mention) =>
        IsToldMore(view, view.TokenFrom(mention.Span.End)) ? null : Having(view, mention) ?? With(view, mention) ?? There(view, mention);

    // "has 12 rooms booked", "had 40 men who fled": of some of them, more is said
    private bool IsToldMore(SentenceView view, int end) =>
        end < view.Tokens.Length
        && (
            view.Tokens[end].Tag is Tag.Participle or Tag.PastVerb or Tag.Gerund or Tag.Adjective or Tag.To
            || view.WordAt(end) is "for"
            || DefiniteReader.IsRelative(view, end)
            || words.IsOfPart(view.WordAt(end).ToString())
        );

    private StockHolder? Having(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb or Tag.Determiner)
        {
            at--;
        }

        if (
            at > 0
            && view.WordAt(at) is "of"
            && (words.IsMadeOf(view.LemmaAt(at - 1)) || (at > 1 && view.WordAt(at - 1) is "up" && view.LemmaAt(at - 2) is "make"))
        )
        {
            return HolderOfVerb.Of(view, mention, view.WordAt(at - 1) is "up" ? at - 2 : at - 1);
        }

        if (at > 0 && view.WordAt(at) is "and" or "," && Before(view, mention) is { } listed)
        {
            return listed;
        }

        return at > 0 && (view.IsVerb(at) || view.Tokens[at].Tag is Tag.Auxiliary) && words.IsHaving(view.LemmaAt(at)) && !IsNot(view, at)
            ? HolderOfVerb.Of(view, mention, at)
            : null;
    }

    // "has 410 pupils and 26 teachers"
    private StockHolder? Before(SentenceView view, QuantityMention mention)
    {
        QuantityMention? before = null;
        foreach (var other in view.Quantities)
        {
            before = other.Span.End <= mention.Span.Start ? other : before;
        }

        return before is not null && view.TokenFrom(mention.Span.Start) - view.TokenFrom(before.Span.End) is 1 or 2
            ? Having(view, before)
            : null;
    }

    // "does not have", "was run"
    private static bool IsNot(SentenceView view, int verb) =>
        (verb > 0 && view.WordAt(verb - 1) is "not" or "n't" or "never" or "longer")
        || (
            verb > 0
            && view.Tokens[verb].Tag is Tag.PastVerb or Tag.Participle
            && view.Tokens[verb - 1].Tag is Tag.Auxiliary
            && view.LemmaAt(verb - 1) is "be"
        );

    // "a hotel with 54 rooms"
    private static StockHolder? With(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        return
            at > 0
            && view.WordAt(at) is "with"
            && mention.Counted is { IsPeople: false }
            && (view.IsNoun(at - 1) || view.NameAt(at - 1) is not null)
            ? HolderPhrase.Before(view, at)
            : null;
    }

    // "there are 54 rooms in the hotel"
    private static StockHolder? There(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        return
            at > 0
            && view.LemmaAt(at) is "be"
            && view.WordAt(at - 1) is "there" or "There"
            && end + 1 < view.Tokens.Length
            && view.WordAt(end) is "in" or "on" or "at"
            ? HolderPhrase.From(view, end + 1)
            : null;
    }
}
