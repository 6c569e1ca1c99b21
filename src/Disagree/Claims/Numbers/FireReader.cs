using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells whether an area is that of a fire.</summary>
internal sealed class FireReader(ConceptTable concepts)
{
    private const int Behind = 3;

    /// <summary>
    /// "The fire has grown to 500 acres", "500 acres on fire", "500 acres, 5 percent contained"; but not "the blaze at the plant, which
    /// covers 500 acres".
    /// </summary>
    internal bool IsOfFire(SentenceView view, QuantityMention area)
    {
        foreach (var share in view.Quantities)
        {
            if (
                share.Quantity.Unit.Dimension is Dimension.Ratio
                && (share.Predicate?.Lemma is "contain" || share.Counted?.Lemma is "containment")
            )
            {
                return true;
            }
        }

        for (var i = view.TokenFrom(area.Span.Start) - 1; i >= 0 && view.WordAt(i) is not ("which" or "where" or ";"); i--)
        {
            if (IsFire(view, i))
            {
                return true;
            }
        }

        var to = view.TokenFrom(area.Span.End);
        for (var i = to; i < Math.Min(view.Tokens.Length, to + Behind); i++)
        {
            if (IsFire(view, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun's lemma names a fire.</summary>
    internal bool IsFire(string lemma) => concepts.Thing(lemma) is "fire";

    // "#OakHillFire" is a fire, "ceasefire" is none
    private bool IsFire(SentenceView view, int token) =>
        view.Tokens[token].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word
        && (IsFire(view.LemmaAt(token)) || view.WordAt(token).EndsWith("Fire", StringComparison.Ordinal));
}
