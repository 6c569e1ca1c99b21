using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells by how many one count falls short of another: "two fewer sailors died than had been thought" counts no sailors.</summary>
internal static class FewerThan
{
    /// <summary>Whether the amount is such a difference.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var behind = view.TokenFrom(mention.NumberSpan.End);
        if (
            mention.Quantity.Unit.Dimension is not Dimension.Count
            || behind + 1 >= view.Tokens.Length
            || view.WordAt(behind) is not ("fewer" or "less")
        )
        {
            return false;
        }

        // not "the nine fewer than ten"
        return view.IsNoun(behind + 1) || view.Tokens[behind + 1].Tag is Tag.Adjective;
    }
}
