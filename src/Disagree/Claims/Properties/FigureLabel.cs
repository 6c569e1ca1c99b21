using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Finds the label that says what a figure of a list counts: "Deaths: 21", "Homes destroyed: 40; people displaced: 4,000". Reports of relief
/// agencies and boxes of key figures are written so.
/// </summary>
internal static class FigureLabel
{
    private const int Longest = 8;

    /// <summary>The first token of the label; -1 where the amount has none.</summary>
    internal static int First(SentenceView view, QuantityMention mention)
    {
        var colon = view.TokenFrom(mention.Span.Start) - 1;
        colon = view.WordAt(Math.Max(colon, 0)) is "," or "and" or ";" ? OfList(view, colon) : colon;
        if (colon < 1 || view.WordAt(colon) is not ":" || view.Tokens[colon + 1].Start == view.Tokens[colon].End)
        {
            return -1;
        }

        var first = colon;
        while (first > 0 && !Ends(view, first - 1))
        {
            first--;
        }

        return first < colon && colon - first <= Longest && IsPhrase(view, first, colon) ? first : -1;
    }

    /// <summary>Whether a label of several words tells of the amount: "Aid promised: $40 million"; "Comments: 3" is furniture.</summary>
    internal static bool Tells(SentenceView view, QuantityMention mention) =>
        First(view, mention) is >= 0 and var first && first + 2 < view.TokenFrom(mention.Span.Start);

    // "Destroyed: 40 homes, 12 shops": the colon before the first figure, where nothing but figures and their nouns follows it
    private static int OfList(SentenceView view, int at)
    {
        for (; at > 1 && view.WordAt(at) is not ":"; at--)
        {
            if (
                !view.IsNoun(at)
                && view.Tokens[at].Tag is not (Tag.Number or Tag.NumberWord or Tag.Adjective)
                && view.WordAt(at) is not ("," or "and")
            )
            {
                return -1;
            }
        }

        return at + 1 < view.Tokens.Length && view.Tokens[at + 1].Tag is Tag.Number or Tag.NumberWord ? at : -1;
    }

    // what stands between two figures of one list; "Cases, cumulative" is one label
    private static bool Ends(SentenceView view, int at) =>
        view.WordAt(at) is ";" or "|" or "." or ":" or "•" or "·"
        || (view.WordAt(at) is "," or ")" && at > 0 && (view.Tokens[at - 1].Tag is Tag.Number || view.WordAt(at) is ")"));

    // no sentence: "He told them: 40 people are dead"
    private static bool IsPhrase(SentenceView view, int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            var isLast = i + 1 == colon && i > first;
            if (
                view.Tokens[i].Tag is Tag.Pronoun or Tag.Auxiliary
                || (view.Tokens[i].Tag is Tag.Verb && !isLast)
                || (view.IsVerb(i) && i > first && !isLast)
            )
            {
                return false;
            }
        }

        return true;
    }
}
