using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>
/// Finds numbers that somebody repeated later and that were replaced then: where 162 on Tuesday and 162 on Wednesday stand beside 167 on
/// Thursday, and the second is out of date, so is the first.
/// </summary>
internal static class SaidAgain
{
    /// <summary>Turns such differences into updates.</summary>
    internal static void Settle(List<Relation> relations, Func<Claim, Claim, Relation> between)
    {
        var updates = relations.FindAll(r => r is { Kind: RelationKind.Updated, A.Kind: ClaimKind.Number });
        for (var i = 0; i < relations.Count && updates.Count > 0; i++)
        {
            if (relations[i] is { Kind: RelationKind.Differs, Reason: RelationReason.Disjoint } open)
            {
                relations[i] = Replaced(open.A, open.B, updates, between) ?? Replaced(open.B, open.A, updates, between) ?? open;
            }
        }
    }

    private static Relation? Replaced(Claim old, Claim young, List<Relation> updates, Func<Claim, Claim, Relation> between) =>
        old.AsOf.IsBefore(young.AsOf)
        && updates.Find(u =>
            ReferenceEquals(u.B, young)
            && !u.A.AsOf.IsBefore(old.AsOf)
            && !ReferenceEquals(u.A, old)
            && between(u.A, old).Kind is RelationKind.Same
        )
            is { } update
            ? update with
            {
                A = old,
            }
            : null;
}
