using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>
/// Decides whether two claims speak of one place. Places of two names are two, but for one that lies in the other, a spot within a town, and
/// two articles about one town that name different parts of it.
/// </summary>
internal sealed class Ground(PlaceTree places)
{
    internal Obstacle? Between(NumberProfile a, NumberProfile b)
    {
        if (a.Claim.Place is not { } one || b.Claim.Place is not { } other || places.IsWithin(one, other) || places.IsWithin(other, one) ||
            places.MayHold(one, other) || places.MayHold(other, one))
        {
            return null;
        }

        var isSpot = places.IsSpot(one) || places.IsSpot(other);
        var isOneArticle = string.Equals(a.Claim.Article.Id, b.Claim.Article.Id, StringComparison.Ordinal);
        var isContrasted = a.PlacesBeside.Contains(other, StringComparer.OrdinalIgnoreCase) || b.PlacesBeside.Contains(one, StringComparer.OrdinalIgnoreCase);
        if (isOneArticle ? isSpot : !isContrasted && (SharesTown(a.Claim, b.Claim) || Opens(a.Claim, other) || Opens(b.Claim, one)))
        {
            return null;
        }

        return new(NotComparedReason.OtherPlace, $"one is about {one}, the other about {other}");
    }

    private bool SharesTown(Claim a, Claim b) => a.LeadPlaces.Any(p => !places.IsCountry(p) && Opens(b, p));

    private static bool Opens(Claim claim, string place) => claim.LeadPlaces.Contains(place, StringComparer.OrdinalIgnoreCase);
}
