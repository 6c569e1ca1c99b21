using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Values;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells from a date that lies apart from the news, and that two articles of one story both name, that they date one event with it,
/// whatever words they have for that: "the intrusion was noticed on 30 May", "engineers found the leak on 30 May".
/// </summary>
internal sealed class SharedDate(ConceptTable concepts, QuietDates quiet, ToldStory told)
{
    private const int DaysOfNews = 4;
    private const int DaysOfMonth = 31;
    private const int DaysOfYear = 366;
    private const int DaysOfFewYears = 730;
    private const int DaysOfManyYears = 5 * 365;

    /// <summary>Whether the two name one such date, and nothing shows that they speak of different events.</summary>
    internal bool IsOne(Claim a, Claim b) =>
        Period(a) is { Days: <= DaysOfYear and var days, IsUnknown: false } one
        && Period(b) is { Days: <= DaysOfYear, IsUnknown: false } other
        && (one.Equals(other) ? IsTelling(a, b, days) : IsOfNamed(a, b))
        && IsFar(a, one)
        && IsFar(b, other)
        && !IsDenied(a)
        && !IsDenied(b)
        && !AreOfOthers(a, b)
        && told.IsOne(a, b);

    // "the Hollin flood in 2013", "in November 2013 the Hollin burst its banks"; "nine died on 3 May", "the Hollin flood, in May"
    private bool IsOfNamed(Claim a, Claim b) =>
        (
            (Age(a) > DaysOfFewYears && (Period(a).Days > DaysOfMonth) != (Period(b).Days > DaysOfMonth))
            || (
                Math.Max(Period(a).Days ?? 0, Period(b).Days ?? 0) <= DaysOfMonth
                && a.Dated is { } one
                && b.Dated is { } other
                && IsOneKind(one, other)
            )
        )
        && Period(a).Overlaps(Period(b))
        && a.Event.Names.Overlaps(b.Event.Names)
        && AreQuiet(a, b);

    private bool IsTelling(Claim a, Claim b, int days) =>
        days switch
        {
            1 => AreQuiet(a, b) || Shared(a, b) > 0,
            <= DaysOfMonth => Shared(a, b) > (AreQuiet(a, b) ? 0 : 1),
            _ => Age(a) > DaysOfFewYears
                && Shared(a, b)
                    > (
                        Age(a) > DaysOfManyYears && AreQuiet(a, b) ? -1
                        : AreQuiet(a, b) ? 0
                        : 1
                    ),
        };

    private bool AreQuiet(Claim a, Claim b) => quiet.Is(a) && quiet.Is(b);

    // what each has in common: who and what takes part, what is done and of which kind that is
    private int Shared(Claim a, Claim b) =>
        (a.Event.Names.Overlaps(b.Event.Names) ? 1 : 0)
        + a.Event.Things.Count(t => b.Event.Things.Contains(t) && !concepts.IsWithin(t, "person"))
        + (string.Equals(a.Property, b.Property, StringComparison.Ordinal) ? 1 : 0)
        + (a.Dated is { } one && b.Dated is { } other && IsOneKind(one, other) ? 1 : 0);

    private static bool IsOneKind(DatedEvent one, DatedEvent other) =>
        (one.Kind is not EventKind.Unknown && DatedEvent.AreOfOneKind(one, other))
        || one.About.Contains(other.Event)
        || other.About.Contains(one.Event);

    // each names somebody, or an event by its own name, of whom the other says nothing there; or they count different ones
    private static bool AreOfOthers(Claim a, Claim b) =>
        a.Dated is not { } one
        || b.Dated is not { } other
        || SameDeed.AreParts(a, b)
        || (one.Name is not null && other.Name is not null && !string.Equals(one.Name, other.Name, StringComparison.Ordinal))
        || (one.Whom.Count > 0 && other.Whom.Count > 0 && !one.Whom.Overlaps(other.Whom))
        || (
            one.Places.Count > 0
            && other.Places.Count > 0
            && !one.Places.Overlaps(other.Places)
            && !one.Places.Overlaps(b.Event.Names)
            && !other.Places.Overlaps(a.Event.Names)
        )
        || (!IsDay(a) && one.People.Count > 0 && other.People.Count > 0 && !one.People.Overlaps(other.People));

    private static bool IsDay(Claim claim) => Period(claim).IsDay;

    private static bool IsDenied(Claim claim) => claim.Dated?.Deed is { IsDenied: true };

    private static bool IsFar(Claim claim, DatePeriod days) =>
        claim.Publication?.Period is { First: { } from, Last: { } to }
        && claim.Value is DateValue { Clock: null }
        && (days.First!.Value.DayNumber - to.DayNumber > DaysOfNews || from.DayNumber - days.Last!.Value.DayNumber > DaysOfNews);
}
