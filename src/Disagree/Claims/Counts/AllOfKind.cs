using Disagree.Claims.Numbers;
using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells a count of all of one kind among those whom its article counts as a whole: four nurses beside "40 people died". It answers what
/// another article says of that kind, and nothing that the total answers.
/// </summary>
internal static class AllOfKind
{
    private const string Foreigner = "foreigner";

    /// <summary>Whether the words say that they are some of those counted before: "nine people, five of them children".</summary>
    internal static bool IsTold(Claim claim, decimal size) =>
        size > 1
        && IsToldAmong(claim)
        && claim
            is {
                Population: { Kind: "child" or "pupil" or "woman", Noun.Length: > 0 } or { Kind: NationReader.National, Group: not null },
                Value: NumberValue { Quantity.Interval.IsPoint: true }
            }
        && !PartsOfWholes.IsNarrowed(claim)
        && !claim.Quote.Contains(" of the ", StringComparison.OrdinalIgnoreCase)
        && !claim.Quote.Contains("other", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it counts those of a calling, of an age or of a nation, and says of no others that they are others.</summary>
    internal static bool IsOfKind(Claim claim) =>
        claim
            is {
                Modality: Modality.Asserted,
                Derivation: null,
                Reach: { IsRest: false, IsOfOtherEvent: false },
                Population: { Kind: var kind, Noun.Length: > 0 }
            }
        && (
            kind is Foreigner or NationReader.National or "pupil" or "child" or "woman"
            || (Casualties.IsCalling(kind) && claim is { Mention: QuantityMention { Counted.IsPeople: true } })
        )
        && !PartsOfWholes.SaysPart(claim)
        && !IsSomeOfKind(claim);

    /// <summary>
    /// Whether the noun names a kind or a group of which the article has no other count: "four volunteers of the Red Cross were killed".
    /// </summary>
    internal static bool Is(Claim claim, decimal size, List<Claim> claims) =>
        size > 1
        && claim is { Modality: Modality.Asserted, IsPart: false, Derivation: null, Mention: QuantityMention }
        && claim is { Mention: QuantityMention { Counted: not null } } or { Population.Kind: Foreigner }
        && claim.Property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing
        && IsNarrow(claim)
        && !PartsOfWholes.SaysPart(claim)
        && !IsSomeOfKind(claim)
        && !claims.Exists(c => AreOfOneKind(c, claim) && c.Value != claim.Value && !Agree(c, claim));

    private static bool IsNarrow(Claim claim) =>
        claim.Population is { Group: not null } or { Kind: Foreigner }
        || (
            claim.Population is { Kind: var kind, Noun.Length: > 0 }
            && (kind is "pupil" or "child" or "woman" || Casualties.IsCalling(kind))
            && IsToldAmong(claim)
        );

    private static bool AreOfOneKind(Claim one, Claim other) =>
        one is { Kind: ClaimKind.Number, Population: { } a }
        && other.Population is { } b
        && string.Equals(one.Property, other.Property, StringComparison.Ordinal)
        && string.Equals(a.Kind, b.Kind, StringComparison.Ordinal)
        && string.Equals(a.Group, b.Group, StringComparison.Ordinal);

    private static bool Agree(Claim one, Claim other) =>
        one.Value is NumberValue { Quantity.Interval: var a } && other.Value is NumberValue { Quantity.Interval: var b } && a == b;

    // "four nurses more", "four more nurses", "another four nurses"
    private static bool IsSomeOfKind(Claim claim) =>
        claim.Article.Behind(claim.Span).StartsWith(" more", StringComparison.Ordinal)
        || claim.Quote.Contains("more ", StringComparison.OrdinalIgnoreCase)
            && !claim.Quote.StartsWith("more than", StringComparison.OrdinalIgnoreCase)
        || claim.Quote.Contains("further ", StringComparison.OrdinalIgnoreCase)
        || claim.Quote.StartsWith("another ", StringComparison.OrdinalIgnoreCase)
        || claim.Quote.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    // "five of them children", "including five children", "five of the dead were children"
    private static bool IsToldAmong(Claim claim)
    {
        var before = claim.Article.Before(claim.Span).TrimEnd();
        return claim.Reach.IsAmong
            || claim.Quote.Contains(" of them", StringComparison.OrdinalIgnoreCase)
            || claim.Article.Behind(claim.Span).StartsWith(" of th", StringComparison.Ordinal)
            || before.EndsWith("including", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("among them", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("among whom", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" were", StringComparison.Ordinal);
    }
}
