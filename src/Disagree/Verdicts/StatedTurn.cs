using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Whether an article says that an amount was moved to what it is: "raised its bid to 40 million" replaces a smaller bid that was reported
/// no later, also of what does not change by itself.
/// </summary>
internal static class StatedTurn
{
    internal static Relation? Between(Claim a, Claim b, Interval left, Interval right) => Of(a, b, left, right) ?? Of(b, a, right, left);

    private static Relation? Of(Claim old, Claim young, Interval before, Interval after) =>
        young.Turn is { } turn
        && !young.AsOf.IsBefore(old.AsOf)
        && (old.Turn is null || old.AsOf.IsBefore(young.AsOf))
        && IsSo(turn, before, after)
            ? new Relation(
                old,
                young,
                RelationKind.Updated,
                RelationReason.StatedChange,
                $"{young.Article.Label} says that it was {Word(turn)} to {young.Value.Text}: {old.Value.Text} held before."
            )
            : null;

    private static bool IsSo(Turn turn, Interval before, Interval after) =>
        turn switch
        {
            Turn.Up => before.IsBelow(after),
            Turn.Down => after.IsBelow(before),
            _ => !before.Overlaps(after),
        };

    private static string Word(Turn turn) =>
        turn switch
        {
            Turn.Up => "raised",
            Turn.Down => "cut",
            _ => "changed",
        };
}
