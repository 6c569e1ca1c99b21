using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Events;
using Disagree.Values;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells whether two dates of one kind of event are of one event because their articles tell one story: they name the same person, and
/// another name beside. "The nurses walked off the job on Monday" and "the stoppage, which began on 4 March" share no word.
/// </summary>
internal sealed class SameStory(ConceptTable concepts, ToldStory told)
{
    private const int DaysOfWeek = 7;
    private const int DaysOfMonth = 31;
    private const int DaysOfSeason = 92;
    private const int DaysOfYear = 366;
    private const int DaysOfFewYears = 1100;
    private const int DaysOfBegin = 3;
    private const int DaysOfReports = 10;
    private const int MonthsBack = 62;

    /// <summary>How the two are linked: by their days, or whatever these are.</summary>
    internal DateLink Between(Claim a, Claim b) =>
        a.Dated is not { Kind: not EventKind.Ever } one || b.Dated is not { } other ? DateLink.None
        : one.Kind is EventKind.Unknown ? (other.Kind is EventKind.Unknown or EventKind.Ever ? DateLink.None : Between(b, a))
        : IsOneTold(a, b) ? (told.IsOne(a, b) ? DateLink.IfDaysMeet : DateLink.None)
        : !DatedEvent.AreOfOneKind(one, other) || one.Deed is { IsDenied: true } || other.Deed is { IsDenied: true } || !told.IsOne(a, b)
            ? DateLink.None
        : IsOneOfItsOrder(a, b) || IsOneBegin(a, b) || IsOnePlan(a, b) || IsOneOfName(a, b) || IsOneCapture(a, b) || IsOneMaking(a, b)
            ? DateLink.Sure
        : DoDaysTell(a, b) || IsOneRank(a, b) ? DateLink.IfDaysMeet
        : DateLink.None;

    /// <summary>Whether the articles of two claims tell one story.</summary>
    internal static bool IsTold(Claim a, Claim b) => Cast.TellOneStory(a.Cast, b.Cast, AreOfOneTime(a, b));

    /// <summary>Whether the articles of two claims were published within a few days.</summary>
    internal static bool AreOfOneTime(Claim a, Claim b) =>
        a.Publication?.Period is { IsUnknown: false } one
        && b.Publication?.Period is { IsUnknown: false } other
        && DaysApart.Of(one, other) <= DaysOfReports;

    /// <summary>Whether two times of day are of one event: what happens but once in a story, or what one thing does.</summary>
    internal bool IsOneHour(Claim a, Claim b) =>
        a.Value is DateValue { Clock: not null }
        && b.Value is DateValue { Clock: not null }
        && a.Dated is { } one
        && b.Dated is { } other
        && DatedEvent.AreOfOneKind(one, other)
        && AreOfOneTime(a, b)
        && (
            one.Kind is EventKind.Place
            || (a.Agent.Length > 0 && (string.Equals(a.Agent, b.Agent, StringComparison.Ordinal) || one.People.Overlaps(other.People)))
        )
        && told.IsOne(a, b);

    /// <summary>
    /// Whether both tell one minute, and not merely the hour: in one story hardly two things are told of it. "The alarm went off at 3:22
    /// a.m.", "police were called at 3:22 a.m."
    /// </summary>
    internal bool IsOneMinute(Claim a, Claim b) =>
        a.Value is DateValue { Clock: { } one }
        && b.Value is DateValue { Clock: { } other }
        && one == other
        && (one.Minute > 0 || DatedEvent.AreOfOneKind(a.Dated, b.Dated))
        && !SameDeed.AreParts(a, b)
        && AreOfOneTime(a, b)
        && told.IsOne(a, b);

    // "on Monday" and "on 4 March": of what befalls a place, and of what is done to or by whom one of them does not name
    private bool DoDaysTell(Claim a, Claim b)
    {
        var (one, other) = (a.Dated!, b.Dated!);
        var most =
            one.Kind is EventKind.Place ? DaysOfWeek
            : !IsLongPast(a) || !IsLongPast(b) ? DaysOfMonth
            : one.Kind is EventKind.Again ? DaysOfSeason
            : DaysOfYear;
        return Period(a) is { Days: <= DaysOfYear and var days }
            && Period(b) is { Days: <= DaysOfYear and var others }
            && Math.Max(days, others) <= most
            && (
                one.Kind is EventKind.Place
                || SharedNames.Overlap(one.People, other.People)
                || (
                    (one.People.Count == 0 || other.People.Count == 0)
                    && (
                        one.Kind is not EventKind.Again
                        || IsOneThing(a, b)
                        || (IsLongPast(a) && IsLongPast(b))
                        || (Math.Max(days, others) == 1 && (AreBare(one, other) || a.Event.Things.Overlaps(b.Event.Things)))
                    )
                )
            );
    }

