using Disagree.Claims.Owners;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Marks the smaller of several counts of what was decided: of an article that tells of 900 jobs to go, 40 in the paint shop are a part,
/// and not the 40 that another firm cuts.
/// </summary>
internal static class DecidedParts
{
    internal static void Mark(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i] is { IsDecided: true, Measure: Measure.Cumulative, Value: NumberValue { Quantity.Interval: var part } } claim
                && HasWhole(claims, claim, part)
            )
            {
                claims[i] = claim with { IsPart = true };
            }
        }
    }

    private static bool HasWhole(List<Claim> claims, Claim claim, Interval part) =>
        claims.Exists(c =>
            c.IsDecided
            && string.Equals(c.Property, claim.Property, StringComparison.Ordinal)
            && c.Value is NumberValue { Quantity.Interval: var whole }
            && part.IsBelow(whole)
            && !Owner.AreTwo(claim, c)
        );
}
