using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads decimals in words: "five point seven", "zero point zero three", "two hundred point seventy-one".</summary>
internal static class DecimalReader
{
    private const decimal Smallest = 1e-12m;

    /// <summary>Reads from the word "point" on.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="point">The token "point".</param>
    /// <param name="whole">What stands before it.</param>
    /// <param name="start">Where that begins.</param>
    /// <param name="number">The whole number with its decimals.</param>
    internal static bool TryReadPoint(in QuantityScene s, int point, decimal whole, int start, out NumberReading number)
    {
        // "at one point 40 were missing"
        if (s.Of(point - 1) is "one" && s.Of(point - 2) is "at" or "At")
        {
            number = default;
            return false;
        }

        var place = 1m;
        var decimals = 0m;
        var at = point + 1;
        if (s.Tag(at) == Tag.Number && Digits.TryRead(s.Of(at), out var digits, out _, out var isMarked) && !isMarked)
        {
            for (var i = 0; i < s.Tokens[at].Length && place > Smallest; i++)
            {
                place /= 10;
            }

            decimals = digits * place;
            at++;
        }
        else
        {
            while (s.NumberKind(at) is NumberKind.Unit or NumberKind.Ten && place > Smallest)
            {
                var isPair = s.NumberKind(at) is NumberKind.Ten;
                var value = s.Lexicon.Numbers.Value(s.Word(at));
                if (isPair && s.IsDash(at + 1) && s.NumberKind(at + 2) is NumberKind.Unit)
                {
                    at += 2;
                    value += s.Lexicon.Numbers.Value(s.Word(at));
                }

                place /= isPair || value > 9 ? 100 : 10;
                decimals += value * place;
                at++;
            }
        }

        number = NumberReading.Point(whole + decimals, start, at, NumberTraits.Marked, place);
        return at > point + 1;
    }
}
