using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Events;
using Disagree.Values;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells whether two dates are of one deed by its kind and by what it is done to: "opens the bridge in May", "the bridge is due to open in
/// August".
/// </summary>
internal static class SameDeed
{
    private const int DaysOfWeek = 7;
    private const int DaysOfMonth = 31;
    private const int DaysOfYear = 366;
    private const int DaysOfFewYears = 1000;

    /// <summary>
    /// Whether they are of different parts of an event, or of different ones of many: its begin and its end, a first and a second vote.
    /// </summary>
    internal static bool AreParts(Claim a, Claim b) =>
        a.Dated is { } one
        && b.Dated is { } other
        && (
            (one.Phase != other.Phase && one.Phase is not EventPhase.Whole && other.Phase is not EventPhase.Whole)
            || (one.Order.Length > 0 && other.Order.Length > 0 && !string.Equals(one.Order, other.Order, StringComparison.Ordinal))
        );

    /// <summary>
    /// Whether one is a plan that the other replaces or carries out, of a deed that is done once to a thing: the later one counts.
    /// </summary>
    internal static bool IsReplanned(Claim a, Claim b, ConceptTable concepts)
    {
        if (
            a.Dated is not { Kind: EventKind.Due } one
            || b.Dated is not { } other
            || !DatedEvent.AreOfOneKind(one, other)
            || one.Phase != other.Phase
            || !string.Equals(one.Order, other.Order, StringComparison.Ordinal)
        )
        {
            return false;
        }

        var (plan, deed) = IsToCome(a) && !(IsToCome(b) && IsWrittenBefore(b, a)) ? (a, b) : (b, a);
        return IsToCome(plan) && (IsToCome(deed) || IsBehind(deed, plan)) && !IsWrittenBefore(deed, plan) && AreOfOneThing(a, b, concepts);
    }

    /// <summary>
    /// Whether they give the years of what the same person does, or of what is done to the same thing of one name, once in some years.
    /// </summary>
    internal static bool IsOnceInYears(Claim a, Claim b, ConceptTable concepts) =>
        IsOfficeOfOne(a, b)
        || a.Dated is { Kind: EventKind.Due } one
            && b.Dated is { } other
            && DatedEvent.AreOfOneKind(one, other)
            && AreYears(a, b)
            && DaysApart.Of(Period(a), Period(b)) <= DaysOfFewYears
            && (
                (one.Whom.Overlaps(other.Whom) && (a.Subject.Length == 0 || b.Subject.Length == 0 || IsOneThing(a, b, concepts)))
                || (a.Event.Names.Overlaps(b.Event.Names) && IsOneThing(a, b, concepts))
            );

    // "has been mayor since 2015", "mayor for seven years"
    private static bool IsOfficeOfOne(Claim a, Claim b) =>
        a.Dated is { Event: "taking office" } one
        && b.Dated is { } other
        && DatedEvent.AreOfOneKind(one, other)
        && one.Whom.Overlaps(other.Whom)
        && IsPast(a)
        && IsPast(b)
        && DaysApart.Of(Period(a), Period(b)) <= DaysOfFewYears
        && Math.Min(Period(a).Days ?? 0, Period(b).Days ?? 0) > DaysOfMonth
        && (a.Subject.Length == 0 || b.Subject.Length == 0 || string.Equals(a.Subject, b.Subject, StringComparison.Ordinal));

    /// <summary>
    /// Whether they are of one kind of event, share a word that is no person, and their days meet though the words are not of one day: "on
    /// Monday", "in May".
    /// </summary>
    internal static bool IsToldAgain(Claim a, Claim b, ConceptTable concepts)
    {
        if (IsSameMinute(a, b))
        {
            return SharesWords(a, b, concepts);
        }

        if (
            a.Dated is not { } one
            || b.Dated is not { } other
            || !DatedEvent.AreOfOneKind(one, other)
            || Period(a) is not { Days: <= DaysOfYear and var days }
            || Period(b) is not { Days: <= DaysOfYear and var others }
        )
        {
            return false;
        }

        // much burns in a month, but what is planned for a month is held once in it
        var most = one.Kind is not EventKind.Place || IsToCome(a) || IsToCome(b) ? DaysOfMonth : DaysOfWeek;
        return (
                Math.Max(days, others) <= most || (IsPast(a) && IsPast(b) && (one.Kind is not EventKind.Place || IsOneDeed(a, b, concepts)))
            )
            && one.Kind switch
            {
                EventKind.Unknown => IsOneDeed(a, b, concepts),
                EventKind.Again when one.Places.Count > 0 && other.Places.Count > 0 && !one.Places.Overlaps(other.Places) => false,
                _ => SharesWords(a, b, concepts),
            };
    }

