using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads how many there are of what a subject names with its number: "the number of the mill's looms is 54", "the number of looms at Arvik
/// stands at 54". What happened to some of them is no such count.
/// </summary>
internal sealed class NumberOfThings(StockWords words, ConceptTable concepts)
{
    private const int Reach = 12;

    /// <summary>The count and who has them; null where the subject is no such number.</summary>
    internal Stock? Of(SentenceView view, QuantityMention mention)
    {
        if (mention.Counted is not null || Counter(view, mention) is not (>= 0 and var counter))
        {
            return null;
        }

        var at = counter + 2;
        var noun = -1;
        for (; at < view.Tokens.Length && IsInPhrase(view, at); at++)
        {
            noun = view.IsNoun(at) && view.NameAt(at) is null ? at : noun;
            if (words.IsOfPart(view.WordAt(at).ToString()))
            {
                return null;
            }
        }

        return
            noun > 0
            && noun == at - 1
            && at < view.Tokens.Length
            && concepts.Thing(view, noun) is var kind
            && !concepts.CountsAs(kind, "person")
            && !concepts.IsEvent(view.LemmaAt(noun))
            && !view.IsPersonNoun(noun)
            && (view.Tokens[at].Tag is Tag.Preposition or Tag.Auxiliary || view.IsVerb(at))
            && Holder(view, counter + 2, noun) is { } holder
            ? new(StockReader.InAll, holder, true)
            : null;
    }

    // "the mill's looms", "looms of the mill"
    private static StockHolder? Holder(SentenceView view, int first, int noun)
    {
        for (var i = first; i < noun; i++)
        {
            if (view.Tokens[i].Tag is Tag.Possessive)
            {
                return HolderPhrase.Before(view, i);
            }
        }

        return view.WordAt(noun + 1) is "of" or "in" or "at" or "on" ? HolderPhrase.From(view, noun + 2)
            : view.Tokens[noun + 1].Tag is Tag.Preposition ? null
            : StockHolder.Unread;
    }

    // "number" of "the number of looms is"; -1 where the subject does not begin so
    private static int Counter(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        at -= at > 1 && view.WordAt(at) is "at" ? 1 : 0;
        if (at < 3 || !(view.Is(at, WordClass.FormOfBe) || view.LemmaAt(at) is "stand"))
        {
            return -1;
        }

        for (
            var i = at - 1;
            i >= Math.Max(0, at - Reach) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Auxiliary or Tag.PastVerb);
            i--
        )
        {
            if (view.LemmaAt(i) is "number")
            {
                return view.WordAt(i + 1) is "of" && i is 0 or 1 ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsInPhrase(SentenceView view, int at) =>
        view.IsNoun(at)
        || view.NameAt(at) is not null
        || view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Possessive
        || view.WordAt(at) is "its" or "their";
}
