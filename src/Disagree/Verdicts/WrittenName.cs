using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Mentions.Relations;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Says of one person whom two articles spell in two ways that they do: "Kevan Porter" and "Kevon Porter".</summary>
internal static class WrittenName
{
    private const int FewestLetters = 3;

    /// <summary>The relation; null where both write the same, or one only less of it.</summary>
    internal static Relation? Between(Claim a, Claim b) =>
        Of(a) is { } one
        && Of(b) is { } other
        && one.Split(' ') is { Length: > 1 } words
        && other.Split(' ') is { Length: > 1 } others
        && (IsOther(words[^2], others[^2]) || IsOther(words[^1], others[^1]))
            ? new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.Spelling,
                $"One person, of whom one writes {one} and the other {other}."
            )
            : null;

    private static string? Of(Claim claim) =>
        claim.Value is NameValue { Type: NameType.Person }
        && claim.Mention switch
        {
            RelationMention { Value: { Rule: not "pronoun", Entity: >= 0 } name } => name,
            RoleMention { Holder: { } holder } => holder,
            NameMention { Entity: >= 0 } named => named,
            _ => null,
        }
            is { } mention
            ? claim.Article.At(mention.Span).ToString()
            : null;

    // an initial stands for any name, and a short form for a longer one
    private static bool IsOther(string one, string other) =>
        one.Length >= FewestLetters
        && other.Length >= FewestLetters
        && char.IsUpper(one[0])
        && char.IsUpper(other[0])
        && Letters.Between(one, other) > 0
        && !one.EndsWith('.')
        && !other.EndsWith('.')
        && !one.StartsWith(other, StringComparison.OrdinalIgnoreCase)
        && !other.StartsWith(one, StringComparison.OrdinalIgnoreCase);
}
