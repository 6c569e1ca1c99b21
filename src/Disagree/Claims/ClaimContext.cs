using Disagree.Articles;
using Disagree.Claims.Clauses;
using Disagree.Claims.Dates;
using Disagree.Claims.Events;
using Disagree.Claims.Figures;
using Disagree.Claims.Places;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>What the words around a claim say about it: where, since when, according to whom, how certain.</summary>
internal sealed class ClaimContext(ConceptTable concepts, EventReader events, PlaceReader places)
{
    private readonly SpeechTime speech = new(concepts);
    private readonly DayAfter counted = new(new(concepts));

    /// <summary>The claim with all that the words around it say.</summary>
    /// <param name="claim">What is claimed.</param>
    /// <param name="view">The sentence.</param>
    /// <param name="clause">The clause that claims it.</param>
    /// <param name="isOfSpeaker">Whether it is attributed to whom the sentence quotes.</param>
    internal Claim Complete(Claim claim, SentenceView view, Clause clause, bool isOfSpeaker = true)
    {
        var said = Said(view, claim.Span);
        return claim with
        {
            Sentence = view.Sentence.Span,
            AttributedTo = isOfSpeaker ? said?.Speaker : null,
            IsQuoted = isOfSpeaker && said is { IsQuotation: true },
            Publication = view.Mentions.Publication,
            AsOf = AsOf(view, clause, said),
            Event = events.Read(view, clause),
            Place = places.Place(view, claim.Span),
            LeadPlaces = view.Places.Lead,
            PlacesWithin = view.Places.Within,
            Cast = view.Cast,
            Site = places.Site(view, clause, view.TokenFrom(claim.Span.Start)),
        };
    }

    /// <summary>The time expression that says when the claim's event happened; times of speaking are passed over.</summary>
    internal TimeMention? TimeOf(SentenceView view, Clause clause, int at)
    {
        if (counted.At(view, at) is { } meant)
        {
            return meant;
        }

        TimeMention? best = null;
        var nearest = int.MaxValue;
        foreach (var time in view.Times)
        {
            var token = view.TokenFrom(time.Span.Start);
            if (!IsDate(view, time) || !Holds(clause, token) || IsOfSomethingElse(view, time, token, at))
            {
                continue;
            }

            var distance = Math.Abs(token - at);
            if (distance < nearest)
            {
                nearest = distance;
                best = time;
            }
        }

        return TimeBefore.InWhich(view, clause, at) ?? (best is null ? TimeBefore.When(view, clause) : SpanOfTimes.Of(view, best));
    }

    // not "now", "every Monday", the day on which a report was written
    private static bool IsDate(SentenceView view, TimeMention time) =>
        !time.Period.IsUnknown && !OpeningLine.Holds(view, time) && time.Type is not TimeType.Set && time.Value is not "PRESENT_REF";

    private static bool Holds(Clause clause, int token) => token >= clause.First && token < clause.End;

    // "said on Sunday", "up from 90 in May", "a fire that broke out on Friday has hurt nine"
    private bool IsOfSomethingElse(SentenceView view, TimeMention time, int token, int at) =>
        speech.Is(view, token)
        || TimeOfApposition.Is(view, time, token)
        || TimeOfAnother.Is(view, time, token, at)
        || speech.IsBeforeVerb(view, time)
        || SpeechTime.Opens(view, time, at)
        || Contrast.LiesBetween(view, token, at)
        || TimeOfOtherVerb.Is(view, token, at, concepts)
        || YearOfFirstDeed.Is(view, time, token, at)
        || TimeOfAftermath.Is(view, token, at, concepts)
        || TimeOfOpening.Is(view, token, at)
        || TimeOfNextClause.Is(view, token, at);

    // the narrowest that holds the words, else the first that touches them
    private static Attribution? Said(SentenceView view, TextSpan words)
    {
        Attribution? holds = null;
        Attribution? touches = null;
        foreach (var said in view.Attributions)
        {
            if (said.Span.Contains(words) && (holds is null || said.Span.Length < holds.Span.Length))
            {
                holds = said;
            }
            else if (touches is null && said.Span.Overlaps(words))
            {
                touches = said;
            }
        }

        return holds ?? touches;
    }

    private static DatePeriod AsOf(SentenceView view, Clause clause, Attribution? said)
    {
        var written = view.Mentions.WrittenAt(view.Sentence.Span);
        return (Standing(view, clause) ?? said?.SaidOn) is { Period: { IsUnknown: false } day }
            ? written.Intersect(day) ?? (day.IsBefore(written) ? day : written)
            : written;
    }

    // "as of Tuesday", "by 9 p.m., the toll had risen to 12"
    private static TimeMention? Standing(SentenceView view, Clause clause)
    {
        foreach (var time in view.Times)
        {
            var token = view.TokenFrom(time.Span.Start);
            if (
                time.Period.IsDay
                && token >= clause.First
                && token < clause.End
                && (time.Bearing == TimeBearing.AsOf || (time.Bearing == TimeBearing.By && !time.IsAhead))
            )
            {
                return time;
            }
        }

        return null;
    }
}
