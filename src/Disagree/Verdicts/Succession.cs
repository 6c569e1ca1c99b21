using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Whether an article says itself that the one whom another names has been followed: "succeeded Ana Ruiz as chairman". That settles the
/// order where the dates do not.
/// </summary>
internal static class Succession
{
    internal static Relation? Between(Claim a, Claim b) => Of(a, b) ?? Of(b, a);

    private static Relation? Of(Claim old, Claim young) =>
        young.Replaces is NameValue former
        && !young.AsOf.IsBefore(old.AsOf)
        && string.Equals(former.Name, ((NameValue)old.Value).Name, StringComparison.OrdinalIgnoreCase)
            ? new Relation(
                old,
                young,
                RelationKind.Updated,
                RelationReason.Succession,
                $"{young.Article.Label} says itself that {young.Value.Text} came after {former.Name}."
            )
            : null;
}
