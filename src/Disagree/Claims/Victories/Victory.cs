namespace Disagree.Claims.Victories;

/// <summary>Who of two won, or is ahead: "Northwind beat Harrow", "Keller trails Marlow".</summary>
/// <param name="IsWon">Whether it is won; else one is ahead of the other.</param>
/// <param name="First">Who won or is ahead.</param>
/// <param name="Second">Who lost or is behind.</param>
internal sealed record Victory(bool IsWon, string First, string Second)
{
    /// <summary>Whether the other says the same of the same two the other way round.</summary>
    internal bool IsReverseOf(Victory other) =>
        IsWon == other.IsWon
        && string.Equals(First, other.Second, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Second, other.First, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether both are of the same two.</summary>
    internal bool IsOfSameTwo(Victory other) =>
        IsReverseOf(other)
        || (
            IsWon == other.IsWon
            && string.Equals(First, other.First, StringComparison.OrdinalIgnoreCase)
            && string.Equals(Second, other.Second, StringComparison.OrdinalIgnoreCase)
        );
}
