using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Reads positions on a named scale, whose name stands before the number: "magnitude 6.1", "a category four storm".</summary>
internal static class ScaleReader
{
    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        var before = s.IsDash(amount.Start - 1) ? amount.Start - 2 : amount.Start - 1;
        if (
            amount.Unit is null
            && before >= 0
            && s.Lexicon.Units.TryMatch(s, before, out var unit, out var count, out var isSymbol)
            && count == 1
            && !isSymbol
            && unit.Dimension == Dimension.Scale
        )
        {
            amount.Unit = unit;
            amount.Start = before;
        }
    }
}
