using Disagree.Articles;
using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Values;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells whether two dates are of the one calamity of which two articles tell, whatever each calls it: "a van drove into the market on
/// Friday, killing nine", "Friday's attack".
/// </summary>
internal sealed class SameCalamity(SharedSpot ground, ToldStory told)
{
    /// <summary>The term by which claims of calamities find each other; null for others.</summary>
    internal static string? TermOf(Claim claim) =>
        claim.Dated is not { Calamities.Count: > 0 } ? null
        : DateAnswer.IsHour(claim) ? "hour of a calamity"
        : "calamity";

    /// <summary>Whether both tell of one at one day or, where both tell the time of day, of one kind.</summary>
    internal bool IsOne(Claim a, Claim b) =>
        a.Dated is { Calamities.Count: > 0 } one
        && b.Dated is { Calamities.Count: > 0 } other
        && (AreOfOneDay(a, b) || AreOfOneHour(a, b))
        && one.Deed is not { IsDenied: true }
        && other.Deed is not { IsDenied: true }
        && a.IsAhead == b.IsAhead
        && !SameDeed.AreParts(a, b)
        && !ground.AreApart(one.Places, other.Places)
        && (told.IsOne(a, b) || (DateAnswer.Period(a).IsDay && ground.IsOne(a, b)));

    private static bool AreOfOneDay(Claim a, Claim b) =>
        a.Value is DateValue { Clock: null, Period: { IsDay: true } day }
        && b.Value is DateValue { Clock: null, Period: { IsDay: true } same }
        && day.First == same.First;

    private static bool AreOfOneHour(Claim a, Claim b) =>
        DateAnswer.IsHour(a)
        && DateAnswer.IsHour(b)
        && SameStory.AreOfOneTime(a, b)
        && (IsTelling(a.Dated!) != IsTelling(b.Dated!))
        && (a.Dated!.Calamities.Overlaps(b.Dated!.Calamities) || IsAny(a.Dated) || IsAny(b.Dated));

    // its own verb or noun names it: two such times may be those of two blasts
    private static bool IsTelling(DatedEvent dated) => dated.Calamities.Contains(dated.Event) && !IsAny(dated);

    private static bool IsAny(DatedEvent dated) => dated.Calamities.Contains(CalamityReader.Any);
}
