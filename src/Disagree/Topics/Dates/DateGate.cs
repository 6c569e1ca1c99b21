using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Topics.Gates;
using Disagree.Values;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>Decides whether two dates are of one event: by its kind, by who takes part, by where, and by the words around.</summary>
internal sealed class DateGate(
    ConceptTable concepts,
    PlaceTree places,
    DateLikeness likeness,
    QuietDates quiet,
    SoleDeed sole,
    Stories stories,
    ToldStory told
)
{
    private const double Enough = 1.0;

    /// <summary>Reports farther apart in days than these date events of their own, but for those of days in common.</summary>
    internal const int DaysOfOneReport = 60;
    private const int DaysOfOneEvent = 30;
    private const int FewDays = 4;
    private readonly SharedSpot ground = new(places);
    private readonly SameCalamity calamity = new(new(places), told);
    private readonly DateObstacles obstacles = new(places, stories);
    private readonly SameStory story = new(concepts, told);
    private readonly SameDayDeed sameDay = new(concepts, told);
    private readonly SharedDate shared = new(concepts, quiet, told);

    /// <summary>Whether the two, between which no obstacle stands, date one event.</summary>
    internal bool Joins(Claim a, Claim b)
    {
        if (ByHand.AskOneDate(a, b))
        {
            return true;
        }

        var doDaysMeet = Period(a).Overlaps(Period(b));
        return (
                doDaysMeet
                || a.Dated?.Kind is not (null or EventKind.Place or EventKind.Again or EventKind.Empty)
                || OneOff.Is(a, b)
                || story.Between(a, b) is DateLink.Sure
                || sole.Between(a, b) is DateLink.Sure
            )
            && !IsFarApart(a, b)
            && !SameHour.AreOfOtherDays(a, b)
            && Between(a, b) switch
            {
                DateLink.Sure => true,
                DateLink.IfDaysMeet => doDaysMeet,
                _ => false,
            };
    }

    /// <inheritdoc cref="DateObstacles.Between"/>
    internal Obstacle? Obstacle(Claim a, Claim b) => obstacles.Between(a, b);

    /// <summary>
    /// Whether a reader could take the two for dates of one event: it is of a kind that one place sees seldom, and the words around are
    /// shared.
    /// </summary>
    internal bool LookAlike(Claim a, Claim b) =>
        (ByHand.Is(a) && ByHand.Is(b)) || (a.Dated?.Kind is not (null or EventKind.Again or EventKind.Unknown) && SharesWords(a, b));

    private DateLink Between(Claim a, Claim b)
    {
        if (SameDeed.AreParts(a, b))
        {
            return DateLink.None;
        }

        if (OpposedDeeds.AreOne(a, b))
        {
            return DateLink.IfDaysMeet;
        }

        if (SameHour.IsOfRegularThing(a))
        {
            return
                SameHour.IsOne(a, b, concepts)
                || story.IsOneHour(a, b)
                || story.IsOneMinute(a, b)
                || calamity.IsOne(a, b)
                || sole.Between(a, b) is not DateLink.None
                ? DateLink.IfDaysMeet
                : DateLink.None;
        }

        if (SameDeed.IsReplanned(a, b, concepts) || SameDeed.IsOnceInYears(a, b, concepts))
        {
            return DateLink.Sure;
        }

        var linked = story.Between(a, b);
        var alone = sole.Between(a, b);
        if (linked is DateLink.Sure || alone is DateLink.Sure)
        {
            return DateLink.Sure;
        }

        if (a.Dated is { } one && b.Dated is { } other && DatedEvent.AreOfOneKind(one, other))
        {
            if (
                one.Whom.Overlaps(other.Whom)
                && (
                    one.Kind is EventKind.Ever
                    || (one.Kind is EventKind.Once or EventKind.Suffered && DaysApart.Of(Period(a), Period(b)) <= DaysOfOneEvent)
                )
            )
            {
                return DateLink.Sure;
            }

            if (OneOff.Is(a, b))
            {
                return DateLink.Sure;
            }

            if (
                SharedNames.Overlap(one.People, other.People)
                || SharesPerson(a, b)
                || (
                    one.Kind is EventKind.Place
                    && Period(a) is { IsUnknown: true } or { Days: <= FewDays }
                    && Period(b) is { IsUnknown: true } or { Days: <= FewDays }
                    && ground.IsOne(a, b)
                )
                || (
                    one.Kind is not EventKind.Unknown
                    && (
                        IsSameDay(a, b)
                        || SameHour.IsOneMinute(a, b)
                        || (one.Order.Length > 0 && string.Equals(one.Order, other.Order, StringComparison.Ordinal))
                    )
                    && SharesWords(a, b)
                )
            )
            {
                return DateLink.IfDaysMeet;
            }
        }

        if (
            linked is DateLink.IfDaysMeet
            || alone is DateLink.IfDaysMeet
            || story.IsOneHour(a, b)
            || story.IsOneMinute(a, b)
            || shared.IsOne(a, b)
            || calamity.IsOne(a, b)
            || sameDay.IsOne(a, b)
        )
        {
            return DateLink.IfDaysMeet;
        }

        if (SameDeed.IsNamedAgain(a, b) || FarDay.IsOne(a, b, concepts) || SameDeed.IsToldAgain(a, b, concepts))
        {
            return DateLink.IfDaysMeet;
        }

        return likeness.Of(a, b) < Enough ? DateLink.None
            : string.Equals(a.Property, b.Property, StringComparison.Ordinal)
            && a.Event.Names.Overlaps(b.Event.Names)
            && a.IsAhead == b.IsAhead
            && a.Dated?.Kind is EventKind.Unknown
                ? DateLink.Sure
            : DateLink.IfDaysMeet;
    }

    private static bool SharesPerson(Claim a, Claim b) =>
        a.Dated!.Kind is not EventKind.Unknown && (a.Dated.People.Overlaps(b.Event.Names) || b.Dated!.People.Overlaps(a.Event.Names));

    private bool SharesWords(Claim a, Claim b) => a.Event.Names.Overlaps(b.Event.Names) || SharesThing(a.Event.Things, b.Event.Things);

    private bool SharesThing(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Any(t => other.Contains(t) && !concepts.IsWithin(t, "person"));

    private static bool IsSameDay(Claim a, Claim b) =>
        Period(a) is { IsDay: true } one && Period(b) is { IsDay: true } other && one.First == other.First;

    // what was reported months apart are events of their own, but for those of one day
    private bool IsFarApart(Claim a, Claim b) =>
        a.Publication?.Period is { First: { } one }
        && b.Publication?.Period is { First: { } other }
        && Math.Abs(one.DayNumber - other.DayNumber) > DaysOfOneReport
        && (IsHour(a) || !Period(a).Overlaps(Period(b)))
        && !stories.AreOne(a, b);
}
