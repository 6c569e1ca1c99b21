using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Reads the days of a deed of which a time tells only an edge: "has lost a third since Friday" is from Friday to the day of writing, "had
/// gone by Saturday" on Saturday or before; "lived there until 1989" tells no day of the living.
/// </summary>
internal static class IntervalEdge
{
    private const int FarthestRecord = 16;
    private const int Least = 2;

    /// <summary>The days; null where the edge tells nothing of when the deed was.</summary>
    internal static DatePeriod? Of(
        SentenceView view,
        Clause clause,
        TimeMention time,
        DatedEvent happened,
        DatedEventReader dated,
        DatePeriod period
    )
    {
        var from = view.TokenFrom(time.Span.Start);
        if (
            happened.Verb < 0
            || happened.Verb > from
            || happened.IsEnd
            || period.IsUnknown
            || period != time.Period
            || !view.Times.Contains(time)
        )
        {
            return period;
        }

        return time.Bearing switch
        {
            TimeBearing.Since when dated.State(view, clause, from) is null && !BeganThen(view, happened.Verb) => Since(
                view,
                clause,
                time,
                happened,
                from
            ),
            TimeBearing.By => By(view, clause, time, happened),
            TimeBearing.Until when !Awaits(view, happened, from) => null,
            TimeBearing.Before when time.Type is TimeType.Date && !IsJust(view, from) && !Negation.Is(view, happened.Verb) => time.Scope,
            _ => period,
        };
    }

    // "lost since 4 May", "has stood since 1978": from the first of these days
    private static bool BeganThen(SentenceView view, int verb) =>
        view.IsLemma(verb, WordClass.OldState)
        || (view.Tokens[verb].Tag is Tag.Participle && !GoverningVerb.IsFinite(view, verb))
        || (verb > 0 && view.WordAt(verb - 1) is ",");

    // "the strongest storm to hit the island since 1928", "has not closed above 90 since May": then it was the last time
    private static DatePeriod? Since(SentenceView view, Clause clause, TimeMention time, DatedEvent happened, int from) =>
        RecordWords.StandBefore(view, Math.Max(clause.First, from - FarthestRecord), from) || Negation.Is(view, happened.Verb)
            ? null
            : time.Scope;

    // "is to shut by 20 August": from now on; "if they have not shut by Friday": not at all
    private static DatePeriod? By(SentenceView view, Clause clause, TimeMention time, DatedEvent happened)
    {
        if (Negation.Is(view, happened.Verb) || view.WordAt(clause.First) is "if" or "If" or "unless" or "Unless")
        {
            return null;
        }

        return
            view.Mentions.Publication.Period is { Last: { } written }
            && time.Period is { First: { } first, Last: { } last }
            && first > written
            ? DatePeriod.Between(written.AddDays(1), last)
            : DatePeriod.Between(null, time.Period.Last);
    }

    // "did not open until Monday", "has until Friday to count", "was put off until Friday"
    private static bool Awaits(SentenceView view, DatedEvent happened, int from) =>
        Negation.Is(view, happened.Verb)
        || (from >= Least && view.WordAt(from - Least) is "not" or "due")
        || happened.Event is "deadline"
        || view.IsLemma(happened.Verb, WordClass.PuttingOff)
        || (view.LemmaAt(happened.Verb) is "hold" && view.WordAt(happened.Verb + 1) is "back" or "off");

    // "shortly before Christmas", "the night before Christmas"
    private static bool IsJust(SentenceView view, int from) =>
        from > 1 && (view.Tokens[from - 2].Tag is Tag.Adverb || view.LemmaAt(from - 2) is "day" or "night" or "evening");
}
