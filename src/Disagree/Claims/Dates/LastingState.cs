using System.Globalization;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Reads since when a state lasts of which the words tell how long: "has run the mill for nine years" is since nine years before the day
/// of writing, "had not been inspected for 14 months" tells when it last was.
/// </summary>
internal sealed class LastingState(ConceptTable concepts, DatedEventReader dated)
{
    private const int Reach = 4;

    /// <summary>When the state began, as a time with "since"; null where the words tell no state that lasts still.</summary>
    internal TimeMention? Of(SentenceView view, TimeMention time, CountedTime length, int from)
    {
        if (
            from < 2
            || length is { Unit: 'D' } or { Amount: 1 }
            || view.WordAt(from - 1) is not "for"
            || view.Mentions.Publication.Period is not { IsDay: true, First: { } written }
            || length.Longer(1).From(written, -1) is not { } first
            || length.From(written, -1) is not { } last
            || !Lasts(view, from)
        )
        {
            return null;
        }

        var period = DatePeriod.Between(new(first.Year, first.Month, 1), length.Closing(last));
        return time with
        {
            Type = TimeType.Date,
            Value = last.ToString(length.Unit is 'Y' ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture),
            Period = period,
            Bearing = TimeBearing.Since,
        };
    }

    private bool Lasts(SentenceView view, int from)
    {
        var clause = Clause.Around(view, from, from, concepts);
        if (dated.State(view, clause, from) is { } state)
        {
            return view.IsVerb(state) || view.WordAt(state) is "been" ? HasHave(view, state) && !HadBefore(view, state) : IsEnd(view, from);
        }

        var verb = GoverningVerb.Find(view, clause, from, from);
        return verb >= 0 && verb < from && dated.IsKnown(view, clause, verb) && Negation.Is(view, verb) && HasHave(view, verb);
    }

    // "had led" may be over
    private static bool HadBefore(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach); i--)
        {
            if (view.WordAt(i) is "had" or "'d" or "’d" or "would" or "could")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHave(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach); i--)
        {
            if (view.LemmaAt(i) is "have" || view.WordAt(i) is "'ve" or "’ve")
            {
                return true;
            }
        }

        return false;
    }

    // "mayor for nine years, will run again"
    private static bool IsEnd(SentenceView view, int from)
    {
        var time = view.Times.Find(t => view.TokenFrom(t.Span.Start) == from);
        return time is not null
            && view.TokenFrom(time.Span.End) is var end
            && (end >= view.Tokens.Length || view.WordAt(end) is "," or ".");
    }
}
