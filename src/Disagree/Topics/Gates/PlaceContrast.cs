using Disagree.Claims;
using Disagree.Claims.Places;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells counts of a part of the ground from counts of all of it, where the words or the article tell them apart: 16 in Arvik alone and 43
/// in all, 40 in Ohio and Texas and 19 in Ohio, 900 in Arvik and 5,000 nationwide.
/// </summary>
internal sealed class PlaceContrast(PlaceTree places)
{
    internal Obstacle? Between(NumberProfile a, NumberProfile b) =>
        Breadths(a.Claim, b.Claim)
        ?? Breadths(b.Claim, a.Claim)
        ?? Together(a.Claim, b.Claim)
        ?? Together(b.Claim, a.Claim)
        ?? Counted(a, b)
        ?? Counted(b, a)
        ?? OfWider(a.Claim, b.Claim)
        ?? OfWider(b.Claim, a.Claim);

    // "most of the deaths were in Ohio, where 38 died", and 45 in the country; 55 of "90 in Texas and 55 in Ohio", and 12 in a village
    private Obstacle? OfWider(Claim inner, Claim outer) =>
        inner.Place is { } place
        && outer.Place is { } wide
        && !string.Equals(place, wide, StringComparison.OrdinalIgnoreCase)
        && !places.IsWithin(wide, place)
        && (
            (inner.Reach.IsOfPlaceAlone && places.IsWithin(place, wide))
            || (outer.IsOfPlaceList && !Opens(inner, place) && !Opens(outer, place))
        )
            ? new(NotComparedReason.OtherPlace, $"one is about {place} alone, the other about {wide}")
            : null;

    private static bool Opens(Claim claim, string place) => claim.LeadPlaces.Contains(place, StringComparer.OrdinalIgnoreCase);

    // "nationwide" is not in a town, and "worldwide" not in a country
    private Obstacle? Breadths(Claim wide, Claim other) =>
        wide.Reach.Breadth is not { } breadth || (breadth is Breadth.Part && other.Reach.Breadth is null) ? null
        : other.Reach.Breadth is { } second
            ? string.Equals(breadth, second, StringComparison.Ordinal) ? null
                : new(NotComparedReason.OtherPlace, $"one is {breadth}, the other {second}")
        : other.Place is { } place && !(breadth is Breadth.Country && places.IsCountry(place))
            ? new(NotComparedReason.OtherPlace, $"one is {breadth}, the other about {place}")
        : null;

    // "in Ohio and Texas" is not in Ohio
    private static Obstacle? Together(Claim both, Claim one) =>
        both.Reach.Together.Count > 0
        && one is { Place: { } place, Reach.Together.Count: 0 }
        && (
            both.Reach.Together.Contains(place, StringComparer.OrdinalIgnoreCase)
            || string.Equals(both.Place, place, StringComparison.OrdinalIgnoreCase)
        )
            ? new(
                NotComparedReason.OtherPlace,
                $"one is about {both.Place} and {string.Join(" and ", both.Reach.Together)}, the other about {place} only"
            )
            : null;

    private static bool IsOfGunfire(Claim claim) =>
        claim
            is {
                Derivation: not null,
                Property: Claims.Properties.PropertyReader.Injured,
                Mention: Mentions.QuantityMention { Rule: not "none" }
            };

    // what an article counts in all is not what another counts of a place for which the first has a count of its own
    private Obstacle? Counted(NumberProfile stated, NumberProfile whole) =>
        stated.Claim is { Place: { } place, Reach.Together.Count: 0 }
        && !string.Equals(place, whole.Claim.Place, StringComparison.OrdinalIgnoreCase)
        && (
            whole.PlacesListed.Contains(place, StringComparer.OrdinalIgnoreCase)
            // two shot in Arvik are not the 93 hurt of an article which has those of Arvik too
            || (IsOfGunfire(stated.Claim) && whole.Claim.Place is null && whole.PlacesBeside.Contains(place))
            || (whole.Claim.Place is { } wide && places.IsCountry(place) && places.IsRegion(wide) && whole.PlacesBeside.Contains(place))
        )
            ? new(NotComparedReason.OtherPlace, $"one is about {place}, for which the article of the other has a count of its own")
            : null;
}
