using Disagree.Claims.Events;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Reads how far counts reach, each by itself and those of one sentence beside each other.</summary>
internal sealed class ReachReader(PropertyReader properties, ConceptTable concepts, WidePlaces wide)
{
    private readonly OtherEvent others = new(concepts);
    private readonly ThereReader there = new(concepts);
    private readonly RestReader rest = new(properties);

    /// <summary>The claim with what the words around its amount say of its reach.</summary>
    internal Claim Of(Claim claim, SentenceView view, QuantityMention mention)
    {
        var breadth = claim.Stock is null ? Breadth.Of(view, mention) : null;
        var place = breadth is null or Breadth.Part
            ? SiteName.Of(claim, view, mention)
                ?? UnnamedPlace(claim, view, mention, breadth)
                ?? claim.Place
                ?? SubjectPlace.Of(claim, view, mention)
            : null;
        place ??= breadth is null && claim is { Stock: null, IsKnownProperty: true } ? there.Of(view, mention) : null;
        var spot = SpotOfSeveral.Of(claim, view, mention);
        return claim with
        {
            Place = place,
            Reach = new CountReach
            {
                IsOfOtherEvent =
                    (claim is { Figure: null, Stock: null } && others.Is(view, mention, PastEvent.IsRecent(claim)))
                    || EarlierOne.Is(view, mention, claim.Figure)
                    || ChargesOfOwn.Are(view, mention, claim.Property),
                IsAmong = IsAmong(view, mention, claim.Property),
                IsRest = rest.Is(view, mention, claim.Property),
                IsOfSpotAlone = spot is not null || SpotAlone.Is(view, mention),
                Spot = spot,
                Calamity = claim.Stock is null ? NamedCalamity.Of(view, mention) : null,
                Breadth = breadth,
                Together = place is null ? [] : WidePlaces.Beside(view, place),
                Caregiver = CaregiverReader.Of(view, mention),
                OtherThan = OthersReader.Of(view, mention, concepts),
            },
        };
    }

    /// <summary>Settles which claims of a sentence, from the first of them on, count parts, and adds up those of several places.</summary>
    internal void Settle(SentenceView view, int first, List<Claim> claims)
    {
        for (var i = first; i < claims.Count; i++)
        {
            // "two of the wounded are in critical condition" counts all in that condition
            if (claims[i] is { Reach.IsAmong: true, Mention: QuantityMention some } claim)
            {
                var isAmong = IsAmong(view, some, claim.Property);
                claims[i] = claim with
                {
                    Reach = claim.Reach with { IsAmong = isAmong },
                    IsPart = claim.IsPart || (isAmong && claim.Population is { Kind: "person", Group: null }),
                };
            }
        }

        PlaceParts.Mark(view, first, claims);
        PlaceLists.Add(view, first, claims, wide);
    }

    private static string? UnnamedPlace(Claim claim, SentenceView view, QuantityMention mention, string? breadth) =>
        breadth is Breadth.Part && claim.Figure is null && mention.Quantity.Unit.Dimension is Dimension.Count
            ? ListedPlaces.Unnamed(view, mention)
            : null;

    private bool IsAmong(SentenceView view, QuantityMention mention, string property) =>
        properties.PartOf(view, mention) is { } group && string.Equals(group, property, StringComparison.Ordinal);
}
