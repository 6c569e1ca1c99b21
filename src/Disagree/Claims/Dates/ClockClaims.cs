using System.Globalization;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Makes claims of times of day: "the shooting happened around 1:30 a.m.".</summary>
internal sealed class ClockClaims(
    ConceptTable concepts,
    EventReader events,
    DatedSubject subjects,
    DatedEventReader dated,
    ClaimContext context
)
{
    private readonly SpeechTime speech = new(concepts);

    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var time in view.Times)
        {
            if (time.Type is TimeType.Time && ClockOf(time) is { } clock && Make(view, time, clock) is { } claim)
            {
                claims.Add(claim);
            }
        }
    }

    private Claim? Make(SentenceView view, TimeMention time, TimeOnly clock)
    {
        var from = view.TokenFrom(time.Span.Start);
        var to = view.TokenFrom(time.Span.End);
        var clause = Clause.Around(view, from, to, concepts);
        if (
            speech.Is(view, from)
            || EntryStamp.Is(view, time)
            || DeniedDay.Is(view, from)
            || IsApart(view, to)
            || IsToldAgain(view, from)
            || dated.Read(view, clause, from, to, time.Bearing) is not { } happened
            || (
                happened is { Kind: EventKind.Unknown or EventKind.Empty, Calamities.Count: 0 }
                && !IsOfThing(view, clause, happened)
                && !(clock.Minute > 0 && happened.Verb >= 0 && !SpeechTime.IsSaying(view, happened, concepts))
            )
        )
        {
            return null;
        }

        var tokens = view.Tokens;
        var span = view.Span(tokens[Math.Min(happened.Head, from)].Start, tokens[Math.Max(happened.Head, to - 1)].End);
        var isRough = time.Mod is not null || view.Is(from, WordClass.Roughly) || (from > 0 && view.Is(from - 1, WordClass.Roughly));
        var text = string.Create(CultureInfo.InvariantCulture, $"{(isRough ? "about " : "")}{clock:HH\\:mm}");
        var value = new DateValue(DayWords.TellDay(view, time, from, to) ? time.Period : DatePeriod.Unknown, time.Value, text)
        {
            Clock = clock,
            IsRough = isRough,
            Side =
                !isRough ? 0
                : time.Bearing is TimeBearing.After ? 1
                : time.Bearing is TimeBearing.Before ? -1
                : 0,
        };
        var claim = new Claim(view.Mentions.Document.Article, span, view.Mentions.Document.Quote(span), value)
        {
            Subject =
                happened.Kind is not (EventKind.Place or EventKind.Once or EventKind.Ever or EventKind.Suffered) && happened.Verb >= 0
                    ? subjects.Of(view, clause, happened, from)
                    : events.Thing(view, happened.Head),
            Asks = happened.Verb < 0 ? $"the {view.WordAt(happened.Head)}" : EventWording.Of(view, clause, happened.Verb, from),
            Agent = happened.Verb < 0 ? "" : subjects.Agent(view, clause, happened.Verb),
            Property = happened.Event,
            Mention = time,
            Dated = happened,
        };
        return context.Complete(claim, view, clause);
    }

    // "the recorder stopped at 6:47 p.m.", and nothing that somebody does
    private bool IsOfThing(SentenceView view, Clause clause, DatedEvent happened) =>
        happened.Verb >= 0
        && !SpeechTime.IsSaying(view, happened, concepts)
        && happened.People.Count == 0
        && subjects.Agent(view, clause, happened.Verb) is { Length: > 0 } agent
        && concepts.IsKnownThing(agent)
        && !concepts.IsWithin(agent, "person");

    // the second of "at 4:20 p.m. (15:20 GMT)": one time in two zones
    private static bool IsToldAgain(SentenceView view, int from) =>
        from > 1 && view.WordAt(from - 1) is "(" or "/" && view.IsInTime(from - 2);

    // "at 2:15 p.m., hours before the shooting": not when it happened
    private static bool IsApart(SentenceView view, int behind)
    {
        var at = behind < view.Tokens.Length && view.WordAt(behind) is "," ? behind + 1 : behind;
        while (
            at < view.Tokens.Length
            && (
                view.Tokens[at].Tag is Lexicons.Tag.Number or Lexicons.Tag.Determiner or Lexicons.Tag.Adjective or Lexicons.Tag.Adverb
                || view.WordAt(at) is "just"
                || view.Is(at, WordClass.Roughly)
            )
        )
        {
            at++;
        }

        return at + 1 < view.Tokens.Length
            && view.LemmaAt(at) is "hour" or "minute"
            && view.WordAt(at + 1) is "before" or "after" or "earlier" or "later";
    }

    // of "2016-11-27T01:30" the time; null where it is in a named zone, or a part of the day
    private static TimeOnly? ClockOf(TimeMention time)
    {
        var cut = time.Value.IndexOf('T', StringComparison.Ordinal);
        return
            cut >= 0
            && time.Value.Length == cut + 6
            && TimeOnly.TryParseExact(time.Value.AsSpan(cut + 1), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            ? clock
            : null;
    }
}
