using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>Tells that there was none at other places, which says nothing of how many there were: "no deaths were recorded elsewhere".</summary>
internal static class NoneElsewhere
{
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.End); mention.Rule is "none" && i < view.Tokens.Length; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation || view.WordAt(i) is "elsewhere")
            {
                return view.WordAt(i) is "elsewhere";
            }
        }

        return false;
    }
}
