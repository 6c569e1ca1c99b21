using System.Globalization;
using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Refuses claims made by hand that lack what every claim has, by their number and before any work is begun.</summary>
internal static class SoundClaims
{
    /// <exception cref="ArgumentException">A claim is null, or lacks what every claim has.</exception>
    internal static void Check(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is not { } claim)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Expected claims but found null at {i}."),
                    nameof(claims)
                );
            }

            if (Fault(claim) is { } fault)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Claim {i} (“{claim.Quote}”): {fault}"),
                    nameof(claims)
                );
            }
        }
    }

    private static string? Fault(Claim claim) =>
        Missing(claim) is { } missing ? $"expected {missing} but found null."
        : claim.Value.Kind != KindOf(claim.Value) ? $"expected a value of kind {KindOf(claim.Value)} but found {claim.Value.Kind}."
        : null;

    private static string? Missing(Claim claim) =>
        claim.Article is null ? nameof(claim.Article)
        : claim.Quote is null ? nameof(claim.Quote)
        : claim.Value is null ? nameof(claim.Value)
        : claim.Value.Text is null ? "Value.Text"
        : claim.Value is NumberValue { Quantity: null or { Unit: null } } ? "Value.Quantity"
        : claim.Subject is null ? nameof(claim.Subject)
        : claim.Asks is null ? nameof(claim.Asks)
        : claim.Agent is null ? nameof(claim.Agent)
        : claim.Property is null ? nameof(claim.Property)
        : claim.LeadPlaces is null ? nameof(claim.LeadPlaces)
        : claim.PlacesWithin is null ? nameof(claim.PlacesWithin)
        : claim.Event is not { Actions: not null, Things: not null, Names: not null } ? nameof(claim.Event)
        : null;

    private static ClaimKind KindOf(ClaimValue value) =>
        value switch
        {
            NumberValue => ClaimKind.Number,
            DateValue => ClaimKind.Date,
            _ => ClaimKind.Name,
        };
}
