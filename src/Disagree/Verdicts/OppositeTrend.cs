using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells two numbers that moved in opposite directions: "rose 4 percent" and "fell 4 percent" share a number and contradict each other.
/// </summary>
internal static class OppositeTrend
{
    /// <summary>The relation; null where the two moved alike, or where one tells where a number stands and not how far it moved.</summary>
    internal static Relation? Between(Claim a, Claim b) =>
        Of(a) is { } one && Of(b) is { } other && one != other && !AreOfTwoDays(a, b)
            ? new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.OppositeTrend,
                $"{a.Article.Label} says that it {Word(one)} by {a.Value.Text}, {b.Article.Label} that it {Word(other)} by {b.Value.Text}."
            )
            : null;

    // a share that rose on Monday may fall on Tuesday
    private static bool AreOfTwoDays(Claim a, Claim b) =>
        a.Measure is Measure.Momentary && b.Measure is Measure.Momentary && (a.AsOf.IsBefore(b.AsOf) || b.AsOf.IsBefore(a.AsOf));

    private static Trend? Of(Claim claim) =>
        claim.Mention is QuantityMention { IsDifference: true, Quantity.Trend: var trend and not Trend.None } ? trend : null;

    private static string Word(Trend trend) => trend is Trend.Up ? "rose" : "fell";
}
