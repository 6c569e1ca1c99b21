using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>
/// Reads the parts of a whole that several words name, behind how many they are: "one one-hundredth", "three two-hundredths", "one
/// twenty-fifth".
/// </summary>
internal static class DenominatorReader
{
    private const decimal Hundred = 100;

    internal static bool TryRead(in QuantityScene s, NumberReading numerator, out decimal parts, out int end)
    {
        parts = 0;
        end = numerator.End;
        if (s.NumberKind(end) is not (NumberKind.Unit or NumberKind.Ten) || !new WholeNumberReader(s, end).TryRead(out var first))
        {
            return false;
        }

        var last = s.IsDash(first.End) || s.Is(first.End, s.Lexicon.Known.And) ? first.End + 1 : first.End;
        var kind = s.NumberKind(last);
        var value = s.Lexicon.Numbers.Value(s.Word(last));
        var fits = value >= Hundred ? first.Low < value : first.Low >= 20 && first.Low % (value < 10 ? 10 : Hundred) == 0;
        if (
            !fits
            || !(
                kind is NumberKind.Denominator
                || (kind is NumberKind.Ordinal && numerator.Low == 1 && (value >= Hundred || EndsShare(s, last + 1)))
            )
        )
        {
            return false;
        }

        parts = value >= Hundred ? first.Low * value : first.Low + value;
        end = last + 1;
        return true;
    }

    private static bool EndsShare(in QuantityScene s, int at) => s.Is(at, s.Lexicon.Known.Of) || s.Tag(at) is Tag.Punctuation;
}
