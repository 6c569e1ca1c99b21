using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Phrases;

/// <summary>
/// Finds what is said of an amount where it comes first: "missing were nine sailors", "still without power are 900 cottages", "tested so
/// far: 900 goats".
/// </summary>
internal static class Inversion
{
    private const int Reach = 12;

    /// <summary>The first token of what is said; -1 where the amount does not stand behind it.</summary>
    internal static int Of(SentenceView view, QuantityMention mention)
    {
        var link = view.TokenFrom(mention.Span.Start) - 1;
        while (link > 0 && view.Tokens[link].Tag is Tag.Determiner or Tag.Adverb)
        {
            link--;
        }

        if (link < 1 || !IsLink(view, link))
        {
            return -1;
        }

        var first = link - 1;
        while (
            first >= Math.Max(0, link - Reach)
            && view.WordAt(first) is not (";" or ":" or "." or "“" or "\"")
            && view.Tokens[first].Tag is not (Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Pronoun)
        )
        {
            first--;
        }

        if (first >= 0 && view.Tokens[first].Tag is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.Pronoun)
        {
            return -1;
        }

        first = Past(view, first + 1, link);
        return first < link && IsSaid(view, first, link) ? first : -1;
    }

    private static bool IsLink(SentenceView view, int at) =>
        view.WordAt(at) is ":" || (view.Tokens[at].Tag is Tag.Auxiliary && view.WordAt(at) is "is" or "are" or "was" or "were");

    // "and still", "newly"
    private static int Past(SentenceView view, int at, int link)
    {
        while (
            at < link
            && (
                view.Tokens[at].Tag is Tag.Conjunction or Tag.Adverb
                || view.WordAt(at) is "Still" or "Also" or "Newly" or "So" or "still" or "Among" or "Now" or "Already" or "Yet"
            )
        )
        {
            at++;
        }

        return at;
    }

    // "lost to the gale", "under arrest": no noun of its own stands before the verb
    private static bool IsSaid(SentenceView view, int first, int link)
    {
        var isWord = view.Tokens[first].Tag is Tag.Participle or Tag.PastVerb or Tag.Adjective or Tag.Gerund;
        if (!isWord && view.Tokens[first].Tag is not Tag.Preposition)
        {
            return false;
        }

        var next = first + 1;
        return !isWord
            || next == link
            || view.Tokens[next].Tag is Tag.Preposition or Tag.Adverb or Tag.To
            || view.WordAt(next) is "," or "so" or "in"
            || view.Tokens[first].Tag is Tag.Gerund;
    }
}
