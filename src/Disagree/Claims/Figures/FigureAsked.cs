using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that the sentence before names without a value: "What was the damage? Forty million euros.", "The guild has added up the
/// damage. The sum is 40 million euros."
/// </summary>
internal sealed class FigureAsked(FigureTable table)
{
    private const int LongestOpening = 5;

    /// <summary>The figure; null where the sentence before names none, or more than one.</summary>
    internal Figure? Of(SentenceView view, int at, int end, Dimension dimension)
    {
        if (view.Before is not { } before || !IsRightBehind(view, before))
        {
            return null;
        }

        var isBare = at <= 1 && end >= view.Tokens.Length - 1;
        return isBare
            ? before.Text[before.Sentence.Span.End - 1] is '?'
                ? Named(before, dimension)
                : null
            : IsFrame(view, at, end)
                ? Named(before, dimension)
                : null;
    }

    // "the figure is", "the sum, the clerk said, came to", "the total:"
    private static bool IsFrame(SentenceView view, int at, int end)
    {
        if (end < view.Tokens.Length && view.Tokens[end].Tag is not Tag.Punctuation && !view.LeadsToTime(end))
        {
            return false;
        }

        var noun = 0;
        while (noun < Math.Min(LongestOpening, at - 1) && view.Tokens[noun].Tag is Tag.Determiner or Tag.Adjective or Tag.Possessive)
        {
            noun++;
        }

        return noun > 0
            && noun < at - 1
            && view.WordAt(0) is not ("A" or "An" or "No")
            && (view.IsLemma(noun, WordClass.AmountNoun) || view.LemmaAt(noun) is "answer" or "tally")
            && (
                view.WordAt(at - 1) is ":" && noun == at - 2
                || ((view.IsVerb(noun + 1) || view.Tokens[noun + 1].Tag is Tag.Auxiliary) && FigureWords.IsSaidOf(view, noun + 1, at))
            );
    }

    private Figure? Named(SentenceView view, Dimension dimension)
    {
        foreach (var other in view.Quantities)
        {
            if (other.Quantity.Unit.Dimension == dimension)
            {
                return null;
            }
        }

        Figure? found = null;
        for (var i = 1; i < view.Tokens.Length; i++)
        {
            if (
                view.IsNoun(i)
                && !(i + 1 < view.Tokens.Length && view.IsNoun(i + 1))
                && IsMeant(view, i)
                && table.OfNoun(view, i, dimension) is { } figure
            )
            {
                if (found is not null && found != figure)
                {
                    return null;
                }

                found = figure;
            }
        }

        return found;
    }

    private static bool IsMeant(SentenceView view, int noun)
    {
        var at = noun - 1;
        while (at > 0 && (view.IsNoun(at) || view.Tokens[at].Tag is Tag.Adjective))
        {
            at--;
        }

        return view.Tokens[at].Tag is Tag.Determiner or Tag.Possessive
            && view.WordAt(at) is not ("a" or "an" or "A" or "An" or "no" or "No");
    }

    private static bool IsRightBehind(SentenceView view, SentenceView before)
    {
        var document = view.Mentions.Document;
        return before.Sentence.Part == view.Sentence.Part
            && document.SentenceAt(before.Sentence.Span) + 1 == document.SentenceAt(view.Sentence.Span);
    }
}
