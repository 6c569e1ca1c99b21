using Disagree.Claims;
using Disagree.Claims.Roles;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Whether an article says itself that the one whom another names has been followed, or has left: "succeeded Ana Ruiz as chairman". That
/// settles the order where the dates do not.
/// </summary>
internal static class Succession
{
    internal static Relation? Between(Claim a, Claim b) => Of(a, b) ?? Of(b, a) ?? Left(a, b) ?? Left(b, a);

    // "the mayor, Ana Ruiz, resigned", and another who is mayor
    private static Relation? Left(Claim old, Claim young) =>
        old.Derivation is OfficeChanges.Left
        && young.Derivation is null
        && !young.AsOf.IsBefore(old.AsOf)
        && old.Value is NameValue { Type: NameType.Person, Holders: Holders.One }
        && young.Value is NameValue { Type: NameType.Person, Holders: Holders.One }
            ? new Relation(
                old,
                young,
                RelationKind.Updated,
                RelationReason.LeftOffice,
                $"{old.Article.Label} says itself that {old.Value.Text} has left office; {young.Article.Label} names {young.Value.Text}."
            )
            : null;

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