    /// <summary>
    /// Whether they give one day of a kind of event, by its noun alone in one of them, and their articles name somebody in common: "the
    /// coach was sacked on Friday", "Friday's dismissal".
    /// </summary>
    internal static bool IsNamedAgain(Claim a, Claim b) =>
        a.Dated is { Kind: not (EventKind.Unknown or EventKind.Place) } one
        && b.Dated is { } other
        && DatedEvent.AreOfOneKind(one, other)
        && (IsNoun(one) || IsNoun(other))
        && a.Value is DateValue { Clock: null, Period: { IsDay: true } day }
        && b.Value is DateValue { Clock: null, Period: { IsDay: true } same }
        && day.First == same.First
        && Cast.Share(a.Cast, b.Cast);

    private static bool IsNoun(DatedEvent dated) => dated is { People.Count: 0, Places.Count: 0 } && dated.Head != dated.Verb;

    // a day told with one time of day: hardly two things happened then of which one story tells
    private static bool IsSameMinute(Claim a, Claim b) =>
        a.Value is DateValue { Clock: null, Period.IsDay: true, Timex: [.., 'T', _, _, ':', _, _] one }
        && b.Value is DateValue { Clock: null, Period.IsDay: true, Timex: var other }
        && string.Equals(one, other, StringComparison.Ordinal);

    private static bool IsOneDeed(Claim a, Claim b, ConceptTable concepts) =>
        string.Equals(a.Property, b.Property, StringComparison.Ordinal) && IsOneThing(a, b, concepts);

    private static bool IsOneThing(Claim a, Claim b, ConceptTable concepts) =>
        a.Subject.Length > 0 && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal) && !concepts.IsWithin(a.Subject, "person");

    private static bool AreYears(Claim a, Claim b) =>
        Period(a) is { Days: > DaysOfMonth and <= DaysOfYear }
        && Period(b) is { Days: > DaysOfMonth and <= DaysOfYear }
        && IsPast(a)
        && IsPast(b);

    private static bool AreOfOneThing(Claim a, Claim b, ConceptTable concepts) =>
        !EndStatesOfOthers(a.Dated!, b.Dated!)
        && (
            a.Dated!.About.Overlaps(b.Dated!.About)
            || IsOneThing(a, b, concepts)
            || (a.Event.Names.Overlaps(b.Event.Names) && SharesThings(a, b, concepts))
        );

    // "the school, hit by the quake, is shut until Monday", "the market, hit by the quake, opens on Friday"
    private static bool EndStatesOfOthers(DatedEvent one, DatedEvent other) =>
        (one.IsEnd || other.IsEnd) && one.Patient.Count > 0 && other.Patient.Count > 0 && !one.Patient.Overlaps(other.Patient);

    private static bool SharesWords(Claim a, Claim b, ConceptTable concepts) =>
        a.Event.Names.Overlaps(b.Event.Names) || a.Dated!.About.Overlaps(b.Dated!.About) || SharesThings(a, b, concepts);

    private static bool SharesThings(Claim a, Claim b, ConceptTable concepts) =>
        a.Event.Things.Any(t => b.Event.Things.Contains(t) && !concepts.IsWithin(t, "person"));

    // the deed came about behind the day on which the plan was written
    private static bool IsBehind(Claim deed, Claim plan) =>
        Period(deed) is { First: { } first } && plan.Publication?.Period is { First: { } written } && first >= written;

    private static bool IsWrittenBefore(Claim a, Claim b) =>
        a.Publication?.Period is { } one && b.Publication?.Period is { } other && one.IsBefore(other);

    private static bool IsPast(Claim claim) =>
        Period(claim) is { Last: { } last } && claim.Publication?.Period is { First: { } written } && last < written;
}
