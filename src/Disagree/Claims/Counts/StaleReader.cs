using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells counts that the words date to an earlier hour or year than the article: "had counted 12 bodies when the boats first came in",
/// "after weeks of insisting that 31 people died", "last March she told villagers that the toll was 31", "an original 11 members".
/// </summary>
internal static class StaleReader
{
    private const int Reach = 6;
    private const int DaysPast = 14;

    /// <summary>Whether the amount is such a count.</summary>
    internal static bool Is(SentenceView view, QuantityMention amount)
    {
        var start = view.TokenFrom(amount.Span.Start);
        return IsOriginal(view, amount, start)
            || IsBeforeChange(view, amount, start)
            || IsInsisted(view, start)
            || IsToldThen(view, start)
            || IsOfFirstHour(view, amount, start);
    }

    // "an original 11 members", "its 11 founding members"
    private static bool IsOriginal(SentenceView view, QuantityMention amount, int start)
    {
        var behind = view.TokenFrom(amount.NumberSpan.End);
        return amount is { Counted: not null, Quantity.Unit.Dimension: Dimension.Count }
            && (
                (start > 0 && view.WordAt(start - 1) is "original" or "founding")
                || (behind < view.Tokens.Length && view.WordAt(behind) is "original" or "founding")
            );
    }

    // "the enlargement of the pact from 14 members to 17"
    private static bool IsBeforeChange(SentenceView view, QuantityMention amount, int start)
    {
        var to = view.TokenFrom(amount.Span.End);
        if (start < 2 || view.WordAt(start - 1) is not "from" || to + 1 >= view.Tokens.Length || view.WordAt(to) is not "to")
        {
            return false;
        }

        if (view.Tokens[to + 1].Tag is not (Tag.Number or Tag.NumberWord))
        {
            return false;
        }

        for (var i = start - 2; i >= Math.Max(0, start - 2 - Reach) && !view.IsVerb(i); i--)
        {
            if (view.IsMove(i) || view.LemmaAt(i) is "enlargement" or "expansion" or "growth" or "reduction")
            {
                return true;
            }
        }

        return false;
    }

    // "after weeks of insisting that 31 people died"
    private static bool IsInsisted(SentenceView view, int start)
    {
        for (var i = start - 1; i > Math.Max(1, start - Reach); i--)
        {
            if (view.Tokens[i].Tag is Tag.Gerund && (view.IsLemma(i, WordClass.Telling) || view.LemmaAt(i) is "insist" or "maintain"))
            {
                return view.WordAt(i - 1) is "of" && view.IsInTime(i - 2) && view.WordAt(0) is "After" or "after";
            }
        }

        return false;
    }

    // "Last March she told villagers that the toll was 31"
    private static bool IsToldThen(SentenceView view, int start)
    {
        if (view.Times is not [{ Type: TimeType.Date } time, ..] || view.TokenFrom(time.Span.Start) > 1 || !IsPast(view, time))
        {
            return false;
        }

        for (var i = view.TokenFrom(time.Span.End); i < start; i++)
        {
            if (view.Tokens[i].Tag is Tag.PastVerb && view.IsLemma(i, WordClass.Telling))
            {
                return IsInThat(view, i, start);
            }
        }

        return false;
    }

    private static bool IsPast(SentenceView view, TimeMention time) =>
        view.Mentions.Publication.Period.First is { } written
            ? time.Period.Last is { } last && written.DayNumber - last.DayNumber > DaysPast
            : view.WordAt(0) is "Last";

    // "told reporters that the toll was"; "said that last year's toll of" counts that year's
    private static bool IsInThat(SentenceView view, int verb, int start)
    {
        var isThat = false;
        for (var i = verb + 1; i < start; i++)
        {
            isThat |= view.WordAt(i) is "that";
            if (view.IsInTime(i) || view.Tokens[i].Tag is Tag.Conjunction || view.WordAt(i) is ";")
            {
                return false;
            }
        }

        return isThat && start > 1 && view.LemmaAt(start - 1) is "be" or "stand" or "at";
    }

    // "had counted 12 bodies when the boats first came in", "had counted 12 before the rain began"
    private static bool IsOfFirstHour(SentenceView view, QuantityMention amount, int start)
    {
        var when = view.TokenFrom(amount.Span.End);
        return when < view.Tokens.Length && view.WordAt(when) is "when" or "before" && IsHadCounted(view, start);
    }

    private static bool IsHadCounted(SentenceView view, int start)
    {
        for (var i = start - 1; i > Math.Max(0, start - Reach); i--)
        {
            if (view.IsVerb(i))
            {
                return view.IsLemma(i, WordClass.Counting) && view.WordAt(i - 1) is "had";
            }
        }

        return false;
    }
}
