using Disagree.Lexicons;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the days of what something is set beside: "fewer than the 40 of a week before", "down from 40 a year ago", "below the record of
/// 1974", "twice as many as in all of last summer".
/// </summary>
internal static class TimeOfComparison
{
    private const int Reach = 7;

    /// <summary>Whether the time that begins at a token tells such a day.</summary>
    internal static bool Is(SentenceView view, int from)
    {
        for (var i = from - 1; i > 0 && i >= from - Reach; i--)
        {
            if (IsBeside(view, i))
            {
                return true;
            }

            if (
                view.IsVerb(i)
                || view.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction or Tag.Auxiliary or Tag.Modal
                || view.Is(i, WordClass.ClauseHead)
                || view.WordAt(i) is "after" or "before" or "since" or "until"
            )
            {
                return false;
            }
        }

        // "up 3 percent on the year"
        return from > 1
            && view.WordAt(from - 1) is "on" or "over"
            && view.WordAt(from) is "the"
            && (view.IsInNumber(from - 2) || view.WordAt(from - 2) is "up" or "down" or "higher" or "lower")
            && from + 1 < view.Tokens.Length
            && view.WordAt(from + 1) is "year" or "month" or "quarter" or "week";
    }

    private static bool IsBeside(SentenceView view, int i) =>
        view.WordAt(i) switch
        {
            // "fewer than the 40 of"; a number above another is no comparison: "more than 40 on Monday"
            "than" => !IsBound(view, i),
            "from" => view.WordAt(i - 1) is "up" or "down" && view.IsInNumber(Math.Min(i + 1, view.Tokens.Length - 1)),
            "as" => IsAsMany(view, i),
            "below" or "above" => i + 2 < view.Tokens.Length
                && view.WordAt(i + 1) is "the" or "its"
                && view.LemmaAt(i + 2) is "record" or "high" or "low" or "peak",
            _ => false,
        };

    // "more than 40 on Monday" compares nothing
    private static bool IsBound(SentenceView view, int than) =>
        (than + 1 < view.Tokens.Length && view.IsInNumber(than + 1))
        || view.WordAt(than - 1) is "rather" or "other" or "later" or "earlier";

    // "as many as in"
    private static bool IsAsMany(SentenceView view, int at) =>
        at > 2
        && view.WordAt(at - 2) is "as"
        && view.WordAt(at - 1) is "many" or "much" or "high" or "bad"
        && at + 1 < view.Tokens.Length
        && !view.IsInNumber(at + 1);
}
