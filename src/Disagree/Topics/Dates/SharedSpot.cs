using Disagree.Claims;

namespace Disagree.Topics.Dates;

/// <summary>Tells whether two dates are of one place, by the places that their events and their articles name.</summary>
internal sealed class SharedSpot(PlaceTree places)
{
    // of each claim that was asked for; a gate serves one alignment
    private readonly Dictionary<Claim, string[]> spots = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a place of the one is, or lies in, one of the other.</summary>
    internal bool IsOne(Claim a, Claim b)
    {
        foreach (var one in Spots(a))
        {
            foreach (var other in Spots(b))
            {
                if (places.IsWithin(one, other) || places.IsWithin(other, one))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether every place of the one is apart from every place of the other.</summary>
    internal bool AreApart(IReadOnlySet<string> some, IReadOnlySet<string> others)
    {
        foreach (var place in some)
        {
            foreach (var other in others)
            {
                if (!places.AreApart(place, other))
                {
                    return false;
                }
            }
        }

        return some.Count > 0 && others.Count > 0;
    }

    private string[] Spots(Claim claim) =>
        spots.TryGetValue(claim, out var known)
            ? known
            : spots[claim] = [
                .. claim
                    .Dated!.Places.Concat(claim.Event.Names)
                    .Concat(claim.LeadPlaces)
                    .Where(p => !places.IsCountry(p))
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ];
}
