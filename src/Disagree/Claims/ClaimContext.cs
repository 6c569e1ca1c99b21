using Disagree.Articles;
using Disagree.Claims.Events;
using Disagree.Claims.Figures;
using Disagree.Claims.Places;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>What the words around a claim say about it: where, since when, according to whom, how certain.</summary>
internal sealed class ClaimContext(ConceptTable concepts, EventReader events, PlaceReader places)
{
    internal Claim Complete(Claim claim, SentenceView view, Clause clause)
    {
        var said = Said(view, claim.Span);
        return claim with
        {
            Sentence = view.Sentence.Span,
            AttributedTo = said?.Speaker,
            IsQuoted = said is { IsQuotation: true },
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
        TimeMention? best = null;
        var nearest = int.MaxValue;
        foreach (var time in view.Times)
        {
            var token = view.TokenFrom(time.Span.Start);
            if (
                time.Period.IsUnknown
                || Dateline.Holds(view, time)
                || time.Type is TimeType.Set
                || time.Value is "PRESENT_REF"
                || token < clause.First
                || token >= clause.End
                || IsTimeOfSpeech(view, token)
                || TimeOfAnother.Is(view, time, token, at)
                || IsBeforeSpeech(view, time)
                || IsSaidOn(view, time, at)
                || Contrast.LiesBetween(view, token, at)
                || ScopeReader.IsOfOther(view, token, at, concepts)
            )
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

        return best ?? BeforeWhen(view, clause);
    }

    // "since 2011, when nearly 400 people died": in that year, not in all the years since
    private static TimeMention? BeforeWhen(SentenceView view, Clause clause)
    {
        if (
            clause.First < 2
            || clause.First >= view.Tokens.Length
            || view.WordAt(clause.First) is not "when"
            || view.WordAt(clause.First - 1) is not ","
        )
        {
            return null;
        }

        foreach (var time in view.Times)
        {
            if (view.TokenFrom(time.Span.End) == clause.First - 1 && time is { Period.IsUnknown: false, Type: TimeType.Date })
            {
                return time with { Scope = time.Period };
            }
        }

        return null;
    }

    /// <summary>Whether a time expression tells when something was said: "said on Sunday", "told reporters Wednesday".</summary>
    internal bool IsTimeOfSpeech(SentenceView view, int token)
    {
        // "reported a fourth-quarter profit"
        if (token > 0 && view.Tokens[token - 1].Tag is Lexicons.Tag.Determiner)
        {
            return false;
        }

        for (var i = token - 1; i >= Math.Max(0, token - 4); i--)
        {
            var tag = view.Tokens[i].Tag;
            if (tag is Lexicons.Tag.Punctuation)
            {
                return false;
            }

            // "according to a count on Sunday"
            if (
                tag is Lexicons.Tag.Noun
                && view.LemmaAt(i)
                    is "tally"
                        or "count"
                        or "statement"
                        or "report"
                        or "briefing"
                        or "conference"
                        or "bulletin"
                        or "interview"
                && !IsObject(view, i)
            )
            {
                return true;
            }

            if (tag is Lexicons.Tag.Verb or Lexicons.Tag.PastVerb or Lexicons.Tag.Participle or Lexicons.Tag.Gerund)
            {
                return concepts.Action(view.LemmaAt(i)) is "say" or "predict"
                    && !(i > 0 && view.WordAt(i - 1) is "without")
                    && !(view.LemmaAt(i) is "expect" && i > 0 && view.Tokens[i - 1].Tag is Lexicons.Tag.Auxiliary);
            }
        }

        return false;
    }

    // "the mill on Thursday reported", "police Friday said"
    private bool IsBeforeSpeech(SentenceView view, TimeMention time) =>
        view.TokenFrom(time.Span.End) is var behind
        && time.Period.IsDay
        && behind < view.Tokens.Length
        && view.IsVerb(behind)
        && concepts.Action(view.LemmaAt(behind)) is "say";

    // "published its report on Monday": the day is that of publishing
    private static bool IsObject(SentenceView view, int noun)
    {
        var at = noun - 1;
        while (
            at >= 0
            && view.Tokens[at].Tag
                is Lexicons.Tag.Determiner
                    or Lexicons.Tag.Adjective
                    or Lexicons.Tag.Noun
                    or Lexicons.Tag.Pronoun
                    or Lexicons.Tag.Possessive
        )
        {
            at--;
        }

        return at >= 0 && view.LemmaAt(at) is "publish" or "release" or "issue" or "present" or "deliver" or "hold" or "give";
    }

    // "On Monday, the mayor said that nine were hurt": when it was said, and not when they were hurt
    private static bool IsSaidOn(SentenceView view, TimeMention time, int at)
    {
        foreach (var said in view.Attributions)
        {
            if (
                said.SaidOn == time
                && time.Span.End < said.Span.Start
                && said.Span.Start <= view.Tokens[at].Start
                && view.Tokens[at].Start < said.Span.End
            )
            {
                return true;
            }
        }

        return false;
    }

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
