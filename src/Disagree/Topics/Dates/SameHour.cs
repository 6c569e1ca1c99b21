using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Events;
using Disagree.Mentions;
using Disagree.Values;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>Tells whether two times of day are of one event: those that tell no day are of the days before the report.</summary>
internal static class SameHour
{
    private const int DaysOfNews = 7;

    /// <summary>Whether both are times of day and nothing shows that they are of days that meet.</summary>
    internal static bool AreOfOtherDays(Claim a, Claim b) =>
        IsHour(a) && IsHour(b) && !Days(a).Overlaps(Days(b)) && !Cast.AreOne(a.Cast, b.Cast);

    /// <summary>Whether two times of day differ of which one is told in a zone and the other not: they may be one time.</summary>
    internal static bool MayBeOfOtherZones(Claim a, Claim b) =>
        a.Value is DateValue { Clock: { } one } && b.Value is DateValue { Clock: { } other } && one != other && HasZone(a) != HasZone(b);

    private static bool HasZone(Claim claim) => claim.Mention is TimeMention { Period.At: not null };

    /// <summary>Whether it is the time of day of what happens time and again, "the bus left at 5 a.m.".</summary>
    internal static bool IsOfRegularThing(Claim claim) =>
        IsHour(claim) && claim.Dated is { Kind: EventKind.Again or EventKind.Due or EventKind.Unknown or EventKind.Empty };

    /// <summary>Whether two such times are of one event: of one thing, and a name beside both.</summary>
    internal static bool IsOne(Claim a, Claim b, ConceptTable concepts) =>
        DatedEvent.AreOfOneKind(a.Dated, b.Dated)
        && a.Subject.Length > 0
        && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal)
        && !concepts.IsWithin(a.Subject, "person")
        && a.Event.Names.Overlaps(b.Event.Names);

    /// <summary>Whether both tell one time of day of events of one kind.</summary>
    internal static bool IsOneMinute(Claim a, Claim b) =>
        a.Value is DateValue { Clock: { } one }
        && b.Value is DateValue { Clock: { } other }
        && one == other
        && DatedEvent.AreOfOneKind(a.Dated, b.Dated);

    private static DatePeriod Days(Claim claim) =>
        Period(claim) is { IsUnknown: false } told ? told
        : claim.Publication?.Period is { First: { } first, Last: { } last } && first.DayNumber > DaysOfNews
            ? DatePeriod.Between(first.AddDays(-DaysOfNews), last)
        : DatePeriod.Unknown;
}
