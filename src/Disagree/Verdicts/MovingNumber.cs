using Disagree.Claims;
using Disagree.Claims.Numbers;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Which of two amounts that move in time replaces the other. A later count replaces an earlier one; of what only grows, a smaller count of
/// the same day is the older one, whenever it was printed.
/// </summary>
internal sealed class MovingNumber(Tolerance tolerance)
{
    // Two counts of one moment do not lie so far apart.
    private const decimal Growth = 1.5m;
    private const int DaysLate = 1;

    private readonly NamedNumber named = new(tolerance.Approximate);

    /// <summary>The update; null where neither amount is known to replace the other.</summary>
    internal Relation? Between(Claim a, Claim b, Interval left, Interval right, DayEvidence evidence)
    {
        if (Standstill.IsOver(a, b) || CountOrder.AreFinal(a, b))
        {
            return null;
        }

        if (b.AsOf.IsBefore(a.AsOf))
        {
            (a, b, left, right) = (b, a, right, left);
        }

        var isGrowing = a.Measure is Measure.Growing || b.Measure is Measure.Growing;
        if (!a.AsOf.IsBefore(b.AsOf))
        {
            return isGrowing
                ? (Standstill.Between(a, b) is null ? OfOneDay(a, b, NamedNumber.Of(left), NamedNumber.Of(right)) : null)
                : OfLaterArticle(a, b, left, right, evidence.Order)
                    ?? OfUndated(a, b, left, right)
                    ?? (evidence.Rising is { } rising && a.Measure is Measure.Cumulative ? OfRisingDay(a, b, left, right, rising) : null);
        }

        var isLater = isGrowing
            ? named.IsBelow(left, right) && Standstill.Between(a, b) is null
            : (evidence.IsSeries ? Measure.Momentary : MeasureOf(a, b, evidence.Deaths)) switch
            {
                Measure.Momentary => !Standstill.IsCountedOnce(a, b)
                    && !Standstill.IsSlow(a, b)
                    && (!left.Overlaps(right) || named.IsBeyond(left, right) || IsFarBelow(left, right, b)),
                Measure.Cumulative => named.IsBeyond(left, right)
                    || (left.IsBelow(right) && !AreOfOneMoment(a, b, left, right) && Standstill.Between(a, b) is null),
                _ => false,
            };
        return isLater
                ? new Relation(
                    a,
                    b,
                    RelationKind.Updated,
                    RelationReason.LaterAsOf,
                    $"{SentenceStart.Of(a.Value.Text)} held as of {PeriodWords.Of(a.AsOf)}; {b.Value.Text} as of {PeriodWords.Of(b.AsOf)}, which is later."
                )
            : isGrowing && named.IsBelow(right, left) && DaysBetween(a, b) <= DaysLate
                ? new Relation(
                    b,
                    a,
                    RelationKind.Updated,
                    RelationReason.LateReport,
                    $"{SentenceStart.Of(b.Value.Text)} was reported after {a.Value.Text}, and such a number only grows: it is the older count, told late."
                )
            : null;
    }

    // "up to ten are missing", and "two are still missing"
    private static bool IsFarBelow(Interval most, Interval later, Claim young) =>
        young.Pace is Pace.Standing && most is { Low: null, High: { } high } && later.High * Growth <= high;

    // "sailed with nine lorries" and "with 11 lorries": lorries become no more by themselves
    private static bool AreOfOneMoment(Claim a, Claim b, Interval left, Interval right) =>
        a is { Property.Length: 0, Words.Saying.IsOfThings: true }
        && b is { Property.Length: 0, Words.Saying.IsOfThings: true }
        && left.Low is { } one
        && right.High is { } other
        && other < Growth * one;

    // "a fifth of the mines are still shut": that is what is left
    private static bool IsLeft(Claim young) =>
        young is { Pace: Pace.Standing, Measure: Measure.Fixed, Value: NumberValue { Quantity.Unit.Dimension: Dimension.Ratio } };

    // "11 were saved and seven died", then "ten survived and eight died"; "ten are still alive"
    private static bool IsFewerAlive(Claim old, Claim young, ToldDeaths deaths) =>
        young is { Mention: QuantityMention { Predicate.Lemma: "survive" }, Value: NumberValue { Quantity.Interval.High: { } left } }
        && old.Value is NumberValue { Quantity.Interval.Low: { } saved }
        && left < saved
        && (young.Pace is Pace.Standing || deaths.HaveGrown(old, young, saved - left));

