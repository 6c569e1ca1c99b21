using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells of a smaller count that it is of the women, the men or the children among people whom the other counts: "two women were killed"
/// denies nothing of "five people were killed", but "five women" and "two people" cannot both be right.
/// </summary>
internal static class PartOfPeople
{
    private const string Anybody = "person";

    /// <summary>Why both may be right; null where neither counts a part of whom the other counts.</summary>
    internal static Relation? Between(Claim a, Interval left, Claim b, Interval right) =>
        Is(a, left, b, right) ? Of(a, b, a, b)
        : Is(b, right, a, left) ? Of(a, b, b, a)
        : null;

    // nobody is no part: "none of the women was hurt" is told of those whom the words before it count
    private static bool Is(Claim some, Interval fewer, Claim all, Interval more) =>
        fewer is { Low: > 0 }
        && fewer.IsBelow(more)
        && all.Population is { Kind: Anybody, Group: null }
        && some.Population is { Kind: "woman" or "man" or "child" }
        && !IsOfAllOthers(some);

    // "six other men were wounded" counts all but those told before
    private static bool IsOfAllOthers(Claim claim) =>
        claim.Mention is QuantityMention { Counted.Modifiers: var modifiers }
        && modifiers.Contains("other", StringComparer.OrdinalIgnoreCase);

    private static Relation Of(Claim a, Claim b, Claim some, Claim all) =>
        new(
            a,
            b,
            RelationKind.Compatible,
            RelationReason.PartOfWhole,
            $"{some.Value.Text}, each a {some.Population!.Kind}, may be among the {all.Value.Text} of the other."
        );
}
