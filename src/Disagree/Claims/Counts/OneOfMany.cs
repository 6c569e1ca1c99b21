using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells the one of whom something is told from the number of all: "one of the officers fired" does not say how many did.
/// </summary>
internal static class OneOfMany
{
    /// <summary>Whether the amount is such a one.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="isKnown">Whether a table holds what is said of it.</param>
    internal static bool Is(SentenceView view, QuantityMention mention, bool isKnown) =>
        mention.Quantity.Interval is { Low: 1, High: 1 }
        && view.TokenFrom(mention.NumberSpan.End) is var at
        && at + 1 < view.Tokens.Length
        && view.WordAt(at) is "of"
        && (TellsOfOther(view, at) || (view.WordAt(at + 1) is not ("us" or "them" or "you") && (!isKnown || IsOfThose(view, mention))));

    // "one of the men shot dead was her brother": the men were
    private static bool IsOfThose(SentenceView view, QuantityMention mention)
    {
        var verb = view.TokenFrom(mention.Span.End);

        // "she was one of the men and women killed"
        if (view.TokenFrom(mention.Span.Start) is var one && one > 0 && view.LemmaAt(one - 1) is "be" or "become")
        {
            return verb < view.Tokens.Length && view.IsVerb(verb);
        }

        if (mention.Predicate is not { } predicate || view.TokenFrom(predicate.Span.Start) != verb)
        {
            return false;
        }

        for (var i = verb + 1; i < view.Tokens.Length; i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.PastVerb)
            {
                return true;
            }
        }

        return false;
    }

    // "one of the men was shot in the arm and the other in the leg"
    private static bool TellsOfOther(SentenceView view, int from)
    {
        for (var i = from; i + 1 < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "the" && view.WordAt(i + 1) is "other" or "others")
            {
                return true;
            }
        }

        return false;
    }
}