    // "1,900 were told to leave", then "orders for 1,100 are still in place"; "cost 9 million so far"
    private static Measure MeasureOf(Claim old, Claim young, ToldDeaths deaths) =>
        (old.Pace is Pace.Passing && young.Pace is Pace.Passing)
        || Standstill.IsReplanned(old, young)
        || IsLeft(young)
        || IsFewerAlive(old, young, deaths)
            ? Measure.Momentary
        : young.Measure is Measure.Momentary || IsAddedUp(old, young) ? young.Measure
        : old.Measure;

    // "has cost 12 million so far", of what was told as a sum; "Health: 40 million" is no less of what it is given
    private static bool IsAddedUp(Claim old, Claim young) =>
        young.Measure is Measure.Cumulative && old.Measure is Measure.Fixed && (old.Property.Length > 0 || young.Pace is Pace.Standing);

    private static Relation? OfOneDay(Claim a, Claim b, Interval left, Interval right)
    {
        if (
            a.AsOf.IsUnknown
            || b.AsOf.IsUnknown
            || left.High is not { } one
            || right.High is not { } other
            || Math.Max(one, other) < Growth * Math.Min(one, other)
        )
        {
            return null;
        }

        var (old, young) = one < other ? (a, b) : (b, a);
        return new Relation(
            old,
            young,
            RelationKind.Updated,
            RelationReason.Outgrown,
            $"{SentenceStart.Of(old.Value.Text)} and {young.Value.Text} are of one day, and such a number only grows: the smaller is the older."
        );
    }

    // of an article without a date it isn't known when its count held, but it only grows
    private static Relation? OfUndated(Claim a, Claim b, Interval left, Interval right)
    {
        if (
            IsUndated(a.AsOf) == IsUndated(b.AsOf)
            || a.Measure is not Measure.Cumulative
            || b.Measure is not Measure.Cumulative
            || left.Overlaps(right)
        )
        {
            return null;
        }

        var (old, young) = left.IsBelow(right) ? (a, b) : (b, a);
        var undated = IsUndated(a.AsOf) ? a : b;
        return new Relation(
            old,
            young,
            RelationKind.Updated,
            RelationReason.Outgrown,
            $"{undated.Article.Label} has no date of its own, and such a number only grows: {old.Value.Text} is the older count, {young.Value.Text} the later."
        );
    }

    // unknown, or only "after 4 October"
    internal static bool IsUndated(DatePeriod asOf) => asOf.First is null || asOf.Last is null;

    // one of the two articles replaces another number of the other, so it was written later that day
    private static Relation? OfLaterArticle(Claim a, Claim b, Interval left, Interval right, ArticleOrder order)
    {
        var (old, young, before, after) = order.IsEarlier(b, a) ? (b, a, right, left) : (a, b, left, right);
        return
            a.AsOf.IsDay
            && a.AsOf == b.AsOf
            && order.IsEarlier(old, young)
            && !before.Overlaps(after)
            && (a.Measure is Measure.Momentary || (a.Measure is Measure.Cumulative && before.IsBelow(after)))
            ? new Relation(
                old,
                young,
                RelationKind.Updated,
                RelationReason.LaterArticle,
                $"{SentenceStart.Of(old.Value.Text)} and {young.Value.Text} are of one day, and {young.Article.Label} replaces another number of {old.Article.Label}: it was written later."
            )
            : null;
    }

    // "the toll is expected to rise": the smaller of two tolls of that day is the older
    private static Relation? OfRisingDay(Claim a, Claim b, Interval left, Interval right, Claim rising)
    {
        if (!a.AsOf.IsDay || a.AsOf != b.AsOf || !rising.AsOf.Overlaps(a.AsOf) || left.Overlaps(right))
        {
            return null;
        }

        var (old, young) = left.IsBelow(right) ? (a, b) : (b, a);
        return new Relation(
            old,
            young,
            RelationKind.Updated,
            RelationReason.Rising,
            $"{SentenceStart.Of(old.Value.Text)} and {young.Value.Text} are of one day, on which {rising.Article.Label} says that the number was rising: the smaller is the older."
        );
    }

    private static int DaysBetween(Claim a, Claim b) =>
        a.AsOf.Last is { } last && b.AsOf.First is { } first ? first.DayNumber - last.DayNumber : int.MaxValue;
}
