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
    private const int Longest = 12;

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
        // "ransom demanded: 40,000 euros"
        head =
            head > 0
            && view.WordAt(at - 1) is ":"
            && view.Tokens[head].Tag is Tag.Participle or Tag.PastVerb
            && IsName(view, head - 1)
            // "total cost: 40,000 euros"
            && table.OfLemma(view.LemmaAt(head), dimension) is null
                ? head - 1
                : head;
        head = head > 0 && view.WordAt(at - 1) is "at" or "worth" && view.WordAt(head) is "," ? head - 1 : head;
        return head < 0 || (!isAside && view.WordAt(at - 1) is ",") || (head == at - 1 && IsReceiver(view, head)) ? null
            : table.OfNoun(view, head, dimension) is { } named ? named
            : view.WordAt(at - 1) is ":" && view.Tokens[head].Tag is Tag.PastVerb ? table.OfLemma(view.LemmaAt(head), dimension)
            : isAside && OfPhrase(view, head) is >= 0 and var noun ? table.OfNoun(view, noun, dimension)
            : null;
    }

    // the noun of "the fine for the dairy, 4 million euros, was" and of "the loss that it reported, 4 million euros, was"; -1 where the
    // subject has none
    private static int OfPhrase(SentenceView view, int last)
    {
        var first = last;
        while (first > 0 && last - first < Longest && !FigureWords.EndsClause(view, first - 1))
        {
            first--;
        }

        if (first > 0 && view.WordAt(first - 1) is not ("," or "“" or "\""))
        {
            return -1;
        }

        for (var i = first; i < last; i++)
        {
            if (view.IsNoun(i) && !(view.IsNoun(i + 1) || view.Tokens[i + 1].Tag is Tag.Possessive))
            {
                return view.Tokens[i + 1].Tag is Tag.Preposition || view.WordAt(i + 1) is "that" ? i : -1;
            }

            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Preposition or Tag.Auxiliary)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsName(SentenceView view, int i) => view.IsNoun(i) || view.Tokens[i].Tag is Tag.ProperNoun or Tag.Word;

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
