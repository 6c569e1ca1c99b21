using Disagree.Claims;

namespace Disagree.Topics.Gates;

/// <summary>Tells two deaths of which each article names another dead: a singer's and an actor's.</summary>
internal static class NamedDead
{
    /// <summary>Why the two tell of different deaths; null where nothing shows it.</summary>
    internal static Obstacle? Between(Claim a, Claim b) =>
        a is { IsToldOf: true, Holder: { } one } && b is { IsToldOf: true, Holder: { } other } && AreTwo(one, other)
            ? new(NotComparedReason.OtherPopulation, $"one tells of {one}, the other of {other}")
            : null;

    // a given name may be spelled in two ways; a son is not his father
    private static bool AreTwo(string one, string other)
    {
        var (left, right) = (one.Split(' '), other.Split(' '));
        var (junior, senior) = (IsGeneration(left[^1]), IsGeneration(right[^1]));
        return (junior && senior && !string.Equals(left[^1], right[^1], StringComparison.OrdinalIgnoreCase))
            || !string.Equals(left[junior ? ^2 : ^1], right[senior ? ^2 : ^1], StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsGeneration(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III";
}
