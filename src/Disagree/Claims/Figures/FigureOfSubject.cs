using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure that stands as the subject before the verb of an amount: "revenue came in at 4 million", "the fine, which amounts to 4
/// million".
/// </summary>
internal sealed class FigureOfSubject(FigureTable table)
{
    private const int ReachOfRelative = 6;

    /// <summary>The figure; null where the subject is none.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention, int at, Dimension dimension)
    {
        if (
            mention.Subject is not { } subject
            || subject.End > mention.Span.Start
            || !FigureWords.IsSaidOf(view, view.TokenFrom(subject.End), at)
        )
        {
            return OfRelative(view, mention, at, dimension);
        }

        var head = -1;
        for (
            var i = view.TokenFrom(subject.Start);
            i < view.Tokens.Length
                && view.Tokens[i].Start < subject.End
                && view.Tokens[i].Tag is not Tag.Preposition
                && !IsBehindNoun(view, head, i);
            i++
        )
        {
            // "the damage amounts to"
            head =
                view.Tokens[i].Tag is Tag.Adverb or Tag.Punctuation || (i > 0 && view.WordAt(i) is "amounts" && view.WordAt(i + 1) is "to")
                    ? head
                    : i;
        }

        // "Arvik Mills net fell"
        if (view.TokenFrom(subject.End) is var next && next < at && FigureTable.IsNet(view, next))
        {
            head = next;
        }

        // a change in percent is said of figures of money too
        return head < 0
            ? null
            : table.OfNoun(view, head, dimension)
                ?? (mention.IsDifference && dimension is Dimension.Ratio ? table.OfNoun(view, head, Dimension.Money) : null);
    }

    // "the price agreed"
    private static bool IsBehindNoun(SentenceView view, int head, int i) =>
        head >= 0 && view.IsNoun(head) && view.Tokens[i].Tag is Tag.Participle or Tag.PastVerb;

    // "the fine, which amounts to 4 million"
    private Figure? OfRelative(SentenceView view, QuantityMention mention, int at, Dimension dimension)
    {
        var which = at - 1;
        while (which > 1 && which > at - ReachOfRelative && view.WordAt(which) is not ("which" or "that"))
        {
            which--;
        }

        var head = which > 1 && view.WordAt(which - 1) is "," ? which - 2 : which - 1;
        return
            which > 1
            && view.WordAt(which) is "which" or "that"
            && view.IsNoun(head)
            && FigureWords.IsSaidOf(view, which + 1, at)
            && !mention.IsDifference
            ? table.OfNoun(view, head, dimension)
            : null;
    }
}
