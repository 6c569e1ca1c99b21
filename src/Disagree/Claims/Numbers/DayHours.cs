namespace Disagree.Claims.Numbers;

/// <summary>The hours of one day at which a number held: 12:00 of "at noon", 17:00 to 22:00 of "by evening".</summary>
/// <param name="Day">The day.</param>
/// <param name="First">The first minute of it that is possible.</param>
/// <param name="Last">The last one.</param>
internal readonly record struct DayHours(DateOnly Day, int First, int Last)
{
    /// <summary>Whether all that had happened until then is meant: "as of noon", "by evening"; not "on Thursday morning".</summary>
    internal bool IsUpTo { get; init; }

    /// <summary>Whether it is certainly earlier on the same day.</summary>
    internal bool IsBefore(DayHours other) => Day == other.Day && Last <= other.First && First < other.Last;
}
