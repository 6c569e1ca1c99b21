using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Reads positions on a named scale, whose name stands before the number, "magnitude 6.1", "a category four storm", or which the noun behind
/// it tells: "a 6.1 quake".
/// </summary>
internal static class ScaleReader
{
    private const int Strongest = 10;

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

            // "revised the magnitude | from 6.4 to 6.1" tells what it was and what it is
            amount.Start = s.Of(amount.Start) is "from" ? amount.Start : before;
        }
        else if (amount is { Unit: null, IsRange: false, Value: < Strongest } && IsOfQuake(s, amount.NumberStart, amount.NumberEnd))
        {
            amount.Unit = s.Lexicon.Units["magnitude"];
        }
    }

    // "a [6.1] quake": nobody counts tenths of quakes
    private static bool IsOfQuake(in QuantityScene s, int number, int end) =>
        end == number + 1
        && s.Of(number) is [_, '.', _]
        && (
            s.Of(end) is "tremor" or "temblor" or "jolt"
            || s.Of(end).EndsWith("quake", StringComparison.Ordinal)
            || s.Of(end).EndsWith("ershock", StringComparison.Ordinal)
            || (s.Of(end) is "on" && s.Of(end + 1) is "the" && s.Of(end + 2) is "Richter")
        );
}
