using Disagree.Claims;
using Disagree.Mentions;

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
    internal static bool MayBeOne(Claim a, Claim b, TimeOnly one, TimeOnly other)
    {
        // minutes from the one to the other, by the shorter way round the day
        var apart = (int)(other - one).TotalMinutes;
        apart = apart > HalfDay ? apart - (2 * HalfDay) : apart;
        var (earlier, later) = Of(a, one);
        var (otherEarlier, otherLater) = Of(b, other);
        return apart - otherEarlier <= later && apart + otherLater >= -earlier;
    }

    // how much earlier and how much later it may have been
    private static (int Earlier, int Later) Of(Claim claim, TimeOnly clock)
    {
        var near = ((DateValue)claim.Value).IsRough
            ? clock.Minute == 0
                ? OfRoughHour
                : OfRough
            : clock.Minute % Five == 0
                ? OfRounding
                : 0;
        return (claim.Mention as TimeMention)?.Bearing switch
        {
            TimeBearing.After => (0, OfSide),
            TimeBearing.Before => (OfSide, 0),
            _ => (near, near),
        };
    }
}
