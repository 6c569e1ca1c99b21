using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells rough words for a number that their article also states outright: "thousands marched … police counted 9,000". They say nothing of
/// their own, and must not make 9,000 fit what another article says.
/// </summary>
internal static class RoughEcho
{
    /// <summary>The claim that states outright what another one of its article states roughly; null where none does.</summary>
    internal static Claim? Of(Claim rough, List<Claim> said, Func<Claim, Claim, Relation> between) =>
        IsRough(rough)
            ? said.Find(c =>
                !IsRough(c)
                && c.AsOf == rough.AsOf
                && c
                    is {
                        Value: NumberValue { Quantity.Interval.IsPoint: true },
                        Modality: not Modality.Denied,
                        IsPart: false,
                        IsToldOf: false
                    }
                && between(rough, c).Kind is RelationKind.Compatible or RelationKind.Same
            )
            : null;

    private static bool IsRough(Claim claim) =>
        claim is { Value: NumberValue { Quantity.IsApproximate: true } } or { Mention: QuantityMention { Rule: "vague" } };
}
