using Disagree.Claims;
using Disagree.Claims.Properties;

namespace Disagree.Verdicts;

/// <summary>
/// Finds two speakers of one article who give numbers that cannot both be right: "police counted 17,000 marchers, the unions 30,000". What
/// another article says fits but one of them, so that the question stays open.
/// </summary>
internal static class Dispute
{
    private const int Most = 60;

    // Nobody counts a crowd: where an article gives two numbers, and one of them is somebody's, the other is somebody else's.
    internal const string Crowd = "attended";

    /// <summary>The differences within each article whose numbers another article answers too.</summary>
    internal static IEnumerable<Relation> Within(IReadOnlyList<Claim> claims, Func<Claim, Claim, Relation> between)
    {
        if (claims.Count > Most || claims.All(c => IsOf(claims[0], c)))
        {
            yield break;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                if (
                    AreOfTwoSpeakers(claims[i], claims[j])
                    && between(claims[i], claims[j]) is { Kind: RelationKind.Differs } dispute
                    && !IsToldElsewhere(claims[i], claims[j])
                )
                {
                    yield return dispute;
                }
            }
        }

        // of a dispute that two articles report they do not disagree
        bool IsToldElsewhere(Claim one, Claim other) =>
            claims.Any(c =>
                !IsOf(one, c) && Fits(c, one) && !Fits(c, other) && claims.Any(d => IsOf(c, d) && Fits(d, other) && !Fits(d, one))
            );

        bool Fits(Claim one, Claim other) => between(one, other).Kind is RelationKind.Same or RelationKind.Compatible;
    }

    private static bool IsOf(Claim one, Claim other) => one.Article.IsSame(other.Article);

    private static bool AreOfTwoSpeakers(Claim one, Claim other) =>
        IsOf(one, other)
        && IsCount(one)
        && IsCount(other)
        && (one.Property is Crowd || (one.AttributedTo is not null && other.AttributedTo is not null))
        && !string.Equals(one.AttributedTo, other.AttributedTo, StringComparison.OrdinalIgnoreCase)
        && one.AsOf == other.AsOf
        && string.Equals(one.Property, other.Property, StringComparison.Ordinal)
        && string.Equals(one.Population?.Kind, other.Population?.Kind, StringComparison.Ordinal);

    private static bool IsCount(Claim claim) =>
        claim
            is {
                Kind: ClaimKind.Number,
                IsKnownProperty: true,
                Property: not ("" or PropertyReader.Missing),
                IsPart: false,
                IsToldOf: false,
                IsAhead: false,
                Derivation: null,
                Modality: not Modality.Denied
            };
}
