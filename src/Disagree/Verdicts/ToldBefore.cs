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
                relations[i] is { Kind: RelationKind.Updated, Reason: RelationReason.LaterAsOf, A: var old, B: var young }
                && IsOfThings(old)
                && IsOfThings(young)
                && Witness(claims, old, young, between) is { } witness
            )
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
        !witness.Article.IsSame(old.Article)
        && !witness.Article.IsSame(young.Article)
        && !witness.AsOf.IsUnknown
        && !old.AsOf.IsBefore(witness.AsOf)
        && between(witness, young).Kind is RelationKind.Same or RelationKind.Compatible
        && between(witness, old).Kind is RelationKind.Differs or RelationKind.Updated;
}
