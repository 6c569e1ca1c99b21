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
                return true;
            }
        }

        return false;
    }
}
