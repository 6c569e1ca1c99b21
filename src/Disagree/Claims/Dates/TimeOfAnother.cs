using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells times that stand beside an amount and say nothing of when it held: that of what it is compared with, and that of the next verb.
/// </summary>
internal static class TimeOfAnother
{
    internal static bool Is(SentenceView view, TimeMention time, int token, int amount) =>
        token > 1
        && (
            IsCompared(view, time, token, amount)
            || IsOfThen(view, time, token, amount)
            || IsOfOne(view, token, amount)
            || IsOfNextVerb(view, token, amount)
        );

    // the 2019 of "fell to 51 percent from 61 percent in 2019"
    private static bool IsOfThen(SentenceView view, TimeMention time, int token, int amount)
    {
        foreach (var other in view.Quantities)
        {
            var at = view.TokenFrom(other.Span.Start);
            if (at > amount && at < token && ThenReader.Of(view, other) == time)
            {
                return true;
            }
        }

        return false;
    }

    // "five people have died, the latest on 16 March", "five people have died, including two on Sunday", "failed three times, most recently
    // in May": that day is of the latest, of the two
    private static bool IsOfOne(SentenceView view, int time, int amount)
    {
        for (var i = amount + 1; i + 2 < time; i++)
        {
            if (
                view.WordAt(i) is ","
                && (
                    view.WordAt(i + 1) is "including" or "beginning" or "starting"
                    || (view.WordAt(i + 1) is "most" && view.WordAt(i + 2) is "recently")
                    || (view.WordAt(i + 1) is "last" or "lastly" or "first" or "latterly" && view.WordAt(i + 2) is "on" or "in")
                    || (
                        view.WordAt(i + 1) is "the"
                        && view.WordAt(i + 2) is "latest" or "last" or "newest" or "first"
                        && view.Tokens[i - 1].Tag is not (Tag.Adjective or Tag.Determiner)
                    )
                    || (view.WordAt(i + 1) is "the" && view.WordAt(i + 2) is "most" && view.WordAt(i + 3) is "recent")
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "up 8 percent from a year earlier", "compared with May", "rose to 412 from 381 a year before"
    private static bool IsCompared(SentenceView view, TimeMention time, int token, int amount) =>
        view.WordAt(token - 1) is "than" or "versus"
        || (view.WordAt(token - 1) is "with" or "to" && view.WordAt(token - 2) is "compared")
        || (
            view.WordAt(view.TokenFrom(time.Span.End) - 1) is "earlier" or "ago" or "before" or "previously"
            && (view.WordAt(token - 1) is "from" or "over" or "on" or "against" || HasAmountFrom(view, amount, token))
        );

    // the 381 of "to 412 from 381 a year before"
    private static bool HasAmountFrom(SentenceView view, int amount, int time)
    {
        foreach (var other in view.Quantities)
        {
            var at = view.TokenFrom(other.Span.Start);
            if (at > amount && at < time && view.WordAt(at - 1) is "from" or "with" or "against")
            {
                return true;
            }
        }

        return false;
    }

    // "has 900 clerks and bought the mill in 2021"; not "killed nine and hurt 12 on Friday"
    private static bool IsOfNextVerb(SentenceView view, int time, int amount)
    {
        for (var i = amount + 1; i + 1 < time; i++)
        {
            if (view.Tokens[i].Tag is Tag.Conjunction && view.WordAt(i) is "and" or "but" && view.Tokens[i + 1].Tag is Tag.PastVerb)
            {
                return IsPresent(view, amount);
            }
        }

        return false;
    }

    private static bool IsPresent(SentenceView view, int amount)
    {
        for (var i = amount - 1; i >= 0 && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.Tokens[i].Tag is Tag.Verb or Tag.PastVerb or Tag.Auxiliary)
            {
                return view.Tokens[i].Tag is Tag.Verb || view.WordAt(i) is "has" or "have" or "is" or "are";
            }
        }

        return false;
    }
}
