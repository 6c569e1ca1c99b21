using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads that somebody was sentenced from the time that a judge gives, or that is to be served: "was given nine years by Judge Ruiz", "got
/// nine years in prison".
/// </summary>
internal static class JailTerm
{
    private const int Farthest = 10;
    private const int Near = 3;

    /// <summary>The kind of event; null where no such time stands behind the verb.</summary>
    internal static (string Event, EventKind Kind)? Of(SentenceView view, Clause clause, int verb) =>
        view.IsLemma(verb, WordClass.Sentencing)
        && !IsMaybe(view, clause, verb)
        && End(view, verb) is >= 0 and var end
        && !IsForDeed(view, end)
        && (IsServed(view, end) || IsByJudge(view, clause, verb))
            ? ("sentencing", EventKind.Suffered)
            : null;

    // "could give him nine years"
    private static bool IsMaybe(SentenceView view, Clause clause, int verb)
    {
        var at = verb - 1;
        while (at > clause.First && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            at--;
        }

        return at >= 0 && view.Tokens[at].Tag is Tag.Modal;
    }

    // "gave him nine months on Friday to leave the house"
    private static bool IsForDeed(SentenceView view, int end) =>
        BehindTime.From(view, end) is var to
        && to + 1 < view.Tokens.Length
        && view.WordAt(to) is "to"
        && (view.IsVerb(to + 1) || view.Tokens[to + 1].Tag is Tag.Verb);

    // behind "seven years" of "gave Ana Ruiz seven years"
    private static int End(SentenceView view, int verb)
    {
        foreach (var amount in view.Quantities)
        {
            var at = view.TokenFrom(amount.NumberSpan.Start);
            if (
                amount.Quantity.Unit.Dimension is Dimension.Duration
                && at > verb
                && at - verb <= Farthest
                && view.TokenFrom(amount.Span.End) is var end
                && IsLong(view, at, end)
                && !IsMore(view, at, end)
            )
            {
                return end;
            }
        }

        return -1;
    }

    private static bool IsLong(SentenceView view, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (view.LemmaAt(i) is "year" or "month")
            {
                return true;
            }
        }

        return false;
    }

    // "two more years", "another nine months"
    private static bool IsMore(SentenceView view, int at, int end)
    {
        for (var i = Math.Max(0, at - 2); i < end; i++)
        {
            if (view.WordAt(i) is "more" or "extra" || view.Is(i, WordClass.OnTop))
            {
                return !(view.WordAt(i) is "more" && i < at);
            }
        }

        return false;
    }

    // "in prison", "behind bars"
    private static bool IsServed(SentenceView view, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + Near) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.IsLemma(i, WordClass.Jail))
            {
                return true;
            }
        }

        return false;
    }

    // "by Judge Ruiz", "the court gave him"; not "Judge Ruiz got two years on the panel"
    private static bool IsByJudge(SentenceView view, Clause clause, int verb)
    {
        var isReceiver = view.LemmaAt(verb) is "get" or "receive" or "draw" or "land" || Passive.Is(view, verb);
        for (var i = clause.First; i < clause.End; i++)
        {
            if (view.IsLemma(i, WordClass.Judge) && ((i < verb && !isReceiver) || IsLedTo(view, clause, i)))
            {
                return true;
            }
        }

        return false;
    }

    // "by Judge", "from a court"; not of "gave the court two years"
    private static bool IsLedTo(SentenceView view, Clause clause, int judge)
    {
        var at = judge - 1;
        while (at > clause.First && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Possessive)
        {
            at--;
        }

        return at >= 0 && view.WordAt(at) is "by" or "from";
    }
}
