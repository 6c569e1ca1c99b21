using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells counts of all since something began that goes on: "the offensive has killed more than 9,000 people" is no count of a day.
/// </summary>
internal static class LongDeed
{
    private const int Reach = 8;

    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Count)
        {
            return false;
        }

        if (IsSinceItBegan(view))
        {
            return true;
        }

        var at = view.TokenFrom(mention.Span.Start);
        var verb = at - 1;
        while (verb > 0 && at - verb <= Reach && !view.IsVerb(verb))
        {
            verb--;
        }

        for (var i = verb - 1; i >= 0 && verb - i <= Reach && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (IsLong(view, i))
            {
                return view.WordAt(verb - 1) is "has" or "have" or "had";
            }
        }

        return false;
    }

    // "have made 310 arrests since the unrest began", "since the outbreak of the war"
    private static bool IsSinceItBegan(SentenceView view)
    {
        var isSince = false;
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            isSince = view.WordAt(i) is "since" or "Since" || (isSince && view.Tokens[i].Tag is not Tag.Punctuation);
            if (isSince && view.IsLemma(i, WordClass.Beginning) && (view.IsVerb(i) || view.IsNoun(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLong(SentenceView view, int i) => view.IsLemma(i, WordClass.LongDeed);
}
