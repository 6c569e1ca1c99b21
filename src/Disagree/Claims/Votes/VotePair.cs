using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Votes;

/// <summary>
/// Reads whose each of two amounts is by which somebody beats somebody else: "Ana Ruiz beat Paul Marlow by 54 percent to 46", "ahead of Paul
/// Marlow by 54 percent to 46".
/// </summary>
internal static class VotePair
{
    private const int Reach = 14;

    /// <summary>The name in canonical form; null where the amount is none of two, or where they are not said to be of two.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention)
    {
        if (!view.Vote.IsTold || Pair(view, mention) is not var (first, isFirst) || first < 2)
        {
            return null;
        }

        for (var i = first - 1; i >= Math.Max(1, first - Reach) && view.WordAt(i) is not (";" or ":"); i--)
        {
            if (view.IsOfVote(i, VoteWord.Beating) && Loser(view, i, first) is { } loser && Winner(view, i) is { } winner)
            {
                return isFirst ? winner : loser;
            }
        }

        return null;
    }

    // the first token of the pair, and whether the amount is the first of it
    private static (int First, bool IsFirst)? Pair(SentenceView view, QuantityMention mention)
    {
        foreach (var other in view.Quantities)
        {
            if (other.Quantity.Unit.Dimension == mention.Quantity.Unit.Dimension && !ReferenceEquals(other, mention))
            {
                if (IsTo(view, mention, other))
                {
                    return (view.TokenFrom(mention.Span.Start), true);
                }

                if (IsTo(view, other, mention))
                {
                    return (view.TokenFrom(other.Span.Start), false);
                }
            }
        }

        return null;
    }

    // "54 percent to 46", and not "from 54 percent to 46"
    private static bool IsTo(SentenceView view, QuantityMention one, QuantityMention other) =>
        view.TokenFrom(one.Span.End) is var to
        && to + 1 == view.TokenFrom(other.Span.Start)
        && view.WordAt(to) is "to"
        && view.TokenFrom(one.Span.Start) is > 0 and var first
        && view.WordAt(first - 1) is not ("from" or "of");

    private static string? Loser(SentenceView view, int verb, int first)
    {
        for (var i = verb + 1; i < first; i++)
        {
            if ((HolderReader.Name(view, i) ?? view.PronounAt(i)) is { } name)
            {
                return name.Canonical;
            }
        }

        return null;
    }

    private static string? Winner(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if ((HolderReader.Name(view, i) ?? view.PronounAt(i)) is { } name)
            {
                return name.Canonical;
            }
        }

        return null;
    }
}
