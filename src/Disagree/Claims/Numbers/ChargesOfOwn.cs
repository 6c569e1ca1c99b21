using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells the charges against somebody beside the one whom the report is about: "in Oslo his clerk admitted to four counts of her own".
/// </summary>
internal static class ChargesOfOwn
{
    private const int Reach = 6;

    internal static bool Are(SentenceView view, QuantityMention mention, string property)
    {
        if (property is not ("charged" or "convicted"))
        {
            return false;
        }

        var end = view.TokenFrom(mention.Span.End);
        for (var i = end; i + 2 < Math.Min(view.Tokens.Length, end + Reach); i++)
        {
            if (view.WordAt(i) is "of" && view.WordAt(i + 1) is "his" or "her" or "their" && view.WordAt(i + 2) is "own")
            {
                // not "theft of his own tools", "robbing her own bank"
                return i + 3 == view.Tokens.Length
                    || view.Tokens[i + 3].Tag is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Gerund);
            }
        }

        return false;
    }
}
