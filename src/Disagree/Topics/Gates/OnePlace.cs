using Disagree.Claims;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>
/// Decides whether two claims speak of one place. Places of two names are two, but for one that lies in the other, a spot within a town,
/// and two articles about one town that name different parts of it.
/// </summary>
internal sealed class OnePlace(PlaceTree places)
{
    internal Obstacle? Between(NumberProfile a, NumberProfile b)
    {
        if (
            a.Claim.Place is not { } one
            || b.Claim.Place is not { } other
            || places.IsWithin(one, other)
            || places.IsWithin(other, one)
            || places.MayHold(one, other)
            || places.MayHold(other, one)
        )
        {
            return null;
        }

        var isSpot = places.IsSpot(one) || places.IsSpot(other);
        var isOneArticle = a.Claim.Article.IsSame(b.Claim.Article);
        var isContrasted = a.PlacesBeside.Contains(other) || b.PlacesBeside.Contains(one);
        if (
            isOneArticle
                ? isSpot
                : !isContrasted
                    && !AreOfTwoCountries(a.Claim, b.Claim)
                    && !IsElsewhere(a.Claim)
                    && !IsElsewhere(b.Claim)
                    && (SharesTown(a.Claim, b.Claim) || Opens(a.Claim, other) || Opens(b.Claim, one))
        )
        {
            return null;
        }

        return new(NotComparedReason.OtherPlace, $"one is about {one}, the other about {other}");
    }

    // "40 died in Rome" of an article that opens with Bern, and 12 in Bern
    private bool AreOfTwoCountries(Claim a, Claim b) =>
        Country(a) is { } country && Country(b) is { } second && !string.Equals(country, second, StringComparison.OrdinalIgnoreCase);

    // of "nine Tarlian guards were killed" Tarlia is where they are from
    private string? Country(Claim claim) => claim is { Place: { } place, Population.Group: null } ? places.CountryOf(place) : null;

    // "40 in Lyon" of an article that opens with a village: a city that is known is no part of that
    private bool IsElsewhere(Claim claim) =>
        claim.Place is { } place
        && places.IsCity(place)
        && claim.LeadPlaces.Any(l => !places.IsCountry(l))
        && !claim.LeadPlaces.Any(l => !places.IsCountry(l) && (places.IsWithin(place, l) || places.IsWithin(l, place)));

    /// <summary>
    /// "40 in Lyon and 12 in Paris": neither is the count of an article that names no place for its own, but where it opens with that
    /// place.
    /// </summary>
    internal Obstacle? Beside(Claim stated, Claim bare) =>
        stated.IsOfPlaceList
        && stated.Place is { } place
        && bare.Place is null
        && (stated.Reach.IsOfPlaceAlone || stated.Article.IsSame(bare.Article) || !bare.LeadPlaces.Any(l => places.IsWithin(l, place)))
            ? new(
                NotComparedReason.OtherPlace,
                $"one is about {place}, beside which its article counts other places; the other names no place"
            )
            : null;

    private bool SharesTown(Claim a, Claim b) => a.LeadPlaces.Any(p => !places.IsCountry(p) && Opens(b, p));

    private static bool Opens(Claim claim, string place) => claim.LeadPlaces.Contains(place, StringComparer.OrdinalIgnoreCase);
}
