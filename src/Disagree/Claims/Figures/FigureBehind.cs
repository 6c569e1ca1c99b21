using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that the words behind an amount name: "40 percent of the vote", "4 million in sales", "a 4 million euro loss".
/// </summary>
internal sealed class FigureBehind(FigureTable table)
{
    private const int LongestPhrase = 4;
    private const decimal Far = 1000;

    /// <summary>The figure; null where those words name none.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention, int end, Dimension dimension)
    {
        var number = view.TokenFrom(mention.NumberSpan.End);
        for (var i = number; i < end; i++)
        {
            if (table.OfNoun(view, i, dimension) is { } counted)
            {
                return counted;
            }
        }

        var first = end;
        if (end < view.Tokens.Length && (view.WordAt(end) is "of" || (view.WordAt(end) is "in" && dimension is not Dimension.Length)))
        {
            first++;
        }
        else if (dimension is Dimension.Length)
        {
            // how deep a quake lies is told in kilometres or miles, and how deep a hole is in less
            return end < view.Tokens.Length && mention.Quantity.Unit.Factor >= Far ? table.OfWord(view.WordAt(end), dimension) : null;
        }
        else if (dimension is Dimension.Ratio && !FigureWords.IsModifier(view, mention))
        {
            return null;
        }

        Figure? found = null;
        for (var i = first; i < Math.Min(view.Tokens.Length, first + LongestPhrase) && FigureWords.IsOfPhrase(view, i); i++)
        {
            if (table.OfPhrase(view, i, dimension) is { } phrase)
            {
                return phrase;
            }

            // "a 4 million euro loss", and "the 4 million euro merger needs approval", whose verb looks like a noun
            found = view.IsNoun(i) || view.Tokens[i].Tag is Tag.Gerund ? table.OfNoun(view, i, dimension) ?? found : found;
            if (view.IsNoun(i) && (i + 1 >= view.Tokens.Length || !view.IsNoun(i + 1)))
            {
                break;
            }
        }

        return found;
    }
}
