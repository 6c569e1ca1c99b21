using System.Globalization;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads scientific notation from the characters behind a run of digits: "e10", "E-3", "x10^6", "×10−5", "^-1".</summary>
internal static class ExponentReader
{
    private const int LargestExponent = 24;

    internal static bool TryRead(in QuantityScene s, int at, decimal value, out NumberReading number)
    {
        number = default;
        var text = s.Text;
        var i = s.Tokens[at].End;
        if (i >= text.Length)
        {
            return false;
        }

        var power = 10m;
        var isPlainPower = text[i] == '^';
        if (isPlainPower)
        {
            power = value;
            value = 1;
            i++;
        }
        else if (text[i] is 'e' or 'E')
        {
            i++;
        }
        else if (!TryTimes(text, ref i, ref power))
        {
            return false;
        }

        if (
            !TryInteger(text, ref i, out var exponent)
            || (i < text.Length && char.IsAsciiLetter(text[i]) && !isPlainPower)
            || !TryRaise(power, exponent, value, out var result)
        )
        {
            return false;
        }

        var end = at + 1;
        while (end < s.Count && s.Tokens[end].Start < i)
        {
            end++;
        }

        number = NumberReading.Point(result, at, end, NumberTraits.Digits | NumberTraits.Marked | NumberTraits.Scaled, 0);
        return s.Tokens[end - 1].End == i;
    }

    private static bool TryTimes(string text, ref int i, ref decimal power)
    {
        var at = i;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at >= text.Length || text[at] is not ('x' or 'X' or '×' or '*'))
        {
            return false;
        }

        at++;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits == at || digits - at > 3 || digits >= text.Length)
        {
            return false;
        }

        var hasCaret = text[digits] == '^';
        power = int.Parse(text.AsSpan(at, digits - at), NumberStyles.None, CultureInfo.InvariantCulture);
        if (!hasCaret && !(power == 10 && (QuantityScene.IsDash(text[digits]) || text[digits] == '+')))
        {
            return false;
        }

        i = hasCaret ? digits + 1 : digits;
        return true;
    }

    private static bool TryInteger(string text, ref int i, out int value)
    {
        value = 0;
        var at = i;
        var isNegative = at < text.Length && QuantityScene.IsDash(text[at]);
        if (at < text.Length && (isNegative || text[at] == '+'))
        {
            at++;
        }

        var first = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - first < 3)
        {
            value = (value * 10) + (text[at] - '0');
            at++;
        }

        value = isNegative ? -value : value;
        i = at;
        return at > first;
    }

    private static bool TryRaise(decimal power, int exponent, decimal value, out decimal result)
    {
        result = value;
        if (Math.Abs(exponent) > LargestExponent || power == 0)
        {
            return false;
        }

        try
        {
            for (var n = Math.Abs(exponent); n > 0; n--)
            {
                result = exponent > 0 ? result * power : result / power;
            }

            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
