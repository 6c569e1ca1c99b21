using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Topics.Gates;
using Disagree.Values;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>
/// Two dates of which one says that a thing was done and the other that it was not, or was decided the other way: they can be set side by
/// side only where both speak of one thing, and of one day.
/// </summary>
internal static class OpposedDeeds
{
    private const int FewDays = 7;
    private static readonly Obstacle OtherThing = new(
        NotComparedReason.OtherEvent,
        "one says the opposite of the other, and no word shows that they say it of one thing"
    );

    private static readonly Obstacle OtherDay = new(NotComparedReason.OtherEvent, "one says the opposite of the other, of another day");

    /// <summary>Whether the two contradict each other in what was done.</summary>
    internal static bool Are(Claim a, Claim b) => a.Dated?.Deed is { } one && b.Dated?.Deed is { } other && one.IsOpposedTo(other);

    /// <summary>Why two that contradict each other may both be right; null where they cannot, or do not contradict each other.</summary>
    internal static Obstacle? Between(Claim a, Claim b) =>
        !Are(a, b) ? null
        : !a.Dated!.Deed!.IsOfOneThing(b.Dated!.Deed!) ? OtherThing
        : AreOfOneDay(a, b) ? null
        : OtherDay;

    /// <summary>Whether they contradict each other, or say the same in other words, of one thing and one day.</summary>
    internal static bool AreOne(Claim a, Claim b) =>
        a.Dated?.Deed is { } one
        && b.Dated?.Deed is { } other
        && one.Sides.Any(s => other.Sides.Any(o => o.Pair == s.Pair))
        && one.IsOfOneThing(other)
        && AreOfOneDay(a, b);

    private static bool AreOfOneDay(Claim a, Claim b) =>
        Period(a) is { Days: <= FewDays } one && Period(b) is { Days: <= FewDays } other && one.Overlaps(other);
}
