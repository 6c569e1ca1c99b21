using Disagree.Values;

namespace Disagree.Topics;

/// <summary>How far two periods lie from each other.</summary>
internal static class DaysApart
{
    /// <summary>
    /// The days from the end of the earlier to the start of the later; 0 where they meet or one of them is open to the other's side.
    /// </summary>
    internal static int Of(DatePeriod one, DatePeriod other) =>
        one.IsBefore(other) ? other.First!.Value.DayNumber - one.Last!.Value.DayNumber
        : other.IsBefore(one) ? one.First!.Value.DayNumber - other.Last!.Value.DayNumber
        : 0;
}
