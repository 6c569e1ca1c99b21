using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that somebody moves, as the object of the verb: "raised its quarterly dividend 20 percent to 9 cents a share", "cut its
/// debt by a tenth".
/// </summary>
internal sealed class FigureRaised(FigureTable table)
{
    private const int Reach = 5;

    /// <summary>The figure that a share says how far it moved; null where the words name none.</summary>
    internal Figure? ByShare(SentenceView view, QuantityMention mention, int at) =>
        mention.Quantity.Unit.Dimension is Dimension.Ratio
        && Head(view, at - (at > 0 && view.WordAt(at - 1) is "by" ? 1 : 0)) is > 0 and var head
            ? table.OfNoun(view, head, Dimension.Money) ?? table.OfNoun(view, head, Dimension.Rate)
            : null;

    /// <summary>The figure that stands at an amount after it moved by a share; null where the words name none.</summary>
    internal Figure? To(SentenceView view, QuantityMention mention, int at)
    {
        if (at < 2 || view.WordAt(at - 1) is not "to" || mention.Quantity.Unit.Dimension is not (Dimension.Money or Dimension.Rate))
        {
            return null;
        }

        var step = view.Quantities.Find(q => q.Quantity.Unit.Dimension is Dimension.Ratio && view.TokenFrom(q.Span.End) == at - 1);
        return
            step is not null
            && view.TokenFrom(step.Span.Start) is var from
            && Head(view, from - (from > 0 && view.WordAt(from - 1) is "by" ? 1 : 0)) is > 0 and var head
            ? table.OfNoun(view, head, mention.Quantity.Unit.Dimension)
            : null;
    }

    // the noun before a token that is the object of a verb that moves it; 0 where none is
    private static int Head(SentenceView view, int end)
    {
        if (end < 2 || !(view.IsNoun(end - 1) || view.WordAt(end - 1) is "net"))
        {
            return 0;
        }

        for (var i = end - 2; i >= Math.Max(0, end - Reach); i--)
        {
            if (view.IsVerb(i))
            {
                return view.IsMove(i) || view.LemmaAt(i) is "boost" or "raise" or "lift" or "cut" ? end - 1 : 0;
            }

            if (!(view.IsNoun(i) || view.Tokens[i].Tag is Tag.Adjective or Tag.Adverb or Tag.Determiner or Tag.Possessive or Tag.Pronoun))
            {
                return 0;
            }
        }

        return 0;
    }
}
