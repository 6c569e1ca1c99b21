using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells those harmed who are counted for what they have in common, and not as all: "four victims with ties to the coast", "one Danish
/// national is among the dead and nine others were hurt".
/// </summary>
internal static class SomeOfGroup
{
    private const int Reach = 5;
    private const int Words = 3;

    /// <summary>Whether the amount is of such.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, string? property) =>
        property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Hit or PropertyReader.Missing
        && (HasTies(view, mention) || (OthersReader.Is(view, mention) && IsOfNation(view, mention)));

    // "four victims with northern ties"
    private static bool HasTies(SentenceView view, QuantityMention mention)
    {
        var with = view.TokenFrom(mention.Span.End);
        if (with >= view.Tokens.Length || view.WordAt(with) is not "with")
        {
            return false;
        }

        for (var i = with + 1; i < Math.Min(view.Tokens.Length, with + Reach) && !view.IsVerb(i); i++)
        {
            if (view.WordAt(i) is "ties" or "links" or "connections" or "roots")
            {
                return true;
            }
        }

        return false;
    }

    // "one Danish national", of whom the others are too
    private static bool IsOfNation(SentenceView view, QuantityMention others)
    {
        foreach (var one in view.Quantities)
        {
            var at = view.TokenFrom(one.NumberSpan.End);
            for (var i = at; i < Math.Min(view.TokenFrom(others.Span.Start), at + Words); i++)
            {
                if (view.LemmaAt(i) is "national" or "citizen")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
