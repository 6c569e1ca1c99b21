using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads a bare amount as a value of the figure that a noun before it names: "with half of the vote counted, the harbour party had 40
/// percent".
/// </summary>
internal sealed class FigureEllipsis(FigureTable table)
{
    /// <summary>The figure; null where the amount tells what it is of, or where no such noun stands before it.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention, int at, int end)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        if (dimension is Dimension.Ratio ? end < view.Tokens.Length && view.WordAt(end) is "of" : !IsOneOf(view, at))
        {
            return null;
        }

        // "surveys put the party at 41 percent"
        if (
            dimension is Dimension.Ratio
            && at > 0
            && view.WordAt(at - 1) is "at" or "on"
            && FigureKind.IsOfSurvey(view, mention)
            && HolderReader.Of(view, mention, FigureHolder.Named) is not null
        )
        {
            return table.OfLemma("vote", dimension);
        }

        for (var i = at - 1; i >= 0; i--)
        {
            if (view.IsNoun(i) && table.OfNoun(view, i, dimension) is { Of: FigureHolder.Named } figure)
            {
                return figure;
            }
        }

        return null;
    }

    // "replaced it with one of nine years"
    private static bool IsOneOf(SentenceView view, int at) => at > 1 && view.WordAt(at - 1) is "of" && view.WordAt(at - 2) is "one";
}
