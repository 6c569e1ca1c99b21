using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Reads whom a verb of their own counts: "the dead number 40", "the wounded, who numbered 40".</summary>
internal sealed class NumberedGroup(CounterPhrase phrases)
{
    private const int Reach = 15;
    private const int LongestGroup = 3;

    /// <summary>What is counted; null where no such verb stands before the number.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention)
    {
        var verb = view.TokenFrom(mention.Span.Start) - 1;
        if (mention.Counted is null && InAll(view, mention, verb) is { } told)
        {
            return told;
        }

        if (verb < 1 || mention.Counted is not null || !(LevelWords.Numbers(view, verb) || IsTotal(view, verb)))
        {
            return null;
        }

        return view.WordAt(verb - 1) is "who" or "which" ? BeforeRelative(view, verb - 1)
            : OfSubject(view, verb) is { } subject ? subject
            : OfThose(view, verb);
    }

    // "homes destroyed now total 40"
    private static bool IsTotal(SentenceView view, int verb) =>
        view.WordAt(verb) is "total" or "totalled" or "totaled"
        && (view.IsVerb(verb) || view.Tokens[verb - 1].Tag is Tag.Adverb or Tag.Participle or Tag.PastVerb);

    // "those arrested, 40 in all, were"
    private Counting? InAll(SentenceView view, QuantityMention mention, int comma)
    {
        var end = view.TokenFrom(mention.Span.End);
        if (
            comma < 2
            || view.WordAt(comma) is not ","
            || end + 2 >= view.Tokens.Length
            || !(view.WordAt(end) is "in" or "of" ? view.WordAt(end + 1) is "all" or "total" or "them" : view.WordAt(end) is "altogether")
        )
        {
            return null;
        }

        for (
            var i = comma - 1;
            i >= Math.Max(0, comma - LongestGroup) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Preposition);
            i--
        )
        {
            if (view.WordAt(i) is "those" or "Those" or "the" or "The")
            {
                return At(view, i);
            }
        }

        return null;
    }

    // "those led to safety numbered 40", "by nightfall the wounded numbered 40"
    private Counting? OfSubject(SentenceView view, int verb)
    {
        var first = verb;
        while (
            first > 0
            && view.Tokens[first - 1].Tag is not (Tag.Punctuation or Tag.Conjunction or Tag.Auxiliary or Tag.Verb)
            && view.WordAt(first - 1) is not ("that" or "who" or "which")
        )
        {
            first--;
        }

        for (var i = first; i < verb; i++)
        {
            if ((i == first || view.Tokens[i].Tag is Tag.Determiner or Tag.Pronoun) && At(view, i) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    // "those who have fled the gale number 40"
    private Counting? OfThose(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "those" or "Those")
            {
                return At(view, i);
            }
        }

        return null;
    }

    // "a flood of wounded, who numbered 40"
    private Counting? BeforeRelative(SentenceView view, int who)
    {
        var end = view.WordAt(who - 1) is "," ? who - 1 : who;
        for (var i = end - 1; i >= Math.Max(0, end - LongestGroup) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Auxiliary); i--)
        {
            if (At(view, i) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    private Counting? At(SentenceView view, int first) => phrases.OfLabel(view, first) is { Property.Length: > 0 } told ? told : null;
}
