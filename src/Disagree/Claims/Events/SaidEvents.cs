using Disagree.Claims.Clauses;
using Disagree.Mentions;

namespace Disagree.Claims.Events;

/// <summary>Reads the events that are acts of speech: what is announced, and what is told to a body that meets.</summary>
internal sealed class SaidEvents(EventTable table, ConceptTable concepts)
{
    private readonly Participants participants = new(table);
    private readonly EventSetting setting = new(table, concepts);

    /// <summary>
    /// The event that a time of speaking dates: the announcement of "said on Monday it would buy the mill", the speech of "told the Security
    /// Council on Monday"; null where somebody only said something.
    /// </summary>
    internal DatedEvent? Read(SentenceView view, int from, int to)
    {
        if (AnnouncedVerb.Find(view, table, to) is >= 0 and var announced)
        {
            var clause = Clause.Around(view, announced, announced, concepts);
            var saying = GoverningVerb.Find(view, clause with { First = 0 }, from, to);
            return Of(view, AnnouncedVerb.Event, saying, from, clause) with { Head = announced, Verb = announced };
        }

        return ToldBody.Verb(view, from) is >= 0 and var told
            ? Of(view, ToldBody.Event, told, from, Clause.Around(view, told, told, concepts))
            : null;
    }

    private DatedEvent Of(SentenceView view, string name, int verb, int from, Clause clause)
    {
        var (people, whom, places) = participants.OfVerb(view, verb, EventKind.Again, from, clause);
        return setting.Of(view, clause, new DatedEvent(name, EventKind.Again, verb, verb, people, whom, places), TimeBearing.During);
    }
}
