using Disagree.Claims;
using Disagree.Claims.Relations;
using Disagree.Mentions.Relations;
using Disagree.Topics.Gates;
using Disagree.Topics.Indexes;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Relations;

/// <summary>
/// Groups claims of relations by question: one relation of one subject. Where nobody is named as subject, the claims must speak of one
/// event.
/// </summary>
internal sealed class RelationTopics(ConceptTable concepts, PlaceTree places, Stories stories)
{
    private const string Penalty = "kind of sentence";
    private const string State = "state of ";

    internal void Align(IEnumerable<Claim> claims, List<Topic> topics, LookAlikes lookAlikes, CancellationToken stop)
    {
        var gate = new EventGate(concepts, places, stories);
        foreach (
            var relation in claims.GroupBy(c => c.Property, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            var bySubject = relation
                .GroupBy(c => c.Subject, StringComparer.OrdinalIgnoreCase)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .ToList();
            var named = bySubject.FindAll(g => g.Key.Length > 0);
            foreach (
                var group in named.Count == 1
                    ?
                    [
                        [.. relation],
                    ]
                    : bySubject.ConvertAll(g => g.ToList())
            )
            {
                foreach (var one in Events(group, gate, lookAlikes, stop))
                {
                    topics.Add(new Topic(ClaimKind.Name, Question.OfRelation(one), one));
                }
            }
        }
    }

    private IEnumerable<List<Claim>> Events(List<Claim> claims, EventGate gate, LookAlikes lookAlikes, CancellationToken stop)
    {
        var events = new List<RelationGroup>();
        var index = new GroupIndex<Trace>();
        var indexed = 0;
        foreach (var claim in claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span))
        {
            stop.ThrowIfCancellationRequested();
            var home = Near(claim)
                .FirstOrDefault(e => e.Takes(claim, (m, c) => Fits(m, c, gate), (m, c) => Obstacle(m, c, gate, lookAlikes)));
            if (home is null)
            {
                events.Add(home = new());
            }

            home.Add(claim);
        }

        return events.Select(e => e.Members);

        IEnumerable<RelationGroup> Near(Claim claim)
        {
            if (events.Count <= Traces.FewGroups)
            {
                return events;
            }

            for (; indexed < events.Count; indexed++)
            {
                // who joins an event must fit its first claim, so the traces of that one lead to it
                index.Add(Traces.OfRelation(events[indexed].Members[0]).Left, indexed);
            }

            return index.Of(Traces.OfRelation(claim).Sought, Traces.MostNear).Select(e => events[e]);
        }
    }

    private bool Fits(Claim a, Claim b, EventGate gate) =>
        Contests.AreOfOneMatch(a, b)
        || Contests.AreOfOneElection(a, b, places)
        || Charges.Conflict(a, b) is not null
        || gate.AreBothOpen(a, b)
        || (
            !Contests.IsVictory(a)
            && EventGate.AreOfOneTime(a, b)
            && ((IsOfOne(a, b) && !IsPhrase(a, b)) || (gate.AreOfOneKind(a, b) && (IsOfOne(a, b) || gate.ShareWords(a, b))))
        );

    private Obstacle? Obstacle(Claim a, Claim b, EventGate gate, LookAlikes lookAlikes)
    {
        var obstacle =
            VerdictOffence.DifferInOffence(a, b)
                ? new Obstacle(NotComparedReason.OtherEvent, "one verdict is on another offence than the other")
            : a.Property is Penalty && a.IsAhead != b.IsAhead
                ? new Obstacle(NotComparedReason.Forecast, "one tells what the sentence may be, the other what it is")
            : IsState(a) && a.IsAhead != b.IsAhead
                ? new Obstacle(NotComparedReason.Forecast, "one tells how it will be, the other how it is")
            : IsOfOne(a, b) ? null
            : gate.Between(a, b);
        if (obstacle is not null && Fits(a, b, gate))
        {
            lookAlikes.Add(a, b, obstacle);
        }

        return obstacle;
    }

    // "schools will reopen on Monday" is not how they are
    private static bool IsState(Claim claim) => claim.Property.StartsWith(State, StringComparison.Ordinal);

    private static bool IsOfOne(Claim a, Claim b) =>
        a.Subject.Length > 0 && string.Equals(a.Subject, b.Subject, StringComparison.OrdinalIgnoreCase);

    private static bool IsPhrase(Claim a, Claim b) =>
        a.Mention is RelationMention { Value.Rule: "phrase" } && b.Mention is RelationMention { Value.Rule: "phrase" };
}
