using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads the figure of which a sentence gives the value before it names it: "At 4 percent, unemployment was at its lowest", "At 4 million
/// euros, the fine is the highest yet".
/// </summary>
internal sealed class FigureAhead(FigureTable table)
{
    private const int LongestPhrase = 5;

    /// <summary>The figure; null where no such noun is the subject behind the comma.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention, int at, int end, Dimension dimension)
    {
        if (at != 1 || view.WordAt(0) is not "At" || mention.IsDifference || end + 2 >= view.Tokens.Length || view.WordAt(end) is not ",")
        {
            return null;
        }

        var head = -1;
        var i = end + 1;
        for (; i < Math.Min(view.Tokens.Length, end + 1 + LongestPhrase) && IsOfSubject(view, i); i++)
        {
            head = view.IsNoun(i) ? i : head;
        }

        return head > 0 && i < view.Tokens.Length && head == i - 1 && (view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal || view.IsVerb(i))
            ? table.OfNoun(view, head, dimension)
            : null;
    }

    private static bool IsOfSubject(SentenceView view, int i) =>
        view.IsNoun(i) || view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Possessive || view.WordAt(i) is "its" or "their";
}
