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

    private static bool IsLong(SentenceView view, int i) => view.IsLemma(i, WordClass.LongDeed);
}
