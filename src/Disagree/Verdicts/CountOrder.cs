using Disagree.Claims;
using Disagree.Claims.Numbers;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells by their words which of two numbers is the later, where their days do not: "with half of the ballots counted" and "final results",
/// "as of noon" and "by evening".
/// </summary>
internal static class CountOrder
{
    /// <summary>The update; null where the words tell of none.</summary>
    internal static Relation? Between(Claim a, Claim b, Interval left, Interval right) =>
        left.Overlaps(right) || a.IsAhead || b.IsAhead ? null : Of(a, b, left, right) ?? Of(b, a, right, left);

    /// <summary>Whether both are the last word of a count.</summary>
    internal static bool AreFinal(Claim a, Claim b) =>
        a.Moment.Stage is CountStage.Final && b.Moment.Stage is CountStage.Final && a.Moment.Counted == b.Moment.Counted;

    private static Relation? Of(Claim old, Claim young, Interval before, Interval after) =>
        young.AsOf.IsBefore(old.AsOf) ? null
        : IsOvertaken(old, young)
            ? Update(
                old,
                young,
                $"{SentenceStart.Of(old.Value.Text)} was given while the count went on; {young.Value.Text} comes from later in it."
            )
        : MayMove(old, young, before, after) && (IsOfLaterHour(old, young) || IsToldLater(old, young))
            ? Update(
                old,
                young,
                $"{SentenceStart.Of(old.Value.Text)} and {young.Value.Text} are of one day, and the words put the second at a later hour."
            )
        : null;

    private static bool IsOvertaken(Claim old, Claim young)
    {
        var isLaterDay = old.AsOf.IsBefore(young.AsOf);
        return (old.Moment.Stage, young.Moment.Stage) switch
        {
            (CountStage.Projected, CountStage.Preliminary or CountStage.Final) => true,
            (CountStage.Preliminary, CountStage.Final) => true,
            (CountStage.Preliminary, CountStage.Preliminary) => old.Moment.Counted is { } some && young.Moment.Counted is { } more
                ? some < more
                : isLaterDay,
            (CountStage.Preliminary, CountStage.Untold) => isLaterDay,
            _ => false,
        };
    }

    // what goes up and down may be any number later, what is added up only a greater one
    private static bool MayMove(Claim old, Claim young, Interval before, Interval after) =>
        old.Measure is not Measure.Fixed
        && young.Measure is not Measure.Fixed
        && !Standstill.IsCountedOnce(old, young)
        && (old.Measure is Measure.Momentary || young.Measure is Measure.Momentary || before.IsBelow(after))
        && old.AsOf is { IsDay: true, First: { } day }
        && young.AsOf is { IsDay: true, First: { } same }
        && day == same;

    private static bool IsOfLaterHour(Claim old, Claim young) =>
        HoursOf(old) is { } early && HoursOf(young) is { } late && early.Day == old.AsOf.First && early.IsBefore(late);

    // an article of Tuesday that says "at 4 p.m. on Monday" knows more than one of Monday
    private static bool IsToldLater(Claim old, Claim young) =>
        old.Moment.Hours is null
        && HoursOf(young) is { Day: var day }
        && day == young.AsOf.First
        && old.Publication is { Period: { IsUnknown: false } written }
        && young.Publication is { Period: { IsUnknown: false } later }
        && written.IsBefore(later);

    // "12 were killed on Thursday morning" tells the hour of the deed, "9,000 had no power on Thursday morning" that of the number
    private static DayHours? HoursOf(Claim claim) =>
        claim.Moment.Hours is { IsUpTo: true } || claim.Measure is Measure.Momentary ? claim.Moment.Hours : null;

    private static Relation Update(Claim old, Claim young, string why) =>
        new(old, young, RelationKind.Updated, RelationReason.LaterAsOf, why);
}
