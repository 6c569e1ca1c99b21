using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Gives a count of a headline that of the only count of its article that says the same with a place: a headline leaves out where.
/// </summary>
internal static class SamePlace
{
    private const int Fewest = 3;

    internal static void Take(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i] is
                {
                    Kind: ClaimKind.Number,
                    Span.Part: Part.Title,
                    Place: null,
                    IsKnownProperty: true,
                    Value: NumberValue { Quantity.Interval: { IsPoint: true, Low: >= Fewest } }
                } bare
            )
            {
                var placed = claims
                    .Where(c => c.Place is not null && IsSame(c, bare))
                    .Select(c => c.Place)
                    .Distinct(StringComparer.Ordinal)
                    .Take(2)
                    .ToList();
                claims[i] = placed is [{ } place] ? bare with { Place = place } : bare;
            }
        }
    }

    private static bool IsSame(Claim placed, Claim bare) =>
        placed.Kind is ClaimKind.Number
        && string.Equals(placed.Property, bare.Property, StringComparison.Ordinal)
        && placed.Value is NumberValue { Quantity.Interval: var one }
        && one == ((NumberValue)bare.Value).Quantity.Interval;
}
