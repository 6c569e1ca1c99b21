using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>
/// Tells how old somebody was when something long past happened: 24 of "founded the mill when she was 24" is not her age. Of a death it is
/// the age that is asked: "died when she was 81".
/// </summary>
internal static class AgeOfThen
{
    private const int ReachOfName = 4;

    /// <summary>Whether the age is one of then.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Age)
        {
            return false;
        }

        var at = view.TokenFrom(mention.Span.Start) - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        if (at < 2 || view.WordAt(at) is not ("was" or "were" or "turned"))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - ReachOfName) && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "when" or "When" or "since" or "until")
            {
                return !view.HasLemma(WordClass.Befalling);
            }
        }

        return false;
    }
}
