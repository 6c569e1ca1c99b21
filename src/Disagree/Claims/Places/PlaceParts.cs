using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Marks what is counted of one place of several: 7 of "17 people died, including seven in Arvik", 16 of "16 people in Arvik alone".
/// </summary>
internal static class PlaceParts
{
    private const int Reach = 6;

    internal static void Mark(SentenceView view, int first, List<Claim> claims)
    {
        for (var i = first; i < claims.Count; i++)
        {
            if (
                claims[i]
                is not {
                    Place: { } place,
                    Derivation: null,
                    Mention: QuantityMention { Quantity.Unit.Dimension: Dimension.Count } mention
                } claim
            )
            {
                continue;
            }

            if (IsAlone(view, place) || MostPlace.Is(view, place))
            {
                claims[i] = claim with { IsOfPlaceList = true, Reach = claim.Reach with { IsOfPlaceAlone = true } };
            }
            else if (
                (IsIncluded(view, mention) || ListedPlaces.IsSetBehindWhole(view, mention))
                && claims.FindIndex(c => IsWhole(c, claim)) is >= 0 and var at
            )
            {
                var whole = IsPlacedBefore(view, claims[at], claim) ? claims[at] : claims[at] with { Place = null };
                claims[at] = whole;
                claims[i] = claim with
                {
                    Subject = claim.Property.Length == 0 ? whole.Subject : claim.Subject,
                    Property = whole.Property,
                    IsKnownProperty = whole.IsKnownProperty,
                    Measure = whole.Measure,
                    Population = claim.Population is { Noun.Length: > 0 } ? claim.Population : whole.Population,
                    // "nine died in Arvik, including three guards": all of them there
                    IsOfPlaceList = !string.Equals(whole.Place, claim.Place, StringComparison.Ordinal),
                };
            }
        }
    }

    // "in Arvik alone", "in the town of Arvik alone"
    private static bool IsAlone(SentenceView view, string place)
    {
        foreach (var name in view.Names)
        {
            if (
                string.Equals(name.Canonical, place, StringComparison.Ordinal)
                && view.TokenFrom(name.Span.End) is var behind
                && behind < view.Tokens.Length
                && view.WordAt(behind) is "alone"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "including seven in Arvik", "among them seven in Arvik", "seven of them in Arvik", "including seven in Arvik and five in Tolmin"
    private static bool IsIncluded(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        if (mention.Counted is { IsPeople: false } || IsOfThem(view, view.TokenFrom(mention.NumberSpan.End)))
        {
            return IsOfThem(view, view.TokenFrom(mention.NumberSpan.End));
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (view.WordAt(i) is "including" or "them" or "whom" || (view.WordAt(i) is "which" && i > 0 && view.WordAt(i - 1) is "of"))
            {
                return true;
            }

            if (view.IsVerb(i) || view.Tokens[i].Tag is Lexicons.Tag.Auxiliary)
            {
                return false;
            }
        }

        return false;
    }

    // of "17 died, including seven in Arvik" Arvik is the place of the seven
    private static bool IsPlacedBefore(SentenceView view, Claim whole, Claim part) =>
        !string.Equals(whole.Place, part.Place, StringComparison.Ordinal)
        || view.Names.Exists(n => n.Span.End <= part.Span.Start && string.Equals(n.Canonical, whole.Place, StringComparison.Ordinal));

    private static bool IsOfThem(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length && view.WordAt(at) is "of" && view.WordAt(at + 1) is "them" or "whom" or "those";

    private static bool IsWhole(Claim whole, Claim part) =>
        whole is { Kind: ClaimKind.Number, IsKnownProperty: true, Property.Length: > 0, Derivation: null, IsOfPlaceList: false }
        && whole.Sentence == part.Sentence
        && whole.Span.End <= part.Span.Start
        && (part.Property.Length == 0 || !part.IsKnownProperty || string.Equals(whole.Property, part.Property, StringComparison.Ordinal))
        && whole.Value is NumberValue { Quantity.Interval.Low: { } all, Quantity.Unit.Dimension: Dimension.Count }
        && part.Value is NumberValue { Quantity.Interval.Low: { } some }
        && some < all;
}
