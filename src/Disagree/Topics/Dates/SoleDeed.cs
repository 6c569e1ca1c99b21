using Disagree.Claims;
using Disagree.Claims.Events;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells from two articles of one story, each of which dates but one event of a kind that is done to one thing, that they date the same:
/// "the museum opens on 8 August", "the opening of the museum is on 9 August".
/// </summary>
internal sealed class SoleDeed
{
    private const int DaysOfNews = 7;
    private const int FewDays = 14;
    private const int DaysOfPlans = 92;
    private const int DaysOfYear = 366;
    private const int ShareOfAge = 3;
    private const int Several = 2;
    private const string Deadline = "deadline";
    private readonly ToldStory story;
    private readonly Dictionary<(string Article, string Event), List<Claim>> told = [];

    internal SoleDeed(IEnumerable<Claim> claims, ToldStory story)
    {
        this.story = story;
        foreach (var claim in claims)
        {
            if (claim.Dated is { } dated)
            {
                var key = (claim.Article.Id, dated.Event);
                if (!told.TryGetValue(key, out var list))
                {
                    told.Add(key, list = []);
                }

                list.Add(claim);
            }
        }
    }

    /// <summary>How the two are linked: by their days, or whatever these are.</summary>
    internal DateLink Between(Claim a, Claim b)
    {
        if (
            a.Dated is not { Kind: not EventKind.Empty } one
            || b.Dated is not { } other
            || !DatedEvent.AreOfOneKind(one, other)
            || !AreOfOneGrain(a, b)
            || one.Deed is { IsDenied: true }
            || other.Deed is { IsDenied: true }
            || SameDeed.AreParts(a, b)
            || AreApart(one, other)
            || !AreOneStory(a, b)
            || !IsSole(a)
            || !IsSole(b)
        )
        {
            return DateLink.None;
        }

        // "another person died"
        return IsOnce(a, b) && !one.IsAnother && !other.IsAnother && (AreSame(one, other) || IsLeftOut(a, b)) && IsNear(a, b)
                ? DateLink.Sure
            : IsTelling(a, b) ? DateLink.IfDaysMeet
            : DateLink.None;
    }

    // what is told with a time of day has that, and what is told with a day that; of a year a day is no date that can be checked
    private static bool AreOfOneGrain(Claim a, Claim b) =>
        IsHour(a) == IsHour(b) && (IsHour(a) || (Period(a) is { Days: <= DaysOfYear } && Period(b) is { Days: <= DaysOfYear }));

    // each names somebody, or a thing, of which the other says nothing
    private static bool AreApart(DatedEvent one, DatedEvent other) =>
        Differ(one.Whom, other.Whom)
        || Differ(one.Places, other.Places)
        || (Differ(one.Patient, other.Patient) && Differ(one.People, other.People));

    private static bool Differ(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count > 0 && other.Count > 0 && !SharedNames.Overlap(one, other);

    // all the words of the one for what it is done to are among those of the other, or several
    private static bool AreSame(DatedEvent one, DatedEvent other) =>
        one.Patient.Count > 0
        && other.Patient.Count > 0
        && (
            one.Patient.IsSubsetOf(other.Patient)
            || other.Patient.IsSubsetOf(one.Patient)
            || one.Patient.Count(other.Patient.Contains) >= Several
        );

    // one of them tells not what it is done to, "the hearing is set for Friday", and nothing else tells them apart; of deadlines a story has
    // many
    private static bool IsLeftOut(Claim a, Claim b) =>
        a.Dated!.Event is not Deadline
        && (a.Dated!.Patient.Count == 0 || b.Dated!.Patient.Count == 0)
        && IsToCome(a) == IsToCome(b)
        && (
            IsToCome(a)
            || a.Event.Names.Overlaps(b.Event.Names)
            || (a.Subject.Length > 0 && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal))
        );

    private bool AreOneStory(Claim a, Claim b) =>
        story.IsOne(a, b) || (SameStory.AreOfOneTime(a, b) && a.Event.Names.Count(b.Event.Names.Contains) >= Several);

    // no other of its kind, and of its thing or of none, has another day in its article
    private bool IsSole(Claim claim) =>
        told.TryGetValue((claim.Article.Id, claim.Dated!.Event), out var others)
        && others.TrueForAll(c =>
            IsHour(c) != IsHour(claim)
            || Differ(c.Dated!.Patient, claim.Dated.Patient)
            || SameDeed.AreParts(c, claim)
            || (IsHour(c) ? ((DateValue)c.Value).Clock == ((DateValue)claim.Value).Clock : Period(c).Overlaps(Period(claim)))
        );

    // of what happens time and again only plans, and what is long past, have one day
    private static bool IsOnce(Claim a, Claim b) =>
        a.Dated!.Kind switch
        {
            EventKind.Due or EventKind.Ever or EventKind.Once or EventKind.Suffered => true,
            EventKind.Unknown => a.Dated.Head != a.Dated.Verb && b.Dated!.Head != b.Dated.Verb && IsToCome(a) && IsToCome(b),
            EventKind.Again => (IsToCome(a) && IsToCome(b)) || (IsLongPast(a) && IsLongPast(b) && AreByOne(a.Dated, b.Dated!)),
            EventKind.Place => (a.Dated.Phase is EventPhase.Begin && b.Dated!.Phase is EventPhase.Begin)
                || (IsToCome(a) && IsToCome(b))
                || (IsLongPast(a) && IsLongPast(b) && string.Equals(a.Property, b.Property, StringComparison.Ordinal)),
            _ => false,
        };

    // a day of the news meets "this year" anyhow
    private static bool IsTelling(Claim a, Claim b) =>
        IsHour(a) || (a.IsAhead && b.IsAhead) || (IsLongPast(a) && IsLongPast(b)) || Math.Max(Days(a), Days(b)) <= DaysOfPlans;

    private static int Days(Claim claim) => Period(claim).Days ?? 1;

    // "was last inspected by the Navy", "was last inspected": maybe by others
    private static bool AreByOne(DatedEvent one, DatedEvent other) => one.People.Count == 0 == (other.People.Count == 0);

    private static bool IsNear(Claim a, Claim b) =>
        IsHour(a)
        || DaysApart.Of(Period(a), Period(b))
            <= (
                IsToCome(a) || IsToCome(b)
                    ? Math.Max(DaysOfPlans, Math.Min(-Age(a), -Age(b)))
                    : Math.Max(FewDays, Math.Min(Age(a), Age(b)) / ShareOfAge)
            );

    private static bool IsLongPast(Claim claim) => Age(claim) > DaysOfNews;
}
