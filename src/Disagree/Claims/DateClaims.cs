using System.Globalization;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>Makes claims of dates: when an event happened or is to happen.</summary>
internal sealed class DateClaims(ConceptTable concepts, EventReader events, ClaimContext context)
{
    internal void Add(SentenceView view, List<Claim> claims)
    {
        foreach (var time in view.Times)
        {
            if (time.Type is TimeType.Date or TimeType.Time && !time.Period.IsUnknown && Make(view, time) is { } claim)
            {
                claims.Add(claim);
            }
        }
    }

    private Claim? Make(SentenceView view, TimeMention time)
    {
        var from = view.TokenFrom(time.Span.Start);
        var to = view.TokenFrom(time.Span.End);
        if (context.IsTimeOfSpeech(view, from))
        {
            return null;
        }

        var clause = Clause.Around(view, from, to, concepts);
        var frame = events.Read(view, clause);
        var verb = Verb(view, clause, from, to);
        if (verb < 0 || (frame.Things.Count == 0 && frame.Names.Count == 0))
        {
            return null;
        }

        var tokens = view.Tokens;
        var action = concepts.Action(view.LemmaAt(verb));
        if (action is "say")
        {
            return null;
        }

        var first = Math.Min(verb, from);
        var last = Math.Max(verb, to - 1);
        var span = view.Span(tokens[first].Start, Math.Max(tokens[last].End, time.Span.End));
        var claim = new Claim(view.Mentions.Document.Article, span, view.Mentions.Document.Quote(span), Value(time))
        {
            Subject = Thing(view, clause, verb, from, to),
            Property = action,
            Mention = time,
            Modality = IsToCome(view, time) ? Modality.Predicted : Modality.Asserted,
        };
        return context.Complete(claim, view, clause);
    }

    // the verb nearest before the time in its clause, else the first behind it
    private static int Verb(SentenceView view, Clause clause, int from, int to)
    {
        for (var i = from - 1; i >= clause.First; i--)
        {
            if (IsVerb(view, i))
            {
                return i;
            }
        }

        for (var i = to; i < clause.End; i++)
        {
            if (IsVerb(view, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsVerb(SentenceView view, int i) => view.Tokens[i].Tag is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund;

    // what the verb speaks of: the noun behind it, else the noun before it
    private string Thing(SentenceView view, Clause clause, int verb, int from, int to)
    {
        var end = verb < from ? from : clause.End;
        for (var i = verb + 1; i < end; i++)
        {
            if (view.Tokens[i].Tag == Tag.Noun && (i + 1 >= end || view.Tokens[i + 1].Tag != Tag.Noun))
            {
                return concepts.Thing(view.LemmaAt(i));
            }
        }

        for (var i = verb - 1; i >= clause.First; i--)
        {
            if (view.Tokens[i].Tag == Tag.Noun && (i < from || i >= to))
            {
                return concepts.Thing(view.LemmaAt(i));
            }
        }

        return "";
    }

    private static bool IsToCome(SentenceView view, TimeMention time) =>
        view.Mentions.Publication.Period is { IsUnknown: false } published && published.IsBefore(time.Period);

    private static DateValue Value(TimeMention time)
    {
        var (first, last) = (time.Period.First, time.Period.Last);
        var text = time.Period.IsDay
            ? Day(first)
            : $"{Day(first)} to {Day(last)}";
        return new DateValue(time.Period, time.Value, text);

        static string Day(DateOnly? day) => day is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "…";
    }
}
