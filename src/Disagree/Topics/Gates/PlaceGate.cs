using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>Decides whether two numbers hold at one place, also where one of the articles names none for its own.</summary>
internal sealed class PlaceGate(PlaceTree places)
{
    private readonly OnePlace place = new(places);
    private readonly PlaceContrast contrasts = new(places);

    /// <summary>Why the two hold at different places; null where they may hold at one.</summary>
    internal Obstacle? Between(NumberProfile one, NumberProfile other)
    {
        var (a, b) = (one.Claim, other.Claim);
        return OfSite(a, b)
            ?? (one.Property is PropertyReader.Travelled ? OfGoal(a, b) : null)
            ?? contrasts.Between(one, other)
            ?? (one.Property is PropertyReader.Travelled ? null : OfGround(one, other));
    }

    private Obstacle? OfGround(NumberProfile one, NumberProfile other)
    {
        var (a, b) = (one.Claim, other.Claim);
        return place.Beside(a, b)
            ?? place.Beside(b, a)
            ?? (
                IsBare(a) == IsBare(b) ? place.Between(one, other)
                // what a firm decides it decides for all its places
                : a.IsDecided && b.IsDecided ? null
                : Elsewhere(a, b) ?? Elsewhere(b, a)
            );
    }

    // "nine guns at his home", "nine guns at the hotel"
    private static Obstacle? OfSite(Claim a, Claim b) =>
        a.Site is { } site && b.Site is { } other && !string.Equals(site, other, StringComparison.Ordinal)
            ? Obstacle.About(NotComparedReason.OtherPlace, Obstacle.Quoted(site), Obstacle.Quoted(other))
            : null;

    // "a ferry to Arvik with 40 people on board"
    private Obstacle? OfGoal(Claim a, Claim b) =>
        a.Place is { } goal && b.Place is { } other && !MayBeOne(goal, other)
            ? new(NotComparedReason.OtherPlace, $"one went to {goal}, the other to {other}")
            : null;

    private bool MayBeOne(string one, string other) =>
        places.IsWithin(one, other) || places.IsWithin(other, one) || places.MayHold(one, other) || places.MayHold(other, one);

    private bool IsBare(Claim claim) => claim.Place is not { } place || places.IsCountry(place);

    // A count of Lyon is not that of an article which opens with Paris and gives no place for its count.
    private Obstacle? Elsewhere(Claim stated, Claim bare)
    {
        if (stated.Place is not { } place || !IsKnownSpot(place))
        {
            return null;
        }

        var lead = bare.LeadPlaces.Where(IsKnownSpot).ToList();
        return lead.Count == 0 || lead.Exists(l => places.IsWithin(l, place) || places.IsWithin(place, l))
            ? null
            : new(NotComparedReason.OtherPlace, $"one is about {place}, the other stands in an article about {lead[0]}");
    }

    private bool IsKnownSpot(string place) => places.IsKnown(place) && !places.IsCountry(place) && !places.IsRange(place);
}
