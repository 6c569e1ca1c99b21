using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells of two counts that they differ by the dead, or by the attacker, whom one of them counts in: "ten wounded" with the one who died,
/// "nine wounded" without.
/// </summary>
internal static class InclusiveCount
{
    /// <summary>Whether the two differ by no more than that.</summary>
    internal static bool Is(Claim a, Claim b, Interval left, Interval right)
    {
        if (left is not { Low: { } one, High: { } most } || right is not { Low: { } other, High: { } mostOther } || one == other)
        {
            return false;
        }

        var (larger, smaller) = one > other ? (a, b) : (b, a);
        // all who were hit hold the dead, whether they are told apart or not
        var countsApart = larger.DeadBeside is { IsApart: true } && larger.Property is not PropertyReader.Hit;
        return !countsApart && (IsShifted(larger.DeadBeside) || IsShifted(smaller.DeadBeside));

        bool IsShifted(DeadCount? dead) =>
            dead is { Count: var count }
            && Math.Max(one, other) - count is var left
            && left >= Math.Min(one, other)
            && left <= (one > other ? mostOther : most);
    }

    /// <summary>Whether one is a toll that is higher on a later day: it has grown, whoever is counted in.</summary>
    internal static bool GrewLater(Claim a, Claim b, Interval left, Interval right) =>
        a.Property is PropertyReader.Killed
        && (a.AsOf.IsBefore(b.AsOf) ? left.IsBelow(right) : b.AsOf.IsBefore(a.AsOf) && right.IsBelow(left));
}
