using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Topics.Gates;

namespace Disagree.Topics.Dates;

/// <summary>Tells why two dates of one kind of event are of different events: by who takes part, and by where.</summary>
internal sealed class DateObstacles(PlaceTree places, Stories stories)
{
    private static readonly Obstacle OtherZone = new(
        NotComparedReason.OtherMeasure,
        "one tells in which zone the time is, the other does not, so they may be one time"
    );

    private readonly SharedSpot ground = new(places);

    /// <summary>Why the two cannot date one event, although they are of one kind; null where nothing forbids it.</summary>
    internal Obstacle? Between(Claim a, Claim b)
    {
        if (ByHand.OfSubject(a, b) is { } subjects)
        {
            return subjects;
        }

        if (SameHour.MayBeOfOtherZones(a, b))
        {
            return OtherZone;
        }

        if (OpposedDeeds.Between(a, b) is { } opposed)
        {
            return opposed;
        }

        if (a.Dated is not { } one || b.Dated is not { } other || !DatedEvent.AreOfOneKind(one, other))
        {
            return null;
        }

        if (Strangers.Between(a, b, stories) is { } strangers)
        {
            return strangers;
        }

        if (OtherCourt.Between(a, b) is { } court)
        {
            return court;
        }

        if (
            one.Kind is not (EventKind.Place or EventKind.Due)
            && one.People.Count > 0
            && other.People.Count > 0
            && !SharedNames.Overlap(one.People, other.People)
        )
        {
            return new(
                NotComparedReason.OtherPopulation,
                $"one is about {one.People.Order(StringComparer.Ordinal).First()}, the other about {other.People.Order(StringComparer.Ordinal).First()}"
            );
        }

        return ground.AreApart(one.Places, other.Places)
            ? new(
                NotComparedReason.OtherPlace,
                $"one is about {one.Places.Order(StringComparer.Ordinal).First()}, the other about {other.Places.Order(StringComparer.Ordinal).First()}"
            )
            : null;
    }
}
