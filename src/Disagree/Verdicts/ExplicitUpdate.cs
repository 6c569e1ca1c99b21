using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Whether an article says itself that the value of another has been replaced: "17, not 18 as first reported". That settles the order where
/// the dates do not, and a correction downwards too.
/// </summary>
internal static class ExplicitUpdate
{
    internal static Relation? Between(Claim a, Claim b) => Of(a, b) ?? Of(b, a);

    /// <summary>What two amounts share of which the one can be the other's former value; null of what is no amount.</summary>
    internal static decimal? Size(ClaimValue? value) =>
        value is NumberValue { Quantity: var quantity } && quantity.TryToBase(out var amount) ? amount.Low ?? amount.High : null;

    private static Relation? Of(Claim old, Claim young)
    {
        if (
            young.Replaces is not NumberValue { Quantity: var replaced } former
            || young.AsOf.IsBefore(old.AsOf)
            || !((NumberValue)old.Value).Quantity.TryToBase(out var value)
            || !replaced.TryToBase(out var before)
            || !IsOne(value, before)
        )
        {
            return null;
        }

        var isCorrection =
            young.Measure is not Measure.Momentary && ((NumberValue)young.Value).Quantity.Interval.IsBelow(replaced.Interval);
        return new Relation(
            old,
            young,
            RelationKind.Updated,
            isCorrection ? RelationReason.ExplicitCorrection : RelationReason.ExplicitUpdate,
            isCorrection
                ? $"{young.Article.Label} says itself that {former.Text} was corrected to {young.Value.Text}."
                : $"{young.Article.Label} says itself that {former.Text} has become {young.Value.Text}."
        );
    }

    // "as many as 15" is the 15 of "first put at 15"
    private static bool IsOne(Interval value, Interval before) =>
        value == before || (before.IsPoint && (value.Low, value.High) is (null, _) or (_, null) && (value.Low ?? value.High) == before.Low);
}
