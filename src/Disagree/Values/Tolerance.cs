namespace Disagree.Values;

/// <summary>How far apart two stated numbers may lie and still be two wordings of one number.</summary>
/// <param name="Approximate">The share by which an approximate number ("about 2,500") may be off. Default 0.1.</param>
/// <param name="RoundingShare">
/// The largest share of a number that its rounding may take: "2,500" may stand for 2,487 because half its last written place, 50, is
/// 2 % of it; "10" never stands for 12. Default 0.05.
/// </param>
public sealed record Tolerance(decimal Approximate, decimal RoundingShare)
{
    /// <summary>10 % for approximate numbers, at most 5 % for rounding.</summary>
    public static Tolerance Default { get; } = new(0.1m, 0.05m);
}
