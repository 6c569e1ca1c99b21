using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Finds the time that a relative clause takes up: "the 2021 Arvik fire, which burned 88 homes", "since 1997, in which 228 died".</summary>
internal static class TimeBefore
{
    /// <summary>The time before "when" or "which": "since 2011, when nearly 400 people died" tells of that year, not of all the years since.</summary>
    internal static TimeMention? When(SentenceView view, Clause clause)
    {
        if (
            clause.First < 2
            || clause.First >= view.Tokens.Length
            || !(view.WordAt(clause.First) is "when" || (view.WordAt(clause.First) is "which" && view.IsVerb(clause.First + 1)))
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

        return OfAntecedent(view, clause.First - 2);
    }

    // "the 2021 Arvik fire, which burned 88 homes"
    private static TimeMention? OfAntecedent(SentenceView view, int last)
    {
        var first = last;
        while (
            first > 0 && view.Tokens[first].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Number or Tag.Word or Tag.Possessive
        )
        {
            first--;
        }

        foreach (var time in view.Times)
        {
            if (
                time is { Period.IsUnknown: false, Type: TimeType.Date }
                && view.TokenFrom(time.Span.Start) >= first
                && view.TokenFrom(time.Span.End) <= last
            )
            {
                return time with { Scope = time.Period };
            }
        }

        return null;
    }

    /// <summary>The time before "in which": "since 1997, in which 228 died".</summary>
    internal static TimeMention? InWhich(SentenceView view, Clause clause, int at)
    {
        foreach (var time in view.Times)
        {
            if (
                view.TokenFrom(time.Span.End) is var comma
                && comma >= clause.First
                && comma + 2 < at
                && time is { Period.IsUnknown: false, Type: TimeType.Date }
                && view.WordAt(comma) is ","
                && view.WordAt(comma + 1) is "in"
                && view.WordAt(comma + 2) is "which"
            )
            {
                return CountsSince(view, time) ? time : time with { Scope = time.Period };
            }
        }

        return null;
    }

    // "nine floods since 1997, in which 228 died": in all of them
    private static bool CountsSince(SentenceView view, TimeMention time) =>
        time.Bearing is TimeBearing.Since
        && view.Quantities.Exists(q =>
            q.Span.End < time.Span.Start && q.Quantity is { Unit.Dimension: Dimension.Count, Interval.Low: > 1 } && q.Counted is not null
        );
}
