using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads events to come that a verb only looks ahead to, and tasks with their deadline: "promised a vote by May", "has until Friday to
/// finish the recount".
/// </summary>
internal sealed class AwaitedEvent(EventTable table, SpokenNoun nouns, EventMaker maker)
{
    private const int LongestTask = 12;

    /// <summary>The event that the object of such a verb names, where the time is still to come; null for others.</summary>
    internal DatedEvent? Promised(SentenceView view, Clause clause, int verb, int from, int to)
    {
        if (
            verb < 0
            || verb > from
            || table.OfPair(view, clause, verb) is not null
            || !table.Light.Promise(view, verb)
            || !IsToCome(view, from)
            || nouns.Of(view, verb, clause) is var promised && (promised < verb || promised > from)
        )
        {
            return null;
        }

        // "an appeal hearing"
        while (
            promised + 1 < from && view.Tokens[promised + 1].Tag is Tag.Noun or Tag.Gerund && table.OfNoun(view, promised + 1) is not null
        )
        {
            promised++;
        }

        return maker.OfNoun(view, table.OfNoun(view, promised)!.Value, promised, verb, to);
    }

    // what is to be done until a time that "have" stands before: "has until Friday to finish the recount"
    private DatedEvent Task(SentenceView view, Clause clause, int from, int to) =>
        to + 1 < clause.End && view.WordAt(to) is "to" && view.IsVerb(to + 1) && table.Done(view, clause, to + 1) is { } task
            ? Done(view, clause, task, to + 1, from, to)
            : maker.OfVerb(view, ("deadline", EventKind.Place), from - 2, from, clause);

    /// <summary>The event that a verb names; of "must complete the recount" the end of the recount.</summary>
    internal DatedEvent Done(SentenceView view, Clause clause, (string Event, EventKind Kind) done, int verb, int from, int to) =>
        done.Event is "completion"
        && nouns.Of(view, verb, clause) is >= 0 and var whole
        && table.OfNoun(view, whole) is { Kind: EventKind.Place } named
            ? maker.OfNoun(view, named, whole, verb, to)
            : maker.OfVerb(view, done, verb, from, clause);

    /// <summary>
    /// The deadline of a task, "has until Friday to count the votes", "has ten days to count the votes, until Friday"; null where none is told.
    /// </summary>
    internal DatedEvent? Deadline(SentenceView view, Clause clause, int from, int to)
    {
        if (from > 1 && view.LemmaAt(from - 2) is "have")
        {
            return Task(view, clause, from, to);
        }

        var verb = from - 2;
        if (verb < 2 || view.WordAt(verb) is not ",")
        {
            return null;
        }

        while (verb > clause.First + 1 && from - verb < LongestTask && !view.IsVerb(verb))
        {
            verb--;
        }

        return
            view.IsVerb(verb)
            && view.WordAt(verb - 1) is "to"
            && view.Times.Exists(t => t.Type is TimeType.Duration && view.TokenFrom(t.Span.End) == verb - 1)
            ? maker.OfVerb(view, ("deadline", EventKind.Place), verb, from, clause)
            : null;
    }

    private static bool IsToCome(SentenceView view, int from) =>
        view.Times.Exists(t =>
            view.TokenFrom(t.Span.Start) == from
            && t.Period.First is { } first
            && view.Mentions.Publication.Period.Last is { } written
            && first > written
        );
}
