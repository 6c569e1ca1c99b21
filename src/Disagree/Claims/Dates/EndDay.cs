using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Reads the day on which a state ends, or that something will not come before: it may be that day or a later one.</summary>
internal static class EndDay
{
    /// <summary>The days of an event that the words around a time tell.</summary>
    internal static DatePeriod Of(SentenceView view, TimeMention time, int from, int to, DatedEvent happened, DatePeriod period)
    {
        // "shut through Friday" ends behind it
        if (happened.IsEnd && view.WordAt(from - 1) is "through" && period is { IsDay: true, First: { } last } && last < DateOnly.MaxValue)
        {
            return DatePeriod.Between(last.AddDays(1), last.AddDays(1));
        }

        return
            (time.Bearing is TimeBearing.Until && IsAtLeast(view, from, to))
            || (time.Bearing is TimeBearing.Before && happened.Verb >= 0 && Negation.Is(view, happened.Verb))
            ? DatePeriod.Between(period.First, null)
            : period;
    }

    // "until Friday at least", "at least until Friday"
    private static bool IsAtLeast(SentenceView view, int from, int to) =>
        (to + 1 < view.Tokens.Length && view.WordAt(to) is "at" && view.WordAt(to + 1) is "least" or "the")
        || (from > 2 && view.WordAt(from - 2) is "least" && view.WordAt(from - 3) is "at");
}
