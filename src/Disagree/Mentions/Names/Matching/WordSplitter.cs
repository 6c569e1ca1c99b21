namespace Disagree.Mentions.Names.Matching;

/// <summary>A word of a written name and the mark that stands before it.</summary>
internal readonly record struct WrittenWord(int Start, int Length, char Mark)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}

/// <summary>Cuts a name into words: apostrophes stay inside, "U.S." is one word, every other mark parts.</summary>
internal static class WordSplitter
{
    public static List<WrittenWord> Split(string text)
    {
        var words = new List<WrittenWord>(4);
        var mark = ' ';
        for (var at = 0; at < text.Length; )
        {
            if (!IsLetter(text[at]))
            {
                if (text[at] == '&')
                    words.Add(new WrittenWord(at, 1, mark));
                mark = text[at] is ' ' && mark is not ' ' ? mark : text[at];
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (IsLetter(text[end]) || IsApostrophe(text, end) || IsAcronymStop(text, at, end)))
                end++;
            if (!(mark is '\'' or '’' && end - at == 1 && text[at] is 's' or 'S' && words.Count > 0))
                words.Add(new WrittenWord(at, end - at, mark));
            mark = ' ';
            at = end;
        }

        return words;
    }

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.ModifierLetter;

    private static bool IsApostrophe(string text, int at) =>
        text[at] is '\'' or '’' or '‘' or '`' or 'ʼ'
        && at + 1 < text.Length
        && IsLetter(text[at + 1])
        && !(text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !IsLetter(text[at + 2])));

    // The stop within "U.S" and "Z.o.o"; not the one that ends "Jr."
    private static bool IsAcronymStop(string text, int start, int at) =>
        text[at] == '.'
        && at + 1 < text.Length
        && IsLetter(text[at + 1])
        && (at == start + 1 || text[at - 2] == '.')
        && (at + 2 >= text.Length || !IsLetter(text[at + 2]));
}
