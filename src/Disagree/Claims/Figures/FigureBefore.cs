using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that the words right before an amount name: "a loss of 4 million", "turnout, at 40 percent", "its key rate at 3
/// percent".
/// </summary>
internal sealed class FigureBefore(FigureTable table)
{
    /// <summary>The figure; null where those words name none.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention, int at, Dimension dimension)
    {
        if (at < 2 || mention.IsDifference)
        {
            return null;
        }

        var isAside =
            view.WordAt(at - 1) is ","
            && view.TokenFrom(mention.Span.End) is var end
            && end < view.Tokens.Length
            && view.WordAt(end) is ",";
        var head =
            isAside
            || view.WordAt(at - 1) is "of" or "at" or ":" or "to" or "as" or "worth"
            || (dimension is Dimension.Duration && view.WordAt(at - 1) is "for")
                ? at - 2
                : at - 1;
        head = head > 0 && view.IsLemma(head, WordClass.AtAmount) && view.IsVerb(head) ? head - 1 : head;
        head = head > 0 && view.WordAt(at - 1) is "at" or "worth" && view.WordAt(head) is "," ? head - 1 : head;
        return head >= 0 && (isAside || view.WordAt(at - 1) is not ",") && !(head == at - 1 && IsReceiver(view, head))
            ? table.OfNoun(view, head, dimension)
            : null;
    }

    // "gave the hospital 4 million"
    private static bool IsReceiver(SentenceView view, int head)
    {
        var first = head;
        while (first > 0 && (view.IsNoun(first) || view.Tokens[first].Tag is Tag.Adjective or Tag.ProperNoun or Tag.Possessive))
        {
            first--;
        }

        return first > 0 && first < head && view.Tokens[first].Tag is Tag.Determiner && view.IsVerb(first - 1);
    }
}
