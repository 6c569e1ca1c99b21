using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>
/// Finds numbers of things that cannot have grown from what one article says to what a later one does, since a third had told the later
/// number no later than the first: of 25 houses on Monday, 38 on Monday and 38 on Friday the 25 are no older count. Of people each hour
/// may bring another count, so that there the order within a day is left open.
/// </summary>
internal static class ToldBefore
{
    // each update is held against every claim
    private const int Most = 60;

    /// <summary>Turns such updates into differences.</summary>
    internal static void Refute(List<Relation> relations, IReadOnlyList<Claim> claims, Func<Claim, Claim, Relation> between)
    {
        if (claims.Count > Most)
        {
            return;
        }

        for (var i = 0; i < relations.Count; i++)
        {
            if (
                relations[i] is not { Kind: RelationKind.Updated, Reason: RelationReason.LaterAsOf, A: var old, B: var young }
                || !old.AsOf.IsBefore(young.AsOf)
            )
            {
                continue;
            }

            if (IsFloorOf(old, young) && claims.Any(c => IsCompanion(c, old, young, between)))
            {
                relations[i] = new Relation(
                    old,
                    young,
                    RelationKind.Compatible,
                    RelationReason.WithinBound,
                    $"{old.Value.Text} leaves room for {young.Value.Text}, which others said when it was written."
                );
            }
            else if (IsOfThings(old) && IsOfThings(young) && Witness(claims, old, young, between) is { } witness)
            {
                relations[i] = new Relation(
                    old,
                    young,
                    RelationKind.Differs,
                    RelationReason.ToldBefore,
                    $"{witness.Article.Label} said {witness.Value.Text} when {old.Article.Label} said {old.Value.Text}, so the number did not grow from that to {young.Value.Text}."
                );
            }
        }
    }

    private static Claim? Witness(IReadOnlyList<Claim> claims, Claim old, Claim young, Func<Claim, Claim, Relation> between) =>
        claims.FirstOrDefault(c => IsWitness(c, old, young, between));

    // "over 1,000" on the day on which another says 1,400 is no older count
    private static bool IsFloorOf(Claim old, Claim young) =>
        old.Value is NumberValue { Quantity: { Interval: { High: null, Low: not null } } floor }
        && young.Value is NumberValue { Quantity: var quantity }
        && floor.TryToBase(out var least)
        && quantity.TryToBase(out var amount)
        && least.Overlaps(amount);

    private static bool IsCompanion(Claim claim, Claim old, Claim young, Func<Claim, Claim, Relation> between) =>
        IsOfAnother(claim, old, young)
        && claim.Value is NumberValue { Quantity.Interval.IsPoint: true }
        && between(claim, young).Kind is RelationKind.Same or RelationKind.Compatible
        && between(claim, old).Kind is RelationKind.Compatible;

    private static bool IsOfThings(Claim claim) =>
        claim
            is {
                Measure: Measure.Cumulative,
                Replaces: null,
                IsRising: false,
                Population.Kind: not "person",
                Words.Saying.IsOfPeople: false
            };

    private static bool IsWitness(Claim witness, Claim old, Claim young, Func<Claim, Claim, Relation> between) =>
        IsOfAnother(witness, old, young)
        && between(witness, young).Kind is RelationKind.Same or RelationKind.Compatible
        && between(witness, old).Kind is RelationKind.Differs or RelationKind.Updated;

    // of a third article, no later than the older
    private static bool IsOfAnother(Claim claim, Claim old, Claim young) =>
        !claim.Article.IsSame(old.Article)
        && !claim.Article.IsSame(young.Article)
        && !claim.AsOf.IsUnknown
        && !old.AsOf.IsBefore(claim.AsOf);
}