    // "the first case", "last inspected", but not "last inspected by the Navy": in one story there is but one
    private bool IsOneOfItsOrder(Claim a, Claim b) =>
        a.Dated!.Order.Length > 0
        && string.Equals(a.Dated.Order, b.Dated!.Order, StringComparison.Ordinal)
        && (
            a.Dated.Order is "last"
                ? IsLongPast(a) && IsLongPast(b) && a.Dated.People.SetEquals(b.Dated.People)
                : (AreOfOneTime(a, b) || a.Dated.Event is "first case") && Near(a, b, DaysOfMonth)
        )
        && (a.Dated.Kind is EventKind.Place || MayBeOneThing(a, b));

    // "the recall, announced on Friday", "took the vans off the market on Friday"; "won the run-off on Sunday", "the run-off on Sunday"
    private static bool IsOneTold(Claim a, Claim b) => Tells(a, b) || Tells(b, a);

    private static bool Tells(Claim a, Claim b) =>
        a.Dated is { TellsOfAnother: true } one
        && b.Dated is { Kind: not (EventKind.Unknown or EventKind.Ever) } other
        && one.About.Contains(other.Event)
        && (one.IsAnnounced ? other.Event is "recall" or "layoffs" or "deal" or "agreement" : other.Event is "election")
        && Period(a) is { Days: <= DaysOfMonth }
        && Period(b) is { Days: <= DaysOfMonth };

    private static bool IsOneRank(Claim a, Claim b) =>
        a.Dated!.Order.Length > 0 && string.Equals(a.Dated.Order, b.Dated!.Order, StringComparison.Ordinal);

    // "the fire started on Tuesday", "it broke out on 8 July"
    private static bool IsOneBegin(Claim a, Claim b) =>
        a.Dated is { Kind: EventKind.Place, Phase: EventPhase.Begin }
        && b.Dated is { Phase: EventPhase.Begin }
        && IsDay(a)
        && IsDay(b)
        && Near(a, b, DaysOfBegin);

    // "a confiscation hearing is set for March", "faces a confiscation hearing in April"
    private static bool IsOnePlan(Claim a, Claim b) =>
        IsToCome(a)
        && IsToCome(b)
        && a.Dated is { Kind: EventKind.Again, Kindred.Length: > 0 } one
        && string.Equals(one.Kindred, b.Dated!.Kindred, StringComparison.Ordinal);

    // "the Stone Gap Fire of 2018"
    private static bool IsOneOfName(Claim a, Claim b) =>
        a.Dated!.Name is { } name && string.Equals(name, b.Dated!.Name, StringComparison.Ordinal);

    // "rebels seized the town in June", "the rebels took Kessa in July"
    private static bool IsOneCapture(Claim a, Claim b) =>
        a.Dated is { Event: "capture of a place" } one
        && b.Dated is { } other
        && one.People.Overlaps(other.People)
        && (one.Places.Count == 0 || other.Places.Count == 0 || one.Places.Overlaps(other.Places))
        && Period(a) is { Days: <= DaysOfMonth }
        && Period(b) is { Days: <= DaysOfMonth }
        && Near(a, b, MonthsBack);

    // years in which one thing was built, bought or founded
    private bool IsOneMaking(Claim a, Claim b) =>
        a.Dated is { Kind: EventKind.Due } one
        && b.Dated is { } other
        && IsLongPast(a)
        && IsLongPast(b)
        && Period(a) is { Days: <= DaysOfYear and var days }
        && Period(b) is { Days: <= DaysOfYear and var others }
        && Near(a, b, Math.Max(days, others) > DaysOfMonth ? DaysOfFewYears : MonthsBack)
        && IsOneThing(a, b)
        && (one.People.Count == 0 || other.People.Count == 0 || one.People.Overlaps(other.People));

    // neither tells more than that it took place
    private static bool AreBare(DatedEvent one, DatedEvent other) => one.Head != one.Verb || other.Head != other.Verb;

    // of "the last inspection" alone the thing is what happened
    private bool MayBeOneThing(Claim a, Claim b) =>
        a.Subject.Length == 0 || b.Subject.Length == 0 || IsOneThing(a, b) || IsNounAlone(a) || IsNounAlone(b);

    private static bool IsNounAlone(Claim claim) => claim.Dated is { Verb: < 0, Patient.Count: 0 };

    private bool IsOneThing(Claim a, Claim b) =>
        a.Subject.Length > 0 && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal) && !concepts.IsWithin(a.Subject, "person");

    private static bool Near(Claim a, Claim b, int days) => DaysApart.Of(Period(a), Period(b)) <= days;

    private static bool IsDay(Claim claim) => Period(claim) is { IsDay: true };

    private static bool IsLongPast(Claim claim) => Age(claim) > DaysOfMonth;
}
