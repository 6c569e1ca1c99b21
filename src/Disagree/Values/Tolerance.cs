namespace Disagree.Values;

/// <summary>How far apart two stated numbers may lie and still be two wordings of one number.</summary>
/// <param name="Approximate">The share by which an approximate number ("about 2,500") may be off, 0 to 1. Default 0.1.</param>
/// <param name="RoundingShare">
/// The largest share of a number that its rounding may take: "2,500" may stand for 2,487 because half its last written place, 50, is
/// 2 % of it; "10" never stands for 12. 0 to 1. Default 0.05.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">A share is less than 0 or more than 1.</exception>
public sealed record Tolerance(decimal Approximate = 0.1m, decimal RoundingShare = 0.05m)
{
    /// <summary>The share by which an approximate number ("about 2,500") may be off, 0 to 1.</summary>
    public decimal Approximate
    {
        get;
        init => field = Share(value);
    } = Share(Approximate);

    /// <summary>The largest share of a number that its rounding may take, 0 to 1.</summary>
    public decimal RoundingShare
    {
        get;
        init => field = Share(value);
    } = Share(RoundingShare);

    /// <summary>10 % for approximate numbers, at most 5 % for rounding.</summary>
    public static Tolerance Default { get; } = new();

    private static decimal Share(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
        return value;
    }
}
