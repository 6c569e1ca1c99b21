using Disagree.Claims.Clauses;

namespace Disagree.Claims.Events;

/// <summary>Makes an event of the noun or the verb that names it, with who takes part.</summary>
internal sealed class EventMaker(EventTable table)
{
    private readonly Participants participants = new(table);

    internal DatedEvent OfNoun(SentenceView view, (string Event, EventKind Kind) named, int noun, int verb, int to)
    {
        var (people, whom, places) = participants.OfNoun(view, noun, verb, to);
        return new DatedEvent(named.Event, named.Kind, noun, verb, people, whom, places);
    }

    internal DatedEvent OfVerb(SentenceView view, (string Event, EventKind Kind) named, int verb, int from, Clause clause)
    {
        var (people, whom, places) = participants.OfVerb(view, verb, named.Kind, from, clause);
        return new DatedEvent(named.Event, named.Kind, verb, verb, people, whom, places);
    }
}
