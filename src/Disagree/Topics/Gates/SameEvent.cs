using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Topics.Relations;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Decides whether two numbers are of one event. What happens is over after a while: reports far apart in time speak of one event only
/// where its place is in both.
/// </summary>
internal sealed class SameEvent(PlaceTree places, Stories stories)
{
    /// <summary>Reports farther apart in days than these speak of one event only where its place is in both.</summary>
    internal const int MostDays = 45;
    private const int DaysOfReport = 7;

    /// <summary>Why the two are of different events; null where they may be of one.</summary>
    internal Obstacle? Between(Claim a, Claim b) =>
        OfKind(a, b)
        ?? Contests.OfNumbers(a, b)
        ?? NamedDead.Between(a, b)
        ?? Strangers.OfFigures(a, b, stories)
        ?? Strangers.Between(a, b, stories)
        ?? (HoldsLong(a, b) ? null : OfDays(a, b));

    // "a crash", "a shooting"
    private static Obstacle? OfKind(Claim a, Claim b) =>
        EventKinds.Apart(a, b) is { } kinds ? Obstacle.About(NotComparedReason.OtherEvent, $"a {kinds.One}", $"a {kinds.Other}") : null;

    // "nine are in hospital", "nine died in 2014"
    private static bool HoldsLong(Claim a, Claim b) => a.Measure is Measure.Momentary || (a.Period is not null && b.Period is not null);

    private Obstacle? OfDays(Claim a, Claim b) =>
        a.Publication?.Period is { IsUnknown: false } one
        && b.Publication?.Period is { IsUnknown: false } other
        && DaysApart.Of(one, other) > MostDays
        && !IsOneSpot(a, b)
        && !IsOneSpot(b, a)
        && !stories.AreOne(a, b)
        && !IsDayOf(a, b)
        && !IsDayOf(b, a)
            ? new(
                NotComparedReason.OtherEvent,
                $"the articles are of {PeriodWords.Of(one)} and {PeriodWords.Of(other)}, and no place shows that they speak of one event"
            )
            : null;

    // "nine died at Kelo on 9 May 2014", told years later, and a report from Kelo of that day
    private bool IsDayOf(Claim past, Claim report) =>
        past is { Period: { IsDay: true, First: { } day } period }
        && PastEvent.IsBackground(period, past)
        && report.Publication?.Period is { First: { } from, Last: { } to }
        && from >= day
        && to.DayNumber - day.DayNumber <= DaysOfReport
        && past.LeadPlaces.Any(p => !places.IsCountry(p) && report.LeadPlaces.Contains(p, StringComparer.OrdinalIgnoreCase));

    private bool IsOneSpot(Claim a, Claim b) => a.Place is { } spot && !places.IsKnown(spot) && b.Event.Names.Contains(spot);
}
