using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Claims.Victims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>How two amounts that answer one question stand to each other.</summary>
internal sealed class NumberRelation(Tolerance tolerance)
{
    private const decimal Vagueness = 3;
    private const decimal Few = 3;
    private const decimal Many = 1000;
    private readonly MovingNumber moving = new(tolerance);
    private readonly Nearness nearness = new(tolerance);

    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="evidence">What tells the order of counts of one day.</param>
    internal Relation Between(Claim a, Claim b, DayEvidence evidence)
    {
        var (one, other) = ((NumberValue)a.Value, (NumberValue)b.Value);
        var (first, second) = (nearness.Settle(one.Quantity, other.Quantity), nearness.Settle(other.Quantity, one.Quantity));
        if (!first.TryToBase(out var left) || !second.TryToBase(out var right))
        {
            return new Relation(a, b, RelationKind.NotComparable, RelationReason.OutOfRange, "One of the numbers is too large to compare.");
        }

        if (DenialRelation.Between(a, b, nearness.AreOne(first, left, second, right)) is { } denial)
        {
            return denial;
        }

        if (OppositeTrend.Between(a, b) is { } opposite)
        {
            return opposite;
        }

        if (left == right)
        {
            return new Relation(a, b, RelationKind.Same, RelationReason.SameValue, $"Both say {one.Text}.");
        }

        if (Birthday.Between(a, b) is { } birthday)
        {
            return birthday;
        }

        if (OmitsOthers(a, right) || OmitsOthers(b, left))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.OtherVictims,
                "One tells only of somebody who died and says nothing of others."
            );
        }

        var isShort = ShortOf.Divides(a, left, b, right);
        var isNear = !isShort && nearness.AreOne(first, NamedNumber.Of(left), second, NamedNumber.Of(right));
        if (
            isNear
            && a.AsOf != b.AsOf
            && Nearness.AreApartAsWritten(first, NamedNumber.Of(left), second, NamedNumber.Of(right))
            && moving.Between(a, b, left, right, evidence) is { } grown
        )
        {
            return grown;
        }

        var isInclusive = !isNear && InclusiveCount.Is(a, b, left, right);
        if (!isInclusive && ((a.IsToldOf && b.IsToldOf) || ToldSome.Is(a, left, b, right) || ToldSome.Is(b, right, a, left)))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.OtherVictims,
                a.IsToldOf && b.IsToldOf
                    ? "Neither counts them: each tells of some and says nothing of others."
                    : "One counts them, the other tells of some and says nothing of others."
            );
        }

        if (
            !isNear
            && (
                ExplicitUpdate.Between(a, b)
                ?? StaleCount.Between(a, b, left, right)
                ?? StatedTurn.Between(a, b, left, right)
                ?? PlanCameAbout.Between(a, b, left, right)
                ?? CountOrder.Between(a, b, left, right)
                ?? (isInclusive && !InclusiveCount.GrewLater(a, b, left, right) ? null : moving.Between(a, b, left, right, evidence))
            )
                is { } update
        )
        {
            return update;
        }

        if (left.Overlaps(right))
        {
            var (isBound, isOtherBound) = (left.Low is null || left.High is null, right.Low is null || right.High is null);
            var (bound, within) = isBound ? (one.Text, other.Text) : (other.Text, one.Text);
            return isBound || isOtherBound
                ? new Relation(
                    a,
                    b,
                    RelationKind.Compatible,
                    RelationReason.WithinBound,
                    $"{SentenceStart.Of(bound)} leaves room for {within}."
                )
                : new Relation(
                    a,
                    b,
                    RelationKind.Compatible,
                    RelationReason.RangesOverlap,
                    $"{SentenceStart.Of(one.Text)} and {other.Text} share values."
                );
        }

        if (Vague(a, left).Overlaps(Vague(b, right)))
        {
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.VagueCount,
                $"{SentenceStart.Of(one.Text)} and {other.Text} are a count and a rough word for it."
            );
        }

        if ((!isShort && nearness.AreOne(first, left, second, right)) || Nearness.IsRoundBound(first, left, second, right))
        {
            var reason =
                one.Quantity.IsApproximate || other.Quantity.IsApproximate ? RelationReason.Approximation : RelationReason.Rounding;
            return new Relation(
                a,
                b,
                RelationKind.Compatible,
                reason,
                $"{SentenceStart.Of(one.Text)} and {other.Text} are one number, rounded or stated roughly."
            );
        }

        if (!isInclusive && PartOfPeople.Between(a, left, b, right) is { } part)
        {
            return part;
        }

        return isInclusive
            ? new Relation(
                a,
                b,
                RelationKind.Compatible,
                RelationReason.InclusiveCount,
                $"{SentenceStart.Of(one.Text)} and {other.Text} differ by the {(a.Property is PropertyReader.Killed ? "attacker" : "dead")}, whom one counts in and the other does not."
            )
            : Apart(a, b);
    }

    // "a man was shot and died" does not deny that three others were hurt
    private static bool OmitsOthers(Claim claim, Interval other) =>
        string.Equals(claim.Derivation, ToldCount.WhoDied, StringComparison.Ordinal) && other.Low is > 1;

    // "several" and "a few" leave open how many more, and so does "thousands", of crowds; "dozens" does not leave open hundreds
    private static Interval Vague(Claim claim, Interval value) =>
        claim.Mention is QuantityMention { Rule: "vague" }
        && value is { Low: { } low and (<= Few or >= Many), High: { } high }
        && low < high
            ? Interval.Between(low, high * Vagueness)
            : value;

    private static Relation Apart(Claim a, Claim b)
    {
        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b) = (b, a);
        }

        var still = a.AsOf.IsBefore(b.AsOf) ? $", and {Standstill.Between(a, b) ?? "nothing says that the number moved in between"}" : "";
        return new Relation(
            a,
            b,
            RelationKind.Differs,
            RelationReason.Disjoint,
            $"{SentenceStart.Of(a.Value.Text)} and {b.Value.Text} have no value in common{still}."
        );
    }
}
