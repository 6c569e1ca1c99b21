using Disagree.Claims;
using Disagree.Claims.Numbers;

namespace Disagree.Verdicts;

/// <summary>
/// Tells why a number of a kind that moves in time has stood still between two articles, so that another number contradicts it: what it
/// counts was over before both, was counted once, or was announced just before.
/// </summary>
internal static class Standstill
{
    // What came of an event, this many days after its end, moves no more.
    private const int DaysToSettle = 60;

    // Within so many days two articles report one announcement, unless the later says that it is another.
    private const int DaysOfAnnouncement = 14;

    // Within so many days a body has as many people as before, unless words say otherwise.
    private const int DaysOfOneStaff = 31;

    /// <summary>The reason, as words behind "it is not known that it moved"; null where the number may have moved.</summary>
    /// <param name="old">The claim that holds earlier.</param>
    /// <param name="young">The claim that holds later.</param>
    internal static string? Between(Claim old, Claim young) =>
        IsOver(old, young) ? "what is long over moves no more"
        : IsStated(old) || IsStated(young) ? null
        : IsCountedOnce(old, young) ? "what is done is counted once, and no word tells of a change"
        : IsAnnounced(old, young) ? "what was announced so shortly before is not replaced without a word of it"
        : null;

    /// <summary>Whether the later is a plan or an offer made so long after the other that it takes its place.</summary>
    internal static bool IsReplanned(Claim old, Claim young) =>
        ((old.IsAhead && young.IsAhead) || (IsOffer(old) && IsOffer(young))) && DaysBetween(old, young) >= DaysOfAnnouncement;

    /// <summary>Whether both speak of a time that was over before they were written, so that no later count of it is to come.</summary>
    internal static bool IsOver(Claim a, Claim b) =>
        // what an offer is set against lies behind it: "a premium of 9 percent to Monday's price"
        !(IsOffer(a) && IsOffer(b)) && ((IsSettled(a) && IsSettled(b)) || IsClosed(a, b));

    /// <summary>Whether both tell of what was done, or of who was there when it happened: that is counted once.</summary>
    internal static bool IsCountedOnce(Claim a, Claim b) =>
        (a.Pace is Pace.Once && b.Pace is Pace.Once or Pace.Told) || (a.Pace is Pace.Told && b.Pace is Pace.Once);

    /// <summary>Whether both count those whom a body has for long, its staff or its pupils, and lie but some weeks apart.</summary>
    internal static bool IsSlow(Claim old, Claim young) =>
        old.Property is "employed" or "enrolled" or "subscribed"
        && string.Equals(old.Property, young.Property, StringComparison.Ordinal)
        && !IsStated(old)
        && !IsStated(young)
        && DaysBetween(old, young) < DaysOfOneStaff;

    private static bool IsStated(Claim claim) => claim.Pace is Pace.Standing || claim.Turn is not null || claim.Replaces is not null;

    private static bool IsAnnounced(Claim old, Claim young) =>
        ((old.IsAhead && young.IsAhead) || (old.IsDecided && young.IsDecided && old.Measure is Measure.Cumulative))
        && DaysBetween(old, young) < DaysOfAnnouncement;

    private static bool IsOffer(Claim claim) => claim.Figure?.Name is "offer" or "premium" or "pay rise offered";

    private static int DaysBetween(Claim old, Claim young) =>
        old.AsOf.Last is { } first && young.AsOf.First is { } next ? next.DayNumber - first.DayNumber : 0;

    // inflation in August, the winds at Monday's landfall: a figure of a time that is over does not move, unless words say so
    private static bool IsClosed(Claim a, Claim b) =>
        a.Figure is not null
        && a.Figure == b.Figure
        && a.Period is { Last: { } one }
        && b.Period is { Last: { } other }
        && Written(a) > one
        && Written(b) > other;

    private static DateOnly? Written(Claim claim) => claim.Publication?.Period.First ?? claim.AsOf.First;

    private static bool IsSettled(Claim claim) =>
        claim.Period?.Last is { } end && claim.AsOf.First is { } first && first.DayNumber - end.DayNumber > DaysToSettle;
}
