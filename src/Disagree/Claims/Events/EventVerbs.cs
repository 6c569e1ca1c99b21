using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Finds the verb of the event that a time dates, and the subject that names the event in its place.</summary>
internal sealed class EventVerbs(EventTable table)
{
    private const int LongestPhrase = 3;

    /// <summary>
    /// The verb nearest before the time, a participle only where it names an event or stands at its noun; else the first behind it; -1 for
    /// none.
    /// </summary>
    internal int Find(SentenceView view, Clause clause, int from, int to)
    {
        if (Parted(view, clause, from, to) is >= 0 and var parted)
        {
            return parted;
        }

        for (var i = from - 1; i >= clause.First; i--)
        {
            if (Phrase(view, clause, i) is >= 0 and var opener)
            {
                return opener;
            }

            if (
                view.IsVerb(i)
                && !IsNoun(view, i)
                && !IsMatter(view, i)
                && (
                    GoverningVerb.IsFinite(view, i)
                    || GoverningVerb.IsOfPhrase(view, i)
                    || table.OfVerb(view, i) is { Kind: not EventKind.Empty }
                )
            )
            {
                return Decided(view, i, from) is >= 0 and var decided && decided >= clause.First ? decided : i;
            }
        }

        return GoverningVerb.Find(view, clause, from, to);
    }

    // "a sentencing hearing"
    private bool IsNoun(SentenceView view, int at)
    {
        while (at > 0 && view.Tokens[at].Tag is Tag.Gerund && table.OfNoun(view, at) is not null)
        {
            if (view.Tokens[--at].Tag is Tag.Determiner or Tag.Possessive or Tag.Adjective)
            {
                return true;
            }
        }

        return false;
    }

    // "a referendum on joining the union"
    private bool IsMatter(SentenceView view, int at) =>
        at > 1
        && view.Tokens[at].Tag is Tag.Gerund
        && view.WordAt(at - 1) is "on" or "about" or "over"
        && table.OfNoun(view, at - 2) is { Kind: not EventKind.Empty };

    // "was today found guilty", "will on Friday meet": the time stands within the verb
    private static int Parted(SentenceView view, Clause clause, int from, int to)
    {
        var before = from > 0 && view.Tokens[from - 1].Tag is Tag.Preposition ? from - 2 : from - 1;
        var behind = to;
        while (behind < clause.End && view.Tokens[behind].Tag is Tag.Adverb)
        {
            behind++;
        }

        return before >= clause.First && behind < clause.End && view.Tokens[before].Tag is Tag.Auxiliary or Tag.Modal && view.IsVerb(behind)
            ? behind
            : -1;
    }

    // the first token of words that the table holds and that end with this one: "came" of "came to light"
    private int Phrase(SentenceView view, Clause clause, int at)
    {
        for (var i = Math.Max(clause.First, at - LongestPhrase); i < at; i++)
        {
            if (
                (view.IsVerb(i) || view.WordAt(i) is "due")
                && table.OfVerb(view, i, out var end) is { Kind: not EventKind.Empty }
                && end == at + 1
                && end > i + 1
            )
            {
                return i;
            }
        }

        return -1;
    }

    // "agreed to buy it last Monday": agreed on Monday
    private int Decided(SentenceView view, int verb, int from) =>
        verb > 1
        && view.Times.Exists(t => view.TokenFrom(t.Span.Start) == from && t.Period.IsBefore(view.Mentions.Publication.Period))
        && view.WordAt(verb - 1) is "to"
        && view.Tokens[verb - 2].Tag is Tag.PastVerb
        && table.OfVerb(view, verb - 2, out var end) is { Kind: not EventKind.Empty }
        && end == verb
            ? verb - 2
            : -1;

    /// <summary>
    /// The noun before a verb that leaves it to its subject to say what happens: "the quake hit", "the trial of Ana Ruiz opened"; -1 for
    /// none.
    /// </summary>
    internal int Doer(SentenceView view, Clause clause, int verb)
    {
        if (!table.Light.Yield(view, verb) || table.OfPair(view, clause, verb) is not null)
        {
            return -1;
        }

        var at = verb - 1;
        while (
            at >= clause.First && view.Tokens[at].Tag is Tag.Adverb or Tag.Modal
            || (at >= clause.First && view.WordAt(at) is "that" or "which" or "has" or "had")
        )
        {
            at--;
        }

        var head = SubjectHead.Before(view, verb, clause.First);
        return IsEvent(view, clause, head) ? head
            : IsEvent(view, clause, at) ? at
            : -1;
    }

    private bool IsEvent(SentenceView view, Clause clause, int at) =>
        at >= clause.First && table.OfNoun(view, at) is { Kind: EventKind.Place or EventKind.Again or EventKind.Once };
}
