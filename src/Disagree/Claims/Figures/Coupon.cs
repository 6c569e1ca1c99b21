using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Tells the rate of interest that names a loan paper: "its 6 percent convertible bonds".</summary>
internal static class Coupon
{
    private const int Reach = 4;

    /// <summary>Whether the share is no share but such a rate.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var end = view.TokenFrom(mention.Span.End);
        for (
            var i = mention.Quantity.Unit.Dimension is Dimension.Ratio ? end : view.Tokens.Length;
            i < Math.Min(view.Tokens.Length, end + Reach);
            i++
        )
        {
            if (view.LemmaAt(i) is "bond" or "debenture" or "note" or "gilt")
            {
                return true;
            }

            if (view.Tokens[i].Tag is not (Tag.Adjective or Tag.Participle or Tag.Noun or Tag.PastVerb))
            {
                return false;
            }
        }

        return false;
    }
}
