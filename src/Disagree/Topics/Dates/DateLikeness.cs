using Disagree.Claims;
using Disagree.Claims.Events;

namespace Disagree.Topics.Dates;

/// <summary>How much the words around two dates have in common.</summary>
/// <param name="concepts">Tells which words name events.</param>
/// <param name="weights">How much each word says.</param>
internal sealed class DateLikeness(ConceptTable concepts, IReadOnlyDictionary<string, double> weights)
{
    /// <summary>The weight of the words that both have; 0 where an action, an event or who takes part tells them apart.</summary>
    internal double Of(Claim a, Claim b)
    {
        var sameAction = string.Equals(a.Property, b.Property, StringComparison.Ordinal);
        if (AreOfOtherKinds(a, b) || a.IsAhead != b.IsAhead || !(sameAction || TakesPart(a, b)))
        {
            return 0;
        }

        var isEvent = SharesEvent(a.Event, b.Event);
        if (!isEvent && !(sameAction && SameActors(a, b)))
        {
            return 0;
        }

        var apart = a.Event.Names.Count > 0 && b.Event.Names.Count > 0 && !a.Event.Names.Overlaps(b.Event.Names);
        return apart
            ? 0
            : Shared(a.Event.Actions, b.Event.Actions) + Shared(a.Event.Things, b.Event.Things) + Shared(a.Event.Names, b.Event.Names);
    }

    // a quake and its aftershock
    private static bool AreOfOtherKinds(Claim a, Claim b) =>
        a.Dated is { Kind: EventKind.Place, Event: var one, Noun.Length: > 0 }
        && b.Dated is { Kind: EventKind.Place, Event: var other, Noun.Length: > 0 }
        && !string.Equals(one, other, StringComparison.Ordinal)
        && a.Dated.About.Contains(other) != b.Dated.About.Contains(one);

    private static bool SameActors(Claim a, Claim b) =>
        (a.Dated is { } one && b.Dated is { } other && one.People.Overlaps(other.People))
        || (a.Subject.Length > 0 && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal))
        || (a.Agent.Length > 0 && string.Equals(a.Agent, b.Agent, StringComparison.Ordinal));

    private static bool TakesPart(Claim a, Claim b) => a.Event.Actions.Contains(b.Property) || b.Event.Actions.Contains(a.Property);

    private bool SharesEvent(EventFrame a, EventFrame b)
    {
        foreach (var thing in a.Things)
        {
            if (b.Things.Contains(thing) && concepts.IsWithin(thing, "event"))
            {
                return true;
            }
        }

        return false;
    }

    private double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var weight = 0d;
        foreach (var term in one)
        {
            weight += other.Contains(term) ? weights[term] : 0;
        }

        return weight;
    }
}
