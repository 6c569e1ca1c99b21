using Disagree.Claims;
using Disagree.Claims.Properties;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells that two amounts without a value in common are too far apart for the few words that show them to be of one thing. Reports of one
/// thing seldom differ by half; what two sentences share by chance, "revenue" or "hours", joins 3.3 trillion with 1.1 trillion and a shift
/// with a career. So the farther apart two amounts are, the more of the words around them must be the same.
/// </summary>
/// <remarks>
/// The dead, the hurt and crowds are counted so differently on one day that any distance is believed of them, and an age is of whom it
/// names. Only of claims that were read are the words known, so those made by hand are never doubted.
/// </remarks>
internal static class FarApart
{
    private const decimal Near = 1.5m;
    private const decimal Twice = 2;
    private const decimal ManyTimes = 30;
    private const int SomeWords = 2;
    private const int MoreWords = 3;

    // of what very many answer, enough words are the same
    private const int MostClaims = 60;

    /// <summary>How two answers stand to each other, where a difference is told only if they may be of one thing.</summary>
    internal static Relation Doubted(Relation relation, Topic topic) =>
        relation.Reason is RelationReason.Disjoint && topic.Claims.Count <= MostClaims && Between(relation.A, relation.B) is { } why
            ? relation with
            {
                Kind = RelationKind.NotComparable,
                Reason = RelationReason.FarApart,
                Why = why,
            }
            : relation;

    private static string? Between(Claim a, Claim b)
    {
        if (MayBeAnyNumber(a) && MayBeAnyNumber(b))
        {
            return null;
        }

        var (one, other) = (((NumberValue)a.Value).Quantity, ((NumberValue)b.Value).Quantity);
        if (!one.TryToBase(out var left) || !other.TryToBase(out var right))
        {
            return null;
        }

        var times = left.IsBelow(right) ? Times(one.Unit.Dimension, left, right) : Times(one.Unit.Dimension, right, left);
        var (said, alsoSaid) = (a.Words.Sentence, b.Words.Sentence);
        var fewer = Math.Min(said.Count, alsoSaid.Count);
        return times < Near || said.Count(alsoSaid.Contains) >= Needed(times, fewer)
            ? null
            : $"{a.Value.Text} and {b.Value.Text} are far apart, and too few words show that both are of one thing.";
    }

    // how many words must be the same, where the sentence with fewer holds so many
    private static int Needed(decimal times, int fewer) =>
        Math.Min(
            (int)Math.Ceiling(fewer * 2 / 3.0),
            times < Twice ? SomeWords
                : times < ManyTimes ? MoreWords
                : int.MaxValue
        );

    // how often the most that the smaller allows goes into the least that the larger does; of counts and shares two and one are near
    private static decimal Times(Dimension dimension, Interval less, Interval more)
    {
        if (less.High is not { } high || more.Low is not { } low || high < 0)
        {
            return 1;
        }

        var slack = dimension is Dimension.Count or Dimension.Ratio ? 1 : 0;
        return high + slack == 0 ? ManyTimes : (low + slack) / (high + slack);
    }

    private static bool MayBeAnyNumber(Claim claim) =>
        claim.Property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing or PropertyReader.Hit or Dispute.Crowd
        || claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Age or Dimension.Temperature };
}
