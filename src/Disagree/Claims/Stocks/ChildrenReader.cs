using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads how many children a person has: "Ana Ruiz, 34, a mother of four", "the father of two", "Paul Marlow had three children". No such
/// number counts people who did or suffered what the sentence tells.
/// </summary>
internal sealed class ChildrenReader(StockWords words)
{
    private const int LongestDescription = 5;

    /// <summary>The parent; <see cref="StockHolder.Unread"/> where no name tells who it is, null where the amount is of no children.</summary>
    internal StockHolder? Of(SentenceView view, QuantityMention mention) =>
        OfParent(view, view.TokenFrom(mention.Span.Start) - 1, mention) ?? Having(view, mention);

    // "Ana Ruiz, 34, a mother of four", "Ana Ruiz, a mother-of-four"
    private StockHolder? OfParent(SentenceView view, int of, QuantityMention mention)
    {
        if (of > 2 && view.WordAt(of) is "-" && view.WordAt(of - 1) is "of")
        {
            of--;
        }

        var noun = of > 1 && view.WordAt(of - 1) is "-" ? of - 2 : of - 1;
        if (
            noun < 0
            || view.WordAt(of) is not "of"
            || !words.IsParent(view.LemmaAt(noun))
            || !(mention.Counted is null || words.IsChild(mention.Counted.Lemma))
            || (mention.Counted is not null && IsToldMore(view, view.TokenFrom(mention.Span.End)))
        )
        {
            return null;
        }

        var at = noun - 1;
        for (
            var left = LongestDescription;
            at > 0 && left > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun;
            left--
        )
        {
            at--;
        }

        return (at > 0 && view.WordAt(at) is "," ? Named(view, at - 1) : null)
            ?? (at > 0 && view.LemmaAt(at) is "be" ? Subject(view, at) : null)
            ?? Behind(view, mention)
            ?? StockHolder.Unread;
    }

    // "dad-of-three Ivo Keller"
    private static StockHolder? Behind(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.End) is var end && end < view.Tokens.Length && view.NameAt(end) is { Type: NameType.Person } person
            ? new(person.Canonical, null)
            : null;

    // the name before a comma, and before an age between commas
    private static StockHolder? Named(SentenceView view, int at)
    {
        if (view.NameAt(at) is null && at > 1 && view.WordAt(at - 1) is "," && view.Tokens[at].Tag is Tag.Number)
        {
            at -= 2;
        }

        return view.NameAt(at) is { Type: NameType.Person } person ? new(person.Canonical, null) : null;
    }

    // "Paul Marlow had three children"
    private StockHolder? Having(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        return
            at > 0
            && mention.Counted is { Modifiers.Count: 0 } counted
            && words.IsChild(counted.Lemma)
            && view.LemmaAt(at) is "have"
            && !IsToldMore(view, view.TokenFrom(mention.Span.End))
            ? Subject(view, at)
            : null;
    }

    // "had 12 children in her class", "had two children treated"
    private static bool IsToldMore(SentenceView view, int end) =>
        end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Preposition or Tag.Participle or Tag.PastVerb or Tag.Gerund or Tag.Adverb;

    // the one before a verb
    private static StockHolder? Subject(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            at--;
        }

        return at >= 0 && (view.NameAt(at) ?? view.PronounAt(at)) is { Type: NameType.Person } person ? new(person.Canonical, null) : null;
    }
}
