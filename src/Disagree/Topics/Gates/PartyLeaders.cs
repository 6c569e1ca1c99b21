using Disagree.Claims;
using Disagree.Claims.Owners;

namespace Disagree.Topics.Gates;

/// <summary>Who leads which party, so that "Ana Ruiz's party won 40 seats" is told of the Harbour Party where she leads it.</summary>
internal sealed class PartyLeaders
{
    private readonly ILookup<string, string> led;

    private PartyLeaders(ILookup<string, string> led) => this.led = led;

    /// <summary>Of no claims: nobody leads a party.</summary>
    internal static PartyLeaders None { get; } = Of([]);

    /// <summary>Those whom the claims name.</summary>
    internal static PartyLeaders Of(IEnumerable<Claim> claims) =>
        new(
            claims
                .Where(c => c is { Kind: ClaimKind.Name, Property: "leader", Subject.Length: > 0 })
                .ToLookup(c => c.Value.Text, c => c.Subject, StringComparer.Ordinal)
        );

    /// <summary>Whether the one is told as the party of somebody who leads the other.</summary>
    internal bool AreOne(Owner one, Owner other, OwnerNames names) => IsParty(one, other, names) || IsParty(other, one, names);

    private bool IsParty(Owner party, Owner body, OwnerNames names) =>
        party is { Heads: [var leader] }
        && party.Words.EndsWith(" party", StringComparison.Ordinal)
        && led[leader.Canonical].Any(l => body.Heads.Any(h => names.AreOne(l, h.Canonical)));
}
