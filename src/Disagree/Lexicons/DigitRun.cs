namespace Disagree.Lexicons;

/// <summary>
/// Digits with the separators between them, which are one number: "1,270", "12,34,567", "3.5"; but three of them in the list "22,24,26".
/// </summary>
internal static class DigitRun
{
    /// <summary>How many characters the digits and separators are that begin at a character.</summary>
    internal static int Length(string text, int at, int end)
    {
        var i = at + 1;
        while (
            i < end
            && (
                char.IsAsciiDigit(text[i])
                || (text[i] == '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))
                || IsJoint(text, at, i, end)
                || IsApostrophe(text, at, i, end)
            )
        )
        {
            i++;
        }

        return i - at;
    }

    // "1'200": up to three digits, then threes
    private static bool IsApostrophe(string text, int start, int mark, int end)
    {
        if (text[mark] is not ('\'' or '’'))
        {
            return false;
        }

        var first = text.AsSpan(start, mark - start).IndexOf(text[mark]);
        var i = mark + 1;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return (first < 0 ? mark - start : first) <= 3
            && i - mark - 1 == 3
            && !text.AsSpan(start, mark - start).ContainsAny(',', '.')
            && !(i < end && char.IsLetter(text[i]));
    }

    // "1,5 million", "2,5%"
    private static bool IsBeforeScale(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at).TrimStart(' ');
        foreach (var word in (ReadOnlySpan<string>)["million", "billion", "trillion", "bn", "percent", "per cent", "%"])
        {
            if (
                rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == word.Length || !char.IsLetter(word[^1]) || !char.IsLetterOrDigit(rest[word.Length]))
            )
            {
                return true;
            }
        }

        return false;
    }

    // A comma joins digits before three of them ("1,270"), before two where three follow after another comma ("12,34,567"), and before a
    // last two as a decimal mark ("5,00"); in a list ("22,24,26") it parts them.
    private static bool IsJoint(string text, int start, int comma, int end)
    {
        if (text[comma] != ',')
        {
            return false;
        }

        var i = comma + 1;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        var isLast = i + 1 >= end || text[i] is not (',' or '.') || !char.IsAsciiDigit(text[i + 1]);
        return (i - comma - 1) switch
        {
            3 => true,
            2 when isLast => start == 0 || text[start - 1] is not ',' && !text.AsSpan(start, comma - start).ContainsAny(',', '.'),
            1 => isLast && comma - start <= 3 && !text.AsSpan(start, comma - start).ContainsAny(',', '.') && IsBeforeScale(text, i, end),
            2 => text[i] == ',' && IsJoint(text, start, i, end) && comma - start <= 2 | text.AsSpan(start, comma - start).Contains(','),
            _ => false,
        };
    }
}
