using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Dating;

namespace Disagree.Claims.Dates;

/// <summary>The clause in which a time stands, as far as the time dates it.</summary>
internal static class DatedClause
{
    private const int LongestLabel = 3;

    /// <summary>
    /// The clause; of "until 30 May, a day after the clerks saw it" without what is a day away, of "Opened: May 2011" with the label.
    /// </summary>
    internal static Clause Around(SentenceView view, int from, int to, ConceptTable concepts)
    {
        if (IsLabelled(view, from))
        {
            return new Clause(0, to);
        }

        var clause = Clause.Around(view, from, to, concepts);
        clause = clause with { First = Joined(view, clause, from) };
        return clause.End > to && CountsOn(view, to) ? clause with { End = to } : clause;
    }

    // "Opened:", "First published:"
    private static bool IsLabelled(SentenceView view, int from) =>
        from is > 1 and <= LongestLabel && view.WordAt(from - 1) is ":" && view.IsVerb(from - 2) && !Stamp.IsLabel(view.WordAt(from - 2));

    // ", and 62 were still" behind another verb: of that clause
    private static int Joined(SentenceView view, Clause clause, int from)
    {
        var hasVerb = false;
        for (var i = from - 1; i > clause.First + 1; i--)
        {
            if (
                hasVerb
                && view.WordAt(i) is "and"
                && view.WordAt(i - 1) is ","
                && HasSubject(view, i + 1)
                && HasFinite(view, clause.First, i)
            )
            {
                return i + 1;
            }

            hasVerb |= !view.IsInTime(i) && (view.Tokens[i].Tag is Tag.Auxiliary or Tag.PastVerb or Tag.Modal or Tag.Verb);
        }

        return clause.First;
    }

    private static bool HasSubject(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Determiner or Tag.Pronoun or Tag.Number or Tag.NumberWord or Tag.Noun or Tag.ProperNoun;

    private static bool HasFinite(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.PastVerb or Tag.Verb)
            {
                return true;
            }
        }

        return false;
    }

    // ", a day after", ", just two weeks before"
    private static bool CountsOn(SentenceView view, int to)
    {
        if (to >= view.Tokens.Length || view.WordAt(to) is not ",")
        {
            return false;
        }

        foreach (var time in view.Times)
        {
            if (
                time.Type is TimeType.Duration
                && view.TokenFrom(time.Span.Start) is var at
                && (at == to + 1 || (at == to + 2 && view.WordAt(to + 1) is "just" or "only"))
                && view.TokenFrom(time.Span.End) is var end
                && end < view.Tokens.Length
                && view.WordAt(end) is "after" or "before"
            )
            {
                return true;
            }
        }

        return false;
    }
}
