using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells sums that an article does not state and that fall short of what it states: of 19 in "12 bodies lay in the hall and seven in the
/// yard; two people died later" it counts no toll, where it says that 21 died.
/// </summary>
internal static class SumsOfParts
{
    /// <summary>Marks them as parts.</summary>
    internal static void Mark(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i] is { Derivation: not null, IsPart: false, IsKnownProperty: true, Property.Length: > 0 } sum
                && !sum.Quote.Contains(" other", StringComparison.OrdinalIgnoreCase) // "he and eight others died" is a toll
                && Count(sum) is { } some
                && claims.Exists(c => IsMember(c, sum))
                && claims.Exists(c => IsWhole(c, sum, some))
            )
            {
                claims[i] = sum with { IsPart = true };
            }
        }
    }

    private static bool IsMember(Claim claim, Claim sum) =>
        claim is { IsPart: true, Derivation: null, Mention: QuantityMention }
        && sum.Span.Contains(claim.Span)
        && string.Equals(claim.Property, sum.Property, StringComparison.Ordinal);

    private static bool IsWhole(Claim claim, Claim sum, decimal some) =>
        claim is { Derivation: null, IsPart: false, Modality: Modality.Asserted, Population.Group: null }
        && string.Equals(claim.Property, sum.Property, StringComparison.Ordinal)
        && Count(claim) > some
        && claim.Reach.IsOfOtherEvent == sum.Reach.IsOfOtherEvent
        && !sum.AsOf.IsBefore(claim.AsOf)
        && (claim.Period is not { } days || sum.Period is not { } others || days.Overlaps(others))
        && (
            claim.Place is null
            || sum.Place is null
            || string.Equals(claim.Place, sum.Place, StringComparison.Ordinal)
            || claim.LeadPlaces.Contains(claim.Place, StringComparer.OrdinalIgnoreCase)
        );

    private static decimal? Count(Claim claim) =>
        claim.Value is NumberValue { Quantity: { Unit.Dimension: Dimension.Count, Interval: { IsPoint: true, Low: { } count } } }
            ? count
            : null;
}
