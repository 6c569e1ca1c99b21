using Disagree.Lexicons;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the days of what something is set beside: "fewer than the 40 of a week before", "down from 40 a year ago", "below the record of
/// 1974", "twice as many as in all of last summer".
/// </summary>
internal static class TimeOfComparison
{
    private const int Reach = 7;
    private const int Farthest = 12;

    /// <summary>Whether the time that begins at a token tells such a day.</summary>
    internal static bool Is(SentenceView view, int from, int to)
    {
        if (IsBase(view, from) || IsStart(view, from, to))
        {
            return true;
        }

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

    // "down 2 percent from the previous Friday", "up 40 percent from five months ago"
    private static bool IsBase(SentenceView view, int from)
    {
        var at = from - 1;
        at -= at > 0 && view.Tokens[at].Tag is Tag.Determiner ? 1 : 0;
        return at > 1
            && view.WordAt(at) is "from" or "than" or "against" or "versus"
            && (view.IsInNumber(at - 1) || view.IsInMeasure(at - 1) || view.WordAt(at - 1) is "up" or "down" or "%" || view.IsMove(at - 1));
    }

    // "rose from 40 cents last week to 52 cents"
    private static bool IsStart(SentenceView view, int from, int to)
    {
        if (to + 1 >= view.Tokens.Length || view.WordAt(to) is not "to" || !view.IsInNumber(to + 1))
        {
            return false;
        }

        var at = from - 1;
        while (at > 1 && from - at <= Reach && view.WordAt(at) is not "from" && !view.IsVerb(at))
        {
            at--;
        }

        return at > 1 && view.WordAt(at) is "from" && view.IsMove(at - 1) && view.IsInNumber(at + 1);
    }

    private static bool IsBeside(SentenceView view, int i) =>
        view.WordAt(i) switch
        {
            // "fewer than the 40 of"; a number above another is no comparison: "more than 40 on Monday"
            "than" => !IsBound(view, i),
            "from" => IsFrom(view, i),
            "with" or "to" => view.WordAt(i - 1) is "compared" or "Compared",
            "as" => IsAsMany(view, i),
            "below" or "above" => i + 2 < view.Tokens.Length
                && view.WordAt(i + 1) is "the" or "its"
                && view.LemmaAt(i + 2) is "record" or "high" or "low" or "peak",
            _ => false,
        };

    // "up from 40 on Monday", "fell to 40 from 52 in March"
    private static bool IsFrom(SentenceView view, int from)
    {
        var first = from + 1;
        while (
            first + 1 < view.Tokens.Length && (view.Tokens[first].Tag is Tag.Adverb || view.WordAt(first) is "about" or "some" or "just")
        )
        {
            first++;
        }

        return first < view.Tokens.Length && view.IsInNumber(first) && (view.WordAt(from - 1) is "up" or "down" || MovedTo(view, from));
    }

    // "fell to 40" before "from"
    private static bool MovedTo(SentenceView view, int from)
    {
        var hasEnd = false;
        for (var i = from - 1; i > 0 && from - i <= Farthest && !(view.WordAt(i) is ";" or ":"); i--)
        {
            hasEnd |= view.WordAt(i) is "to" or "at" or "by" && view.IsInNumber(i + 1);
            if (view.IsMove(i))
            {
                return hasEnd;
            }
        }

        return false;
    }

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
