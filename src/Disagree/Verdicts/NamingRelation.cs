using Disagree.Claims;
using Disagree.Claims.Naming;
using Disagree.Topics.Relations;

namespace Disagree.Verdicts;

/// <summary>How two names by which articles call one person or thing stand to each other: one misspelt or cut short, or another.</summary>
internal static class NamingRelation
{
    /// <summary>The relation of two names that are not the same; null of other claims, and of names that cannot both be right.</summary>
    internal static Relation? Between(Claim a, Claim b)
    {
        if (!NamingClaims.Is(a) || !NamingClaims.Is(b))
        {
            return null;
        }

        var (one, other) = (NameKin.Bare(a.Value.Text), NameKin.Bare(b.Value.Text));
        return NameKin.IsSpelling(one, other) || string.Equals(NameKin.Plain(one), NameKin.Plain(other), StringComparison.Ordinal)
                ? new Relation(
                    a,
                    b,
                    RelationKind.Compatible,
                    RelationReason.Spelling,
                    $"One writes {a.Value.Text}, the other {b.Value.Text}."
                )
            : NameKin.IsShorter(one, other)
            || NameKin.IsShorter(other, one)
            || NameKin.IsShortGiven(one, other)
            || string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
                ? new Relation(
                    a,
                    b,
                    RelationKind.Compatible,
                    RelationReason.MoreSpecific,
                    $"One writes more of the name: {a.Value.Text}, {b.Value.Text}."
                )
            : null;
    }
}
