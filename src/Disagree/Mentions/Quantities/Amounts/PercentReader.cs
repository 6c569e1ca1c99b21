using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Reads a share whose unit stands before it, as labels and column heads put it: "Percent of 10".</summary>
internal static class PercentReader
{
    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        if (
            amount.Unit is not null
            || !s.Is(amount.Start - 1, s.Lexicon.Known.Of)
            || (amount.End < s.Count && (s.Tag(amount.End) is not Tag.Punctuation || s.IsDash(amount.End)))
        )
        {
            return;
        }

        // "per cent" is two words
        for (var start = Math.Max(0, amount.Start - 3); start < amount.Start - 1; start++)
        {
            if (
                s.Lexicon.Units.TryMatch(s, start, out var unit, out var count, out var isSymbol)
                && !isSymbol
                && unit.Code is "percent"
                && start + count == amount.Start - 1
                && (start == 0 || s.Tag(start - 1) is Tag.Punctuation)
            )
            {
                amount.Unit = unit;
                amount.Start = start;
                return;
            }
        }
    }
}
