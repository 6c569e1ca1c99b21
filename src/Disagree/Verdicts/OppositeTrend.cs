using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Tells two numbers that moved in opposite directions: "rose 4 percent" and "fell 4 percent" share a number and contradict each other.</summary>
internal static class OppositeTrend
{
    /// <summary>The relation; null where the two moved alike, or where one tells where a number stands and not how far it moved.</summary>
    internal static Relation? Between(Claim a, Claim b) =>
        Of(a) is { } one && Of(b) is { } other && one != other
            ? new Relation(a, b, RelationKind.Differs, "oppositeTrend", $"{a.Article.Label} says that it {Word(one)} by {a.Value.Text}, {b.Article.Label} that it {Word(other)} by {b.Value.Text}.")
            : null;

    private static Trend? Of(Claim claim) =>
        claim.Mention is QuantityMention { IsDifference: true, Quantity.Trend: var trend and not Trend.None } ? trend : null;

    private static string Word(Trend trend) => trend is Trend.Up ? "rose" : "fell";
}
