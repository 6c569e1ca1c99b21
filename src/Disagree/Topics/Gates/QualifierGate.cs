using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Claims.Places;
using Disagree.Claims.Qualifiers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Decides whether two amounts are values of one measure by what qualifies it: youth unemployment is not unemployment, a rise from the
/// month before is none from the year before.
/// </summary>
internal static class QualifierGate
{
    /// <summary>Why they are not; null where nothing shows it.</summary>
    internal static Obstacle? Between(Claim a, Claim b) =>
        (IsStep(a, b) || IsStep(b, a)) && !DistanceReader.Is(a.Property)
            ? new(NotComparedReason.OtherMeasure, "one says how far it moved, the other where it stands")
        : a.Reckoning.IsByYear != b.Reckoning.IsByYear && (a.Figure is null || a.Figure != b.Figure)
            ? new(NotComparedReason.OtherMeasure, "one is a sum by the year, the other does not say so")
        : Against(a, b) ?? Against(b, a);

    // a count of votes that goes on, and how it ended
    private static bool IsOvertaken(Claim claim, Qualifier own, Claim other) =>
        own.IsPartial && !other.AsOf.IsBefore(claim.AsOf) && !IsOfThePast(claim) && !IsOfThePast(other);

    private static bool IsOfThePast(Claim claim) => claim.Period is { } period && PastEvent.IsBackground(period, claim);

    // "the fare will go up by 50 cents", "the fare will rise to 3 euros"
    private static bool IsStep(Claim a, Claim b) =>
        a.Reckoning.Move is Move.Step && (b.Reckoning.Move is Move.Level || IsValueBeside(a, b)) && !(IsOfChange(a) && IsOfChange(b));

    // "nine million was wiped off its value", "a value of 40 million"
    private static bool IsValueBeside(Claim step, Claim value) =>
        step is { Figure: null, Value: NumberValue { Quantity.Unit.Dimension: Dimension.Money } }
        && value is { Figure.Name: "market value" or "value" or "share price", Reckoning.Move: not Move.Step };

    // "the economy grew by 4 percent", "growth was 4 percent"
    private static bool IsOfChange(Claim claim) => claim.Figure is { Name: "inflation" or "economic growth" or "economic contraction" };

    private static Obstacle? Against(Claim a, Claim b)
    {
        foreach (var one in a.Reckoning.Qualifiers)
        {
            var isTold = Find(b, one.Class, out var other);
            if (
                isTold
                    ? !string.Equals(one.Value, other.Value, StringComparison.Ordinal)
                        && !IsOvertaken(a, one, b)
                        && !IsOvertaken(b, other, a)
                    : one.IsMarked
            )
            {
                return new(
                    NotComparedReason.OtherMeasure,
                    isTold
                        ? $"one is “{one.Value}”, the other “{other.Value}” ({one.Class})"
                        : $"one is “{one.Value}” ({one.Class}), the other does not say so"
                );
            }
        }

        return null;
    }

    private static bool Find(Claim claim, string kind, out Qualifier found)
    {
        foreach (var qualifier in claim.Reckoning.Qualifiers)
        {
            if (string.Equals(qualifier.Class, kind, StringComparison.Ordinal))
            {
                found = qualifier;
                return true;
            }
        }

        found = default;
        return false;
    }
}
