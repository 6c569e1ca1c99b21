using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads which amount an apposition tells the move of: "sales of 40 million euros, a drop of 17 percent", "sales of 40 million euros in May,
/// up 17 percent", "sales of 40 million euros, a 17 percent rise".
/// </summary>
internal static class FigureApposed
{
    private const int Reach = 6;

    /// <summary>The amount before the comma; null where the words tell of no move of it.</summary>
    internal static QuantityMention? Of(SentenceView view, QuantityMention mention, int at)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Ratio || Comma(view, mention, at) is not (> 0 and var comma))
        {
            return null;
        }

        for (var i = view.Quantities.Count - 1; i >= 0; i--)
        {
            if (
                view.Quantities[i] is { Quantity.Unit.Dimension: not Dimension.Duration } other
                && view.TokenFrom(other.Span.End) is var end
                && end <= comma
            )
            {
                return comma - end <= Reach && IsVerbless(view, end, comma) ? other : null;
            }
        }

        return null;
    }

    // the comma before the move; 0 where none stands there
    private static int Comma(SentenceView view, QuantityMention mention, int at)
    {
        var end = view.TokenFrom(mention.Span.End);
        var comma =
            at < 3 ? 0
            : view.WordAt(at - 1) is "of" && view.IsMove(at - 2) ? at - (view.Tokens[at - 3].Tag is Tag.Determiner ? 4 : 5)
            : view.WordAt(at - 1) is "up" or "down" ? at - 2
            : view.WordAt(at - 1) is "a" or "an" && end < view.Tokens.Length && view.IsMove(end) ? at - 2
            : 0;
        return
            comma > 0
            && view.WordAt(comma) is ","
            && (view.Tokens[comma + 1].Tag is Tag.Determiner || view.WordAt(comma + 1) is "up" or "down")
            ? comma
            : 0;
    }

    private static bool IsVerbless(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal)
            {
                return false;
            }
        }

        return true;
    }
}
