using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Marks what an article counts of a place beside a greater count that is of no such place: 22 in Tarlia, told in an article about 700 in
/// Sorland, is no count of those of an article which names no place for its own.
/// </summary>
internal static class PartOfGround
{
    // what comes near the whole may be an older count of it
    private const decimal Most = 0.75m;

    internal static void Mark(List<Claim> claims, WidePlaces wide, ConceptTable concepts)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i]
                    is {
                        Kind: ClaimKind.Number,
                        Place: { } place,
                        Property: PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing,
                        IsOfPlaceList: false,
                        IsPart: false,
                        Population: not null
                    } part
                && !part.LeadPlaces.Any(l => IsWithin(part, l, place, wide))
                && !IsInTitle(part, place)
                && claims.Exists(c => IsWhole(c, part, concepts))
            )
            {
                claims[i] = part with { IsOfPlaceList = true };
            }
            else if (
                claims[i] is { IsOfPlaceList: true, Population: not null, Kind: ClaimKind.Number } listed
                && claims.Exists(c => IsWhole(c, listed, concepts))
            )
            {
                claims[i] = listed with { Reach = listed.Reach with { IsOfPlaceAlone = true } };
            }
        }

        claims.RemoveAll(c => IsSumOfPlaces(c, claims) && claims.Exists(w => IsWhole(w, c, concepts)));
    }

    private static bool IsWithin(Claim claim, string inner, string outer, WidePlaces wide) =>
        string.Equals(inner, outer, StringComparison.OrdinalIgnoreCase)
        || wide.Holds(outer, inner)
        || (claim.PlacesWithin.TryGetValue(inner, out var around) && string.Equals(around, outer, StringComparison.OrdinalIgnoreCase));

    private static bool IsWhole(Claim whole, Claim part, ConceptTable concepts) =>
        whole
            is { Kind: ClaimKind.Number, Modality: Modality.Asserted, IsPart: false, Reach.IsAmong: false, Population: { Group: null } all }
        && string.Equals(whole.Property, part.Property, StringComparison.Ordinal)
        && concepts.CountsAs(part.Population!.Kind, all.Kind)
        && whole.Reach.IsOfOtherEvent == part.Reach.IsOfOtherEvent
        && (whole.Period is not { } days || part.Period is not { } others || days.Overlaps(others))
        && whole.Span != part.Span
        && (whole.Place is not { } place || (whole.LeadPlaces.Contains(place, StringComparer.OrdinalIgnoreCase) && !IsAt(part, place)))
        && Least(whole) * Most > Least(part);

    private static bool IsInTitle(Claim claim, string place) =>
        claim.Article.WordsOf(Articles.Part.Title).Contains(place, StringComparison.OrdinalIgnoreCase);

    private static bool IsAt(Claim claim, string place) => string.Equals(claim.Place, place, StringComparison.OrdinalIgnoreCase);

    // "40 died in Arvik and 12 in Tolmin", beside 900 who died elsewhere
    private static bool IsSumOfPlaces(Claim sum, List<Claim> claims) =>
        sum is { Derivation: not null, Place: null, Population: not null, Kind: ClaimKind.Number }
        && claims.Exists(c =>
            c is { IsOfPlaceList: true, Derivation: null }
            && sum.Span.Contains(c.Span)
            && string.Equals(c.Property, sum.Property, StringComparison.Ordinal)
        );

    private static decimal Least(Claim claim) =>
        claim.Value is NumberValue { Quantity: { Unit.Dimension: Dimension.Count, Interval.Low: { } low } } ? low : 0;
}
