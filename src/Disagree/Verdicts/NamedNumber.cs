using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Compares amounts by the numbers that they name: who knew of 157 would not have said "at least 85".</summary>
/// <param name="share">The share by which a bound may lie from what it bounds.</param>
internal readonly struct NamedNumber(decimal share)
{
    /// <summary>A bound as its number: 85 for "at least 85"; other intervals as they are.</summary>
    internal static Interval Of(Interval interval) =>
        interval switch
        {
            { Low: { } low, High: null } => Interval.Exactly(low),
            { Low: null, High: { } high } => Interval.Exactly(high),
            _ => interval,
        };

    /// <summary>Whether the one is below the other, where bounds stand for their numbers.</summary>
    internal bool IsBelow(Interval one, Interval other) =>
        one.IsBelow(other) || ((IsBound(one) || IsBound(other)) && Of(other).Low > Of(one).High * (1 + share));

    /// <summary>Whether a later amount is far beyond a lower bound, which it satisfies.</summary>
    internal bool IsBeyond(Interval floor, Interval later) => floor.High is null && later.Low > floor.Low * (1 + share);

    private static bool IsBound(Interval interval) => interval.Low is null || interval.High is null;
}
