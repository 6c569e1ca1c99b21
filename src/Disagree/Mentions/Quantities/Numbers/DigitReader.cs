using System.Globalization;
using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads a number that begins with digits: "1,270", "1 414 021", "2½", "3/4", "1.3x10^6", "1e10", "3 hundred and 21".</summary>
internal static class DigitReader
{
    internal static bool TryRead(in QuantityScene s, int at, out NumberReading number)
    {
        number = default;
        if (TryVulgar(s, at, out number))
        {
            return true;
        }

        if (!Digits.TryRead(s.Of(at), out var value, out var step, out var isMarked))
        {
            return false;
        }

        if (ExponentReader.TryRead(s, at, value, out number))
        {
            return true;
        }

        if (!isMarked && TryGroups(s, at, out number))
        {
            return true;
        }

        if (TryVulgar(s, at + 1, out var fraction) && !isMarked)
        {
            number = NumberReading.Point(value + fraction.Low, at, at + 2, NumberTraits.Digits | NumberTraits.Marked, fraction.Low);
            return true;
        }

        if (!isMarked && SlashReader.TryRead(s, at, value, out number))
        {
            return true;
        }

        return s.NumberKind(at + 1) is NumberKind.Hundred or NumberKind.Scale or NumberKind.Multiple
            ? new WholeNumberReader(s, at).TryRead(out number)
            : Found(
                out number,
                NumberReading.Point(value, at, at + 1, NumberTraits.Digits | (isMarked ? NumberTraits.Marked : NumberTraits.None), step)
            );
    }

    private static bool Found(out NumberReading number, NumberReading read)
    {
        number = read;
        return true;
    }

    private static bool TryVulgar(in QuantityScene s, int at, out NumberReading number)
    {
        number = default;
        var c = s.First(at);
        if (s.Tag(at) != Tag.Number || char.IsAsciiDigit(c) || s.Tokens[at].Length != 1)
        {
            return false;
        }

        var value =
            c is '⅓' ? 1m / 3
            : c is '⅔' ? 2m / 3
            : c is '⅙' ? 1m / 6
            : c is '⅚' ? 5m / 6
            : (decimal)char.GetNumericValue(c);
        number = NumberReading.Point(value, at, at + 1, NumberTraits.Digits | NumberTraits.Fraction | NumberTraits.Marked, value);
        return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber
            && c > '¹'
            && c is >= '¼' and <= '¾' or >= '⅐' and <= '⅞';
    }

    // "1 414 021": one to three digits, then threes with a single blank before each.
    private static bool TryGroups(in QuantityScene s, int at, out NumberReading number)
    {
        number = default;
        var end = at + 1;
        if (s.Tokens[at].Length > 3 || s.First(at) == '0')
        {
            return false;
        }

        while (
            end < s.Count
            && end - at < 8
            && s.Tokens[end].Length == 3
            && s.Tag(end) == Tag.Number
            && s.Tokens[end].Start == s.Tokens[end - 1].End + 1
            && char.IsAsciiDigit(s.First(end))
            && !s.Of(end).ContainsAny('.', ',')
        )
        {
            end++;
        }

        if (end == at + 1 || (s.IsDash(end) && s.Touches(end - 1)))
        {
            return false;
        }

        var value = 0m;
        for (var i = at; i < end; i++)
        {
            if (!Digits.TryRead(s.Of(i), out var part, out _, out var isMarked) || isMarked)
            {
                return false;
            }

            value = (value * 1000) + part;
        }

        number = NumberReading.Point(value, at, end, NumberTraits.Digits | NumberTraits.Marked, 1);
        return true;
    }
}
