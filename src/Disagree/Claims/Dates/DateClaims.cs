using Disagree.Articles;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Makes claims of dates: when an event happened or is to happen.</summary>
internal sealed class DateClaims(
    ConceptTable concepts,
    EventReader events,
    DatedSubject subjects,
    DatedEventReader dated,
    ClaimContext context
)
{
    private const int Opening = 2;
    private readonly SpeechTime speech = new(concepts);
    private readonly ReckonedDates reckoned = new(concepts, dated, new(concepts));

    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var told in view.Times)
        {
            if (SpanOfTimes.EndsBetween(view, told))
            {
                continue;
            }

            var time = SpanOfTimes.Between(view, told);
            if (
                reckoned.Of(view, time) is { } counted
                && Make(view, counted.Time, counted.Clause, counted.From, counted.To, counted.Period)
                    is { Dated.Kind: not (EventKind.Unknown or EventKind.Empty) } known
            )
            {
                claims.Add(known);
            }

            if (time.Type is not (TimeType.Date or TimeType.Time) || time.Period.IsUnknown || time.Value is "PRESENT_REF")
            {
                continue;
            }

            DeniedDay.Note(view, time, claims);
            claims.AddRange(((Claim?[])[Make(view, time), MakeWhen(view, time)]).OfType<Claim>());
        }
    }

    /// <summary>Adds what a sentence dates by the day of a calamity: "was freed four days after the quake".</summary>
    internal void AddCounted(SentenceView view, List<Claim> claims, CalamityDays days) =>
        claims.AddRange(
            days.Counted(view)
                .Select(c => Make(view, c.Time, Clause.Around(view, c.From, c.To, concepts), c.From, c.To, c.Time.Period))
                .OfType<Claim>()
                .Where(c => c.Dated is { Kind: not (EventKind.Unknown or EventKind.Empty) })
        );

    // "lengthened in 2012, when Arvik Lines bought it": bought in that year too
    private Claim? MakeWhen(SentenceView view, TimeMention time) =>
        (WhenClause.Behind(view, time, concepts) ?? PurposeClause.Behind(view, time, concepts)) is { } clause
        && Make(view, time, clause, clause.First, clause.First, time.Period) is { Dated.Kind: not EventKind.Unknown } claim
            ? claim
            : null;

    private Claim? Make(SentenceView view, TimeMention time)
    {
        var from = view.TokenFrom(time.Span.Start);
        var to = view.TokenFrom(time.Span.End);
        if (speech.Is(view, from) && !OpeningLine.Holds(view, time) && !dated.IsReport(view, from))
        {
            return Announced(view, time, from, to);
        }

        if (
            OpeningLine.Holds(view, time)
            || EntryStamp.Is(view, time)
            || !DayWords.TellDay(view, time, from, to)
            || DayWords.AreToldAgain(view, to)
            || OtherDay.Is(view, from, to)
        )
        {
            return null;
        }

        var clause = DatedClause.Around(view, from, to, concepts);
        var (at, end) = (from, to);
        if (OpeningDay.Of(view, clause, from, concepts) is { } main)
        {
            clause = main;
            (at, end) = (main.First, main.First);
        }

        var period = DayWords.Coming(view, time, from);
        if (
            GoverningVerb.Find(view, clause, from, to) is var saying
            && saying > to
            && from - clause.First <= Opening
            && concepts.Action(view.LemmaAt(saying)) is "say"
        )
        {
            if (saying + 2 >= view.Tokens.Length)
            {
                return null;
            }

            // "On Monday the army said that it had taken the town": taken on Monday or before
            clause = Clause.Around(view, saying + 2, saying + 2, concepts);
            (at, end) = (clause.First, clause.First);
            period = DatePeriod.Between(null, time.Period.Last);
        }

        return Make(view, time, clause, at, end, period);
    }

    private Claim? Make(SentenceView view, TimeMention time, Clause clause, int at, int end, DatePeriod period)
    {
        var (from, to) = (view.TokenFrom(time.Span.Start), view.TokenFrom(time.Span.End));
        if (
            dated.Read(view, clause, at, end, time.Bearing) is not { } happened
            || (
                happened.Verb >= 0
                && (SpeechTime.IsSaying(view, happened, concepts) || ForecastPeriod.Is(view, happened.Verb, time, concepts))
            )
        )
        {
            return null;
        }

        happened = Making.Of(view, ButDay.Of(view, happened, from), period);
        period = EndDay.Of(view, time, from, to, happened, period);
        if (IntervalEdge.Of(view, clause, time, happened, dated, period) is not { } days)
        {
            return null;
        }

        var isStaged = happened.Kind is EventKind.Unknown && happened.Head != happened.Verb;
        var thing = happened.Verb < 0 || isStaged ? events.Thing(view, happened.Head) : subjects.Of(view, clause, happened, from);
        if (thing.Length == 0 && happened is { Kind: EventKind.Unknown, People.Count: 0, Places.Count: 0, About.Count: 0 })
        {
            return null;
        }

        var anchor = happened.Verb < 0 ? happened.Head : happened.Verb;
        var span = ToldDate.Span(view, anchor, from, to);
        var claim = new Claim(
            view.Mentions.Document.Article,
            span,
            view.Mentions.Document.Quote(span),
            ToldDate.Value(time, days, happened.Deed is { IsDenied: true })
        )
        {
            Subject = thing,
            Asks =
                happened.Verb < 0
                    ? $"the {(happened.IsEnd ? happened.Event : view.WordAt(happened.Head))}"
                    : EventWording.Of(view, clause, happened.Verb, from),
            Agent = happened.Verb < 0 ? "" : subjects.Agent(view, clause, happened.Verb),
            Property = DatedProperty.Of(view, happened, isStaged, dated, concepts),
            Mention = time,
            Modality = DateModality.Of(view, clause, happened, days, concepts),
            Dated = happened,
        };
        return context.Complete(claim, view, clause);
    }

    // "said on Monday it would buy the mill"
    private Claim? Announced(SentenceView view, TimeMention time, int from, int to)
    {
        if (dated.ReadSaid(view, from, to) is not { } announced || !DayWords.TellDay(view, time, from, to))
        {
            return null;
        }

        var clause = Clause.Around(view, announced.Verb, announced.Verb, concepts);
        var span = ToldDate.Span(view, announced.Verb, from, to);
        return context.Complete(
            new Claim(view.Mentions.Document.Article, span, view.Mentions.Document.Quote(span), ToldDate.Value(time, time.Period))
            {
                Subject = subjects.Of(view, clause, announced, from),
                Asks =
                    announced.Event is AnnouncedVerb.Event
                        ? $"{announced.Event} of {EventWording.Of(view, clause, announced.Verb, clause.End)}"
                        : EventWording.Of(view, clause, announced.Verb, from),
                Property = announced.Event,
                Mention = time,
                Dated = announced,
            },
            view,
            clause
        );
    }
}
