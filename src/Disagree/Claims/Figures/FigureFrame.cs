using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that a sentence names apart from its value: "Average rent, May: 900 euros", "Cost to date – 40 million euros", "40
/// million euros is the damage", "40 million euros: the damage", "The figure for the damage is 40 million euros".
/// </summary>
internal sealed class FigureFrame(FigureTable table)
{
    private const int LongestLabel = 10;
    private const int LongestName = 6;

    /// <summary>The figure; null where no such words name one.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention, int at, int end, Dimension dimension) =>
        mention.IsDifference ? null
        : Opens(view, at) && Behind(view, end) is > 0 and var first ? Named(view, first, dimension)
        : at > 1 && IsMark(view, at - 1) && Ends(view, end) ? Labelled(view, at - 1, dimension)
        : at > 3 ? OfCounter(view, at, dimension)
        : null;

    // where the name may begin behind "40 million euros is", "40 million euros:"; -1 where none does
    private static int Behind(SentenceView view, int end)
    {
        if (end + 1 >= view.Tokens.Length)
        {
            return -1;
        }

        var first = view.LemmaAt(end) is "be" || IsMark(view, end) ? end + 1 : -1;
        // "40 million euros: that is the damage"
        first =
            first > 0 && first + 2 < view.Tokens.Length && view.WordAt(first) is "that" or "this" && view.LemmaAt(first + 1) is "be"
                ? first + 2
                : first;
        return first > 0 && view.Tokens[first].Tag is Tag.Determiner or Tag.Possessive && view.WordAt(first) is not ("a" or "an") ? first
            : first > 0 && view.LemmaAt(end) is not "be" && (view.IsNoun(first) || view.Tokens[first].Tag is Tag.Adjective) ? first
            : -1;
    }

    private Figure? Labelled(SentenceView view, int mark, Dimension dimension)
    {
        var first = mark;
        while (first > 0 && !Opens(view, first))
        {
            first--;
        }

        if (mark - first is 0 or > LongestLabel)
        {
            return null;
        }

        // "to date", "in May" say when
        for (var i = first; i < mark && view.Tokens[i].Tag is not (Tag.To or Tag.Preposition or Tag.Punctuation); i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal or Tag.Pronoun || (view.IsVerb(i) && view.IsLemma(i, WordClass.Telling)))
            {
                return null;
            }
        }

        return Named(view, first, dimension);
    }

    // "the figure for the damage is 40 million euros"
    private Figure? OfCounter(SentenceView view, int at, Dimension dimension)
    {
        for (var i = Math.Max(0, at - LongestLabel); i + 3 < at; i++)
        {
            if (
                view.LemmaAt(i) is "figure" or "total" or "sum" or "amount"
                && view.IsNoun(i)
                && view.WordAt(i + 1) is "for" or "of"
                && view.Tokens[i + 2].Tag is Tag.Determiner or Tag.Noun or Tag.Adjective
                && FigureWords.IsSaidOf(view, i + 2, at)
            )
            {
                return Named(view, i + 2, dimension);
            }
        }

        return null;
    }

    // the last noun of the phrase that begins there: rent of "the average rent in May"
    private Figure? Named(SentenceView view, int first, Dimension dimension)
    {
        // "Cost to date: 40 million euros"
        if (
            view.Tokens[first].Tag is Tag.Verb or Tag.PastVerb
            && view.Tokens[first + 1].Tag is Tag.To or Tag.Preposition or Tag.Punctuation
        )
        {
            return table.OfLemma(view.LemmaAt(first), dimension);
        }

        var head = -1;
        for (var i = first; i < Math.Min(view.Tokens.Length, first + LongestName); i++)
        {
            // "total cost", whose noun is written like a verb
            if (
                view.IsNoun(i)
                || view.Tokens[i].Tag is Tag.Gerund or Tag.Word or Tag.ProperNoun
                || (view.Tokens[i].Tag is Tag.Verb or Tag.PastVerb && i > first && view.Tokens[i - 1].Tag is Tag.Adjective or Tag.Noun)
            )
            {
                head = i;
            }
            else if (
                view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Possessive or Tag.Number)
                && view.WordAt(i) is not "-"
            )
            {
                break;
            }
        }

        return head < 0 ? null : table.OfNoun(view, head, dimension);
    }

    private static bool IsMark(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && view.Tokens[at + 1].Start > view.Tokens[at].End
        && (
            view.WordAt(at) is ":"
            || (at > 0 && view.WordAt(at) is "–" or "—" or "-" or "=" && view.Tokens[at - 1].End < view.Tokens[at].Start)
        );

    private static bool Opens(SentenceView view, int at) =>
        at == 0 || view.WordAt(at - 1) is ";" or "|" or "•" or "·" or "." || (at == 1 && view.WordAt(0) is "“" or "\"");

    private static bool Ends(SentenceView view, int at) =>
        at >= view.Tokens.Length || view.Tokens[at].Tag is Tag.Punctuation || view.WordAt(at) is "a" or "per";
}
