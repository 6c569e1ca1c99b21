using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells by how much one amount is more or less than another: "two fewer sailors died than had been thought" counts no sailors, "4 million
/// euros over budget" is no cost.
/// </summary>
internal static class FewerThan
{
    private const int Reach = 7;

    /// <summary>Whether the amount is such a difference.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var behind = view.TokenFrom(mention.NumberSpan.End);
        if (mention.Quantity.Unit.Dimension is Dimension.Money)
        {
            return IsBesideBudget(view, view.TokenFrom(mention.Span.End));
        }

        if (
            mention.Quantity.Unit.Dimension is not Dimension.Count
            || behind + 1 >= view.Tokens.Length
            || view.WordAt(behind) is not ("fewer" or "less" or "more")
        )
        {
            return false;
        }

        // "nine seats, four fewer than in 2016"
        if (view.WordAt(behind + 1) is "than")
        {
            return behind + 2 < view.Tokens.Length && view.Tokens[behind + 2].Tag is not (Tag.Number or Tag.NumberWord);
        }

        // not "the nine fewer than ten"
        return view.WordAt(behind) is not "more" && (view.IsNoun(behind + 1) || view.Tokens[behind + 1].Tag is Tag.Adjective);
    }

    // "ran 4 million euros over budget", "is 4 million euros over its 9 million euro budget"
    private static bool IsBesideBudget(SentenceView view, int behind)
    {
        if (behind >= view.Tokens.Length || view.WordAt(behind) is not ("over" or "under" or "above" or "below"))
        {
            return false;
        }

        for (var i = behind + 1; i < Math.Min(view.Tokens.Length, behind + Reach); i++)
        {
            if (view.LemmaAt(i) is "budget" or "estimate" or "forecast")
            {
                return true;
            }
        }

        return false;
    }
}
