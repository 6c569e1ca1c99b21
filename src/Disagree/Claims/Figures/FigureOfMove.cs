using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Reads the figure that a noun says to have moved: the profits of "a 40 percent increase in its profits".</summary>
internal sealed class FigureOfMove(FigureTable table)
{
    private const int LongestPhrase = 4;

    /// <summary>The figure; null where the words behind a share name none. A change in percent is said of figures of money too.</summary>
    internal Figure? Of(SentenceView view, int at, int end, Dimension dimension) =>
        dimension is not Dimension.Ratio ? null
        : end + 2 < view.Tokens.Length && view.IsMove(end) && view.IsNoun(end) && view.WordAt(end + 1) is "in" or "of"
            ? Behind(view, end + 2)
        // "an increase of 40 percent in its profits"
        : end + 1 < view.Tokens.Length && IsOfMove(view, at) && view.WordAt(end) is "in" ? Behind(view, end + 1)
        // "profit increase: 40 percent"
        : at > 2 && view.WordAt(at - 1) is ":" && view.IsMove(at - 2) && view.IsNoun(at - 2)
            ? table.OfNoun(view, at - 3, dimension) ?? table.OfNoun(view, at - 3, Dimension.Money)
        : null;

    private static bool IsOfMove(SentenceView view, int at) =>
        at > 1 && view.WordAt(at - 1) is "of" && view.IsMove(at - 2) && view.IsNoun(at - 2);

    private Figure? Behind(SentenceView view, int first)
    {
        const Dimension dimension = Dimension.Ratio;
        Figure? found = null;
        var i = first;
        for (; i < Math.Min(view.Tokens.Length, first + LongestPhrase) && FigureWords.IsOfPhrase(view, i); i++)
        {
            found = view.IsNoun(i) ? table.OfNoun(view, i, dimension) ?? table.OfNoun(view, i, Dimension.Money) : found;
        }

        // "a leap in sales of crisps" is none in all sales
        return i < view.Tokens.Length && view.WordAt(i) is "of" or "to" ? null : found;
    }
}
