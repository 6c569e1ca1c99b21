namespace Disagree.Lexicons;

/// <summary>
/// Tells a capital letter that stands for money from one that names: "P200,000", "R5m" and "K2.5 billion" are sums; "B12" and "K2" are
/// names.
/// </summary>
internal static class MoneyLetter
{
    /// <summary>
    /// Whether the letter at a character opens a sum: thousands or a scale follow its digits, and nothing stands before it.
    /// </summary>
    internal static bool Opens(string text, int at, int end)
    {
        if (
            !char.IsAsciiLetterUpper(text[at])
            || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '"' or '“' or '‘' or '—' or '–'))
        )
        {
            return false;
        }

        var i = at + 1 + DigitRun.Length(text, at + 1, end);
        if (text.AsSpan(at, i - at).Contains(','))
        {
            return true;
        }

        var isApart = i < end && text[i] is ' ' or '-';
        var scale = text.AsSpan(i, end - i)[(isApart ? 1 : 0)..];
        return scale.StartsWith("million", StringComparison.Ordinal)
            || scale.StartsWith("billion", StringComparison.Ordinal)
            || scale.StartsWith("trillion", StringComparison.Ordinal)
            || (!isApart && IsScale(scale));
    }

    // "m", "mn", "bn" at the end of their word
    private static bool IsScale(ReadOnlySpan<char> letters)
    {
        var length =
            letters is ['m' or 'b', 'n', ..] ? 2
            : letters is ['m', ..] ? 1
            : 0;
        return length > 0 && (letters.Length == length || !char.IsLetterOrDigit(letters[length]));
    }
}
