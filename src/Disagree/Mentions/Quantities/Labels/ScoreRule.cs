using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>Tells the result of a match ("won 3-1", "a 2-2 draw", "level at 89-89") from a range.</summary>
internal static class ScoreRule
{
    /// <summary>Whether the amount is one side of two numbers that a hyphen joins without being a range.</summary>
    internal static bool IsScore(in QuantityScene s, in Amount amount) =>
        amount.Unit is null
        && !amount.IsRange
        && s.Tag(amount.NumberStart) == Tag.Number
        && (IsHalf(s, amount.NumberEnd, 1) || IsHalf(s, amount.NumberStart - 1, -1));

    private static bool IsHalf(in QuantityScene s, int dash, int direction) =>
        s.IsDash(dash) && s.Tag(dash + direction) == Tag.Number && s.Touches(dash) && s.Touches(dash - 1);
}
