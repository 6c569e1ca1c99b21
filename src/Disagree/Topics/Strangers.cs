using Disagree.Claims;

namespace Disagree.Topics;

/// <summary>Tells claims of articles that name nobody and nothing in common: nothing shows that they speak of one event.</summary>
internal static class Strangers
{
    // what is written of an event later than this names more of it than the town
    private const int DaysOfOneStory = 10;
    private static readonly Obstacle NothingShared = new(NotComparedReason.OtherEvent, "no name that both articles hold shows that they speak of one event");

    /// <summary>Why the two speak of different events; null where a name is shared, or one of the articles names too few to tell.</summary>
    internal static Obstacle? Between(Claim a, Claim b) => Cast.AreApart(a.Cast, b.Cast, IsLongAfter(a, b)) ? NothingShared : null;

    private static bool IsLongAfter(Claim a, Claim b) =>
        a.Publication is { } one && b.Publication is { } other && DaysApart.Of(one.Period, other.Period) > DaysOfOneStory && !a.Event.Names.Overlaps(b.Event.Names);
}
