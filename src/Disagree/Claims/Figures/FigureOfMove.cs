using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Reads the figure that a noun says to have moved: the profits of "a 40 percent increase in its profits".</summary>
internal sealed class FigureOfMove(FigureTable table)
{
    private const int LongestPhrase = 4;

    /// <summary>The figure; null where the words behind a share name none. A change in percent is said of figures of money too.</summary>
    internal Figure? Of(SentenceView view, int end, Dimension dimension)
    {
        if (
            dimension is not Dimension.Ratio
            || end + 2 >= view.Tokens.Length
            || !view.IsMove(end)
            || !view.IsNoun(end)
            || view.WordAt(end + 1) is not ("in" or "of")
        )
        {
            return null;
        }

        Figure? found = null;
        var i = end + 2;
        for (; i < Math.Min(view.Tokens.Length, end + 2 + LongestPhrase) && FigureWords.IsOfPhrase(view, i); i++)
        {
            found = view.IsNoun(i) ? table.OfNoun(view, i, dimension) ?? table.OfNoun(view, i, Dimension.Money) : found;
        }

        // "a leap in sales of crisps" is none in all sales
        return i < view.Tokens.Length && view.WordAt(i) is "of" or "to" ? null : found;
    }
}
