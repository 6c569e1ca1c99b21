using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Finds the verb of the event that a time dates, and the subject that names the event in its place.</summary>
internal sealed class EventVerbs(EventTable table)
{
    /// <summary>
    /// The verb nearest before the time, a participle only where it names an event or stands at its noun; else the first behind it; -1 for
    /// none.
    /// </summary>
    internal int Find(SentenceView view, Clause clause, int from, int to)
    {
        for (var i = from - 1; i >= clause.First; i--)
        {
            if (
                view.IsVerb(i)
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
    /// The noun right before a verb that leaves it to its subject to say what happens: "the quake hit", "an explosion killed"; -1 for none.
    /// </summary>
    internal int Doer(SentenceView view, Clause clause, int verb)
    {
        var at = verb - 1;
        while (
            at >= clause.First && view.Tokens[at].Tag is Tag.Adverb or Tag.Modal
            || (at >= clause.First && view.WordAt(at) is "that" or "which" or "has" or "had")
        )
        {
            at--;
        }

        return
            at >= clause.First
            && table.Yields(view, verb)
            && table.OfPair(view, clause, verb) is null
            && table.OfNoun(view, at) is { Kind: EventKind.Place or EventKind.Again or EventKind.Once }
            ? at
            : -1;
    }
}
