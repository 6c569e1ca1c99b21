using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Reads when an event was from which the words count to another, of which they tell the day: the arrest of "walked free on Wednesday, a
/// day after the police arrested her" was on Tuesday.
/// </summary>
internal sealed class DayAfter(SpeechTime speech)
{
    private const int Longest = 24;

    /// <summary>The day of what stands at a token, where the words count to it from another day; null for all else.</summary>
    internal TimeMention? At(SentenceView view, int at)
    {
        foreach (var time in view.Times)
        {
            if (
                CountedTime.TryRead(time, out var length)
                && Of(view, time, length, view.TokenFrom(time.Span.Start), view.TokenFrom(time.Span.End)) is var (clause, period)
                && at >= clause.First
                && at < clause.End
            )
            {
                return time with { Type = TimeType.Date, Period = period, Scope = period };
            }
        }

        return null;
    }

    /// <summary>The clause of the event, and the days; null where no other day is told to count from.</summary>
    internal (Clause Clause, DatePeriod Period)? Of(SentenceView view, TimeMention time, CountedTime length, int from, int to)
    {
        if (to + 1 >= view.Tokens.Length || view.WordAt(to) is not ("after" or "before"))
        {
            return null;
        }

        var end = End(view, to + 1);
        if (end - to < 2 || Exists(view, to + 1, end))
        {
            return null;
        }

        var counted =
            IsOpening(view, from) ? Behind(view, end)
            : from > 1 && view.WordAt(from - 1) is "," ? Before(view, from - 1)
            : null;
        return counted is not null && length.From(counted.Period, view.WordAt(to) is "after" ? -1 : 1) is { } period
            ? (new Clause(to + 1, end), period)
            : null;
    }

    // "A day after the fire", "LOWICK — A day after the fire"
    private static bool IsOpening(SentenceView view, int from) =>
        from == 0 || (from > 0 && view.WordAt(from - 1) is "—" or "–" or "-" or ")");

    private static int End(SentenceView view, int first)
    {
        var end = first;
        while (end < view.Tokens.Length && end - first < Longest && !(view.Tokens[end].Tag is Tag.Punctuation && IsEdge(view, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsEdge(SentenceView view, int i) => view.WordAt(i) is "," or ";" or ":" or "—" or "–" or "." or "?" or "!";

    private static bool Exists(SentenceView view, int first, int end) =>
        view.Times.Exists(t => t.Type is not TimeType.Duration && view.TokenFrom(t.Span.Start) is var at && at >= first && at < end);

    // the first day behind the comma
    private TimeMention? Behind(SentenceView view, int end) =>
        end < view.Tokens.Length && view.WordAt(end) is ","
            ? view.Times.Find(t => IsDay(t) && view.TokenFrom(t.Span.Start) > end) is { } found && !IsSaid(view, found)
                ? found
                : null
            : null;

    // the last day before the comma
    private TimeMention? Before(SentenceView view, int comma) =>
        view.Times.FindLast(t => IsDay(t) && view.TokenFrom(t.Span.End) <= comma) is { } found && !IsSaid(view, found) ? found : null;

    private bool IsSaid(SentenceView view, TimeMention time) =>
        speech.Is(view, view.TokenFrom(time.Span.Start)) || speech.IsBeforeVerb(view, time);

    private static bool IsDay(TimeMention time) => time is { Type: TimeType.Date or TimeType.Time, Period.IsUnknown: false };
}
