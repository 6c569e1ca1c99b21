using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells a sum or a sentence that was of another time than the one reported: "its earlier reward was 4 million", "a previous fine of
/// 9 million". An earlier count of the same is no other.
/// </summary>
internal static class EarlierOne
{
    private const int Reach = 4;

    /// <summary>Whether the amount, a value of a figure that is told once, is of such a one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, Figure? figure)
    {
        if (figure is not { Measure: Measure.Fixed })
        {
            return false;
        }

        // "its earlier reward was", "a previous fine of", "an earlier"
        var at = view.TokenFrom(mention.Span.Start) - 1;
        for (var i = at; i > 0 && i > at - Reach; i--)
        {
            if (view.WordAt(i) is "earlier" or "previous" or "prior")
            {
                return view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun
                    && (i == at || (view.IsNoun(i + 1) && !view.IsPersonNoun(i + 1) && !view.IsLemma(i + 1, WordClass.Tally)));
            }

            if (!(view.IsNoun(i) || view.Tokens[i].Tag is Tag.Auxiliary or Tag.Preposition or Tag.Adverb))
            {
                return false;
            }
        }

        return false;
    }
}
