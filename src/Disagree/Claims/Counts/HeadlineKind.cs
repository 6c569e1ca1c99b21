using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Gives a count of a headline the kind of the only count of its article that says the same: 17 of "Pilot among 17 dead", where "17
/// climbers died".
/// </summary>
internal static class HeadlineKind
{
    private const int Fewest = 3;

    internal static void Take(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i]
                    is {
                        Kind: ClaimKind.Number,
                        Span.Part: Part.Title,
                        IsKnownProperty: true,
                        Population: { Kind: "person", Group: null },
                        Value: NumberValue { Quantity.Interval: { IsPoint: true, Low: >= Fewest } }
                    } bare
                && claims.FindAll(c => c.Span.Part is not Part.Title && IsSame(c, bare)) is [var told, ..] all
                && all.TrueForAll(c => c.Population == told.Population)
                && Casualties.IsCalling(told.Population!.Kind)
            )
            {
                claims[i] = bare with { Population = told.Population, Place = bare.Place ?? told.Place };
            }
        }
    }

    private static bool IsSame(Claim told, Claim bare) =>
        told is { Kind: ClaimKind.Number, Population: not null, Derivation: null }
        && string.Equals(told.Property, bare.Property, StringComparison.Ordinal)
        && told.Value is NumberValue { Quantity.Interval: var one }
        && one == ((NumberValue)bare.Value).Quantity.Interval;
}
