using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>
/// How far a time of day may lie from the true one: "about nine" farther than "about 9:40", "just after 9:40" only behind it, and 9:40 a
/// little, for who tells it may have rounded 9:42.
/// </summary>
internal static class ClockSlack
{
    private const int OfRounding = 2;
    private const int OfRough = 10;
    private const int OfRoughHour = 15;
    private const int OfSide = 20;
    private const int Five = 5;
    private const int HalfDay = 12 * 60;

    /// <summary>Whether two times of day may be one.</summary>
    internal static bool MayBeOne(DateValue one, DateValue other)
    {
        // minutes from the one to the other, by the shorter way round the day
        var apart = (int)(other.Clock!.Value - one.Clock!.Value).TotalMinutes;
        apart = apart > HalfDay ? apart - (2 * HalfDay) : apart;
        var (earlier, later) = Of(one);
        var (otherEarlier, otherLater) = Of(other);
        return apart - otherEarlier <= later && apart + otherLater >= -earlier;
    }

    // how much earlier and how much later it may have been
    private static (int Earlier, int Later) Of(DateValue value)
    {
        var minute = value.Clock!.Value.Minute;
        var near = value.IsRough
            ? minute == 0
                ? OfRoughHour
                : OfRough
            : minute % Five == 0
                ? OfRounding
                : 0;
        return value.Side switch
        {
            > 0 => (0, OfSide),
            < 0 => (OfSide, 0),
            _ => (near, near),
        };
    }
}
