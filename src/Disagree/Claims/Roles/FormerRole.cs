using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Roles;

/// <summary>Tells roles that somebody no longer has: "the former mayor", "then president", "was coach until 2015".</summary>
internal static class FormerRole
{
    private const int Reach = 2;

    internal static bool Is(SentenceView view, RoleMention role)
    {
        var end = view.TokenFrom(role.Span.End);
        var isPast = false;
        for (var i = view.TokenFrom(role.Span.Start); i < end; i++)
        {
            if (view.NameAt(i) is not null)
            {
                continue;
            }

            if (view.Is(i, WordClass.NoMore) || IsThen(view, i, end) || IsNoLonger(view, i, end))
            {
                return true;
            }

            isPast = view.WordAt(i) is "was" or "served" or "been" || (isPast && !view.Is(i, WordClass.Appointing));
        }

        return isPast ? EndsLater(view, end) : end < view.Tokens.Length && view.WordAt(end) is "until" or "till";
    }

    // "then president", but not "then elected president"
    private static bool IsThen(SentenceView view, int i, int end) =>
        view.WordAt(i) is "then" && i + 1 < end && view.Tokens[i + 1].Tag is not (Tag.Participle or Tag.PastVerb);

    // "is | no longer | mayor"
    private static bool IsNoLonger(SentenceView view, int i, int end) =>
        view.WordAt(i) is "no" && i + 1 < end && view.WordAt(i + 1) is "longer";

    // "was head of the bank until 2015", "from 2010 to 2015"
    private static bool EndsLater(SentenceView view, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + Reach); i++)
        {
            if (view.WordAt(i) is "until" or "till" or "from" or "before" or "between")
            {
                return true;
            }
        }

        return IsOfThen(view, end);
    }

    // "was mayor | on the night", "was mayor | at the time", "was mayor | when the mill burned"
    private static bool IsOfThen(SentenceView view, int end) =>
        end + 2 < view.Tokens.Length
        && (
            view.WordAt(end) is "when"
            || (view.WordAt(end) is "on" or "at" && view.WordAt(end + 1) is "the" && view.WordAt(end + 2) is "night" or "day" or "time")
        );
}
