using System.Globalization;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads a run of digits with its separators.</summary>
internal static class Digits
{
    private const int Longest = 27;

    /// <summary>
    /// "1,270", "12,34,567.89", "1.234.567", "1'270", "5,00", ".5". False for what is no single number ("192.168.1.2") or too long for a decimal.
    /// </summary>
    /// <param name="text">Digits, full stops, commas and apostrophes.</param>
    /// <param name="value">The number.</param>
    /// <param name="step">0.1 for "3.2", 100 for "2,500", 1 for "2,487".</param>
    /// <param name="isMarked">Whether a separator stands in it.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out decimal value, out decimal step, out bool isMarked)
    {
        value = step = 0;
        var lastPoint = text.LastIndexOf('.');
        var lastComma = text.LastIndexOf(',');
        var isParted = text.ContainsAny('\'', '’');
        isMarked = lastPoint >= 0 || lastComma >= 0 || isParted;
        var mark = Math.Max(lastPoint, lastComma);
        if (text.Length > Longest || (!isParted && !TryDecimalMark(text, lastPoint, lastComma, out mark)))
        {
            return false;
        }

        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == mark)
            {
                plain[length++] = '.';
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                plain[length++] = text[i];
            }
        }

        step = StepOf(plain[..length]);
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // Where the decimal mark stands, or -1. A mark that comes again separates thousands; so does a comma before three digits.
    private static bool TryDecimalMark(ReadOnlySpan<char> text, int lastPoint, int lastComma, out int mark)
    {
        mark = -1;
        if (lastPoint < 0 && lastComma < 0)
        {
            return true;
        }

        if (lastPoint >= 0 && lastComma >= 0)
        {
            mark = Math.Max(lastPoint, lastComma);
            return text.Count(text[mark]) == 1 || lastComma < lastPoint;
        }

        if (lastPoint >= 0)
        {
            var points = text.Count('.');
            mark = points == 1 ? lastPoint : -1;
            return points == 1 || AreThousands(text);
        }

        mark = text.Length - lastComma - 1 == 3 ? -1 : lastComma;
        return mark < 0 || text.Count(',') == 1;
    }

    private static bool AreThousands(ReadOnlySpan<char> text)
    {
        var groups = 0;
        for (var i = text.Length - 4; i > 0; i -= 4, groups++)
        {
            if (text[i] != '.')
            {
                return false;
            }
        }

        return text.IndexOf('.') is > 0 and <= 3 && text.Count('.') == groups;
    }

    private static decimal StepOf(ReadOnlySpan<char> plain)
    {
        var point = plain.IndexOf('.');
        var step = 1m;
        if (point >= 0)
        {
            for (var i = point + 1; i < plain.Length; i++)
            {
                step /= 10;
            }

            return step;
        }

        for (var i = plain.Length - 1; i > 0 && plain[i] == '0'; i--)
        {
            step *= 10;
        }

        return step;
    }
}
