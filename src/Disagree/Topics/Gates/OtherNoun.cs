using Disagree.Claims;
using Disagree.Claims.Qualifiers;
using Disagree.Claims.Wording;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells a value of a figure from an amount of which no table foresees the question, where the words say it of another noun: "assets were 9
/// million" and "equity, a tenth of assets, was 4 million", "sales rose 9 percent" and "a 4 percent rise".
/// </summary>
internal static class OtherNoun
{
    /// <summary>Whether it does, and the sentences are not much the same.</summary>
    internal static bool Is(NumberProfile a, NumberProfile b) =>
        a.Claim.Figure is null != b.Claim.Figure is null
        && (AreApart(a.Claim, b.Claim) || ((IsStep(a.Claim) || IsStep(b.Claim)) && !AreMoves(a.Claim, b.Claim)))
        && !SameWords.AreMost(a, b);

    // "the report put inflation at 4 percent" has the noun of the figure near
    private static bool AreApart(Claim a, Claim b)
    {
        var (known, open) = a.Figure is null ? (b.Words, a.Words) : (a.Words, b.Words);
        return a.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money or Dimension.Ratio }
            && open.Saying is { Deeds.Count: 0, Topic: { Length: > 0 } topic }
            && known.Saying.Topic is { Length: > 0 } own
            && !string.Equals(topic, own, StringComparison.Ordinal)
            && !open.Near.Contains(own);
    }

    private static bool IsStep(Claim claim) =>
        claim is { Figure: not null, Reckoning.Move: Move.Step, Value: NumberValue { Quantity.Unit.Dimension: Dimension.Ratio } };

    // both say of one noun how far it moved
    private static bool AreMoves(Claim a, Claim b) =>
        a.Reckoning.Move == b.Reckoning.Move
        && Saying.HaveOneTopic(a.Words.Saying, b.Words.Saying)
        && a.Words.Saying.Deeds.Any(d => b.Words.Saying.Deeds.Contains(d, StringComparer.Ordinal));
}
