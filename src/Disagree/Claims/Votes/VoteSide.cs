using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Votes;

/// <summary>Reads which side of a referendum has a share of the vote: Yes of "Yes won 52 percent", No of "48 percent for No".</summary>
internal static class VoteSide
{
    private const int Reach = 4;

    /// <summary>The side as it is written; null where none stands beside the amount.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention)
    {
        if (!view.Vote.IsTold)
        {
            return null;
        }

        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && !IsStop(view, i); i--)
        {
            if (Is(view, i))
            {
                return view.WordAt(i).ToString();
            }
        }

        return end + 1 < view.Tokens.Length && view.WordAt(end) is "for" && Is(view, end + 1) ? view.WordAt(end + 1).ToString() : null;
    }

    /// <summary>Whether the word at a token is the name of a side: "Yes", but not "yes".</summary>
    internal static bool Is(SentenceView view, int at) =>
        view.IsOfVote(at, VoteWord.Side) && char.IsUpper(view.WordAt(at)[0]) && (at > 0 || IsSubject(view, at));

    // "No won 48 percent", not "No party won 48 percent"
    private static bool IsSubject(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length && (view.IsVerb(at + 1) || view.Tokens[at + 1].Tag is Tag.Auxiliary);

    private static bool IsStop(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Punctuation || view.WordAt(i) is "and" or "to" or "against" || view.IsInNumber(i);
}
