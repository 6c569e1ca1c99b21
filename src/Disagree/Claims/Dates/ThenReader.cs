using Disagree.Claims.Clauses;
using Disagree.Claims.Counts;
using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Reads when a value held that a sentence sets beside the one it reports: 61 percent, of 2019, in "fell to 51 percent from 61 percent in
/// 2019". It is the value of then, and nothing has replaced it.
/// </summary>
internal static class ThenReader
{
    private const int Reach = 6;
    private const int Months = 12;
    private const int DaysOfMonth = 31;

    /// <summary>The time; null where the amount is set beside no other, or where no time of its own stands behind it.</summary>
    internal static TimeMention? Of(SentenceView view, QuantityMention mention)
    {
        var (start, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (start == 0 || view.WordAt(start - 1) is not ("from" or "after" or "against" or "with" or "versus") || !IsBeside(view, mention))
        {
            return null;
        }

        // "from 4 million, or nine pence a unit, a year ago"
        foreach (var again in view.Quantities)
        {
            if (PerShare.Of(view, again) is { } whole && whole.Span == mention.Span)
            {
                end = view.TokenFrom(again.Span.End);
                end += end < view.Tokens.Length && view.WordAt(end) is "," ? 1 : 0;
            }
        }

        foreach (var time in view.Times)
        {
            if (
                view.TokenFrom(time.Span.Start) is var at
                && at >= end
                && at - end <= Reach
                && time is { Type: TimeType.Date or TimeType.Duration, Period: { IsUnknown: false, IsDay: false } }
                && IsNextTo(view, end, at)
            )
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>Whether the amount is such a value.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention) => Of(view, mention) is not null;

    /// <summary>
    /// The days: "a year earlier" behind "in the second quarter" is the second quarter of the year before, and "a month earlier" behind "in
    /// August" is July.
    /// </summary>
    /// <param name="view">The sentence.</param>
    /// <param name="then">The time.</param>
    /// <param name="reported">When the value held beside which the other is set; null where the words do not say.</param>
    internal static DatePeriod Period(SentenceView view, TimeMention then, DatePeriod? reported) =>
        IsRelative(view, then)
        && reported is { IsDay: false, First: { } first, Last: { } last } days
        && Offset(view, then.Period, days) is > 0 and var months
            ? DatePeriod.Between(first.AddMonths(-months), EndOfMonth(last, months))
            : then.Period;

    /// <summary>Whether a time is told from another: "a year earlier", "a month ago", "the year before".</summary>
    internal static bool IsRelative(SentenceView view, TimeMention time) =>
        view.TokenFrom(time.Span.End) is > 0 and var end
        && view.WordAt(end - 1) is "earlier" or "ago" or "before" or "previously" or "previous";

    // a month that is told from the month reported is that month already
    private static int Offset(SentenceView view, DatePeriod then, DatePeriod reported) =>
        then is not { First: { } back, Days: { } length } || view.Mentions.Publication.Period.First is not { } written ? 0
        : length > DaysOfMonth ? (written.Year - back.Year) * Months
        : then.Overlaps(reported) ? 1
        : 0;

    private static DateOnly EndOfMonth(DateOnly last, int months) =>
        last.AddDays(1).Day == 1 ? last.AddDays(1).AddMonths(-months).AddDays(-1) : last.AddMonths(-months);

    // a value of the same kind, or how far it moved, stands before it; of counts the words must tell that they are set beside others
    private static bool IsBeside(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is Dimension.Count)
        {
            return FormerReader.IsFormer(view, mention);
        }

        foreach (var other in view.Quantities)
        {
            if (
                other.Span.End <= mention.Span.Start
                && (other.IsDifference || other.Quantity.Unit.Dimension == mention.Quantity.Unit.Dimension)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The time from which a clause looks back, "A year earlier, profit in the second quarter was 40 million"; null where it opens with none.
    /// </summary>
    internal static TimeMention? Opening(SentenceView view, Clause clause)
    {
        foreach (var time in view.Times)
        {
            if (view.TokenFrom(time.Span.Start) == clause.First && time is { Period.IsUnknown: false } && IsRelative(view, time))
            {
                return time;
            }
        }

        return null;
    }

    // "in May", "a year earlier", "in the same period of last year"
    private static bool IsNextTo(SentenceView view, int end, int time)
    {
        for (var i = end; i < time; i++)
        {
            if (view.Tokens[i].Tag is not (Tag.Preposition or Tag.Determiner or Tag.Adjective) && !view.IsLemma(i, WordClass.Term))
            {
                return false;
            }
        }

        return true;
    }
}
