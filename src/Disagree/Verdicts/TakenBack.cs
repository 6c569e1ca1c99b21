using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Finds first counts of people that were too high: where 27 on Sunday stand beside 26 of two later articles, and no later one repeats
/// the 27, the first count was taken back. A number that is far lower, or months later, or of another side, is a dispute.
/// </summary>
internal static class TakenBack
{
    private const int Most = 60;
    private const int Fewest = 2;
    private const int Days = 31;
    private const decimal Near = 0.75m;

    /// <summary>Turns such differences into updates.</summary>
    internal static void Settle(List<Relation> relations, IReadOnlyList<Claim> claims, Func<Claim, Claim, Relation> between)
    {
        if (claims.Count > Most)
        {
            return;
        }

        for (var i = 0; i < relations.Count; i++)
        {
            if (
                relations[i] is { Kind: RelationKind.Differs, Reason: RelationReason.Disjoint } open
                && (Of(open.A, open.B, claims, between) ?? Of(open.B, open.A, claims, between)) is { } update
            )
            {
                relations[i] = update;
            }
        }
    }

    private static Relation? Of(Claim old, Claim young, IReadOnlyList<Claim> claims, Func<Claim, Claim, Relation> between)
    {
        if (!old.AsOf.IsBefore(young.AsOf) || !IsToll(old) || !IsToll(young) || !IsFewer(young, old) || IsDispute(old, young))
        {
            return null;
        }

        var later = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Article.IsSame(old.Article))
            {
                continue;
            }

            if (between(claim, old).Kind is RelationKind.Same && !claim.AsOf.IsBefore(young.AsOf))
            {
                return null;
            }

            if (old.AsOf.IsBefore(claim.AsOf) && between(claim, young).Kind is RelationKind.Same)
            {
                later.Add(claim.Article.Id);
            }
        }

        later.Add(young.Article.Id);
        return later.Count < Fewest
            ? null
            : new Relation(
                old,
                young,
                RelationKind.Updated,
                RelationReason.LaterAsOf,
                $"{SentenceStart.Of(old.Value.Text)} held as of {PeriodWords.Of(old.AsOf)}; {later.Count} later articles say {young.Value.Text}."
            );
    }

    private static bool IsToll(Claim claim) =>
        claim
            is {
                IsKnownProperty: true,
                Measure: Measure.Cumulative,
                IsPart: false,
                IsToldOf: false,
                Derivation: null,
                Modality: Modality.Asserted or Modality.Estimated,
                Value: NumberValue { Quantity.Unit: var unit }
            }
        && unit == Unit.Person;

    private static bool IsFewer(Claim young, Claim old) =>
        young.Value is NumberValue { Quantity.Interval.High: { } few }
        && old.Value is NumberValue { Quantity.Interval.Low: { } many }
        && few < many
        && few >= Near * many;

    private static bool IsDispute(Claim old, Claim young) =>
        Topics.DaysApart.Of(old.AsOf, young.AsOf) > Days
        || (
            old.AttributedTo is { } one && young.AttributedTo is { } other && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        );
}
