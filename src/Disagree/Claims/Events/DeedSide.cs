namespace Disagree.Claims.Events;

/// <summary>Which of the two ways in which a thing can be decided a verb tells: "rejected" of what may be approved or rejected.</summary>
/// <param name="Pair">The line of the table "opposites" that holds both.</param>
/// <param name="Word">How this one is shown: "approved" of "passed".</param>
internal sealed record DeedSide(int Pair, string Word)
{
    /// <summary>Whether the other tells the other of the two.</summary>
    internal bool IsAgainst(DeedSide other) => Pair == other.Pair && !string.Equals(Word, other.Word, StringComparison.Ordinal);
}
