using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Claims.Numbers;
using Disagree.Claims.Places;
using Disagree.Claims.Properties;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>Keeps counts apart of which the words say that they are of other events, spots or earlier hours.</summary>
internal static class OtherEvents
{
    /// <summary>Why one is of what another than its article's event did: "killed 40" and "in a previous attack 40 were killed".</summary>
    internal static Obstacle? Of(Claim a, Claim b) =>
        a.Reach.IsOfOtherEvent != b.Reach.IsOfOtherEvent && !IsOfThePast(a.Reach.IsOfOtherEvent ? b : a)
            ? new(NotComparedReason.OtherEvent, "one is of another event than the one that its article reports")
        : a.Reach.Calamity is { } one && b.Reach.Calamity is { } second && !string.Equals(one, second, StringComparison.OrdinalIgnoreCase)
            ? Obstacle.About(NotComparedReason.OtherEvent, Obstacle.Quoted(one), Obstacle.Quoted(second))
        : a.Reach.IsOfSpotAlone != b.Reach.IsOfSpotAlone || SpotOfSeveral.AreTwo(a.Reach.Spot, b.Reach.Spot)
            ? new(NotComparedReason.OtherPlace, "one counts those of one spot alone")
        : a.IsStale && b.IsStale && !a.Article.IsSame(b.Article) ? new(NotComparedReason.OtherPeriod, "each is told as an earlier number")
        : Offences.AreOfOtherCounts(a, b) ? new(NotComparedReason.OtherMeasure, "each counts charges of another kind")
        : null;

    // "in March 22 were killed at Kelo", beside the 9 whom the article is about
    private static bool IsOfThePast(Claim claim) => claim.Period is { } period && PastEvent.IsBackground(period, claim);
}
