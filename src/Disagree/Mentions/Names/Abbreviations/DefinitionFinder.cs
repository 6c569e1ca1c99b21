using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Names.Abbreviations;

/// <summary>
/// Finds where a text defines an abbreviation: "Northern Relief Front (NRF)", "NRF (Northern Relief Front)", "the NRF, or Northern Relief
/// Front".
/// </summary>
internal static class DefinitionFinder
{
    private const int LongestShort = 12;
    private const int MostShortTokens = 5;

    /// <summary>Adds the definitions of a sentence.</summary>
    public static void Find(Document document, Sentence sentence, List<Definition> into)
    {
        var text = document.TextOf(sentence.Part);
        var tokens = document.TokensOf(sentence);
        for (var i = 1; i < tokens.Length; i++)
        {
            if (text[tokens[i].Start] is not ('(' or '['))
                continue;
            var close = Close(text, tokens, i);
            if (close <= i + 1 || text[tokens[i + 1].Start] == '@')
                continue;
            if (
                !TryBefore(text, tokens, i, close, out var found)
                && !TryInside(text, tokens, i, close, out found)
                && !TryCapitals(text, tokens, i, close, out found)
            )
                continue;
            var by = sentence.FirstToken;
            into.Add(new Definition(found.ShortFirst + by, found.ShortLast + by, found.LongFirst + by, found.LongLast + by));
        }
    }

    // Long form (SHORT), (SHORT; …), ("SHORT"), (the SHORT)
    private static bool TryBefore(string text, ReadOnlySpan<Token> tokens, int open, int close, out Definition found)
    {
        found = default;
        var first = open + 1;
        while (first < close && (text[tokens[first].Start] is '"' or '“' or '‘' or '\'' || tokens[first].Of(text) is "the" or "or"))
            first++;
        var last = first;
        while (
            last + 1 < close
            && (tokens[last + 1].Tag == Tag.Possessive || text[tokens[last + 1].Start] is not (',' or ';' or '"' or '”' or '’' or '\''))
        )
            last++;
        if (last >= close || last - first + 1 > MostShortTokens || !IsShort(text, tokens, first, last))
            return false;
        var end = open - 1;
        while (end >= 0 && text[tokens[end].Start] is '"' or '”' or '’' or '\'' or ',')
            end--;
        var written = text.AsSpan(tokens[first].Start, tokens[last].End - tokens[first].Start);
        var start = Initials.LongBefore(text, tokens, end, written);
        if (start < 0 && WithoutTail(written) is { Length: > 2 } head && head.Length < written.Length)
            start = Initials.LongBefore(text, tokens, end, head);
        if (start < 0)
            return false;
        found = new Definition(first, last, start, end);
        return true;
    }

    // "NRF-II", "NRF-3" and "NRFnet" are made of NRF.
    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> written)
    {
        var dash = written.LastIndexOf('-');
        if (dash > 0 && written[(dash + 1)..].IndexOfAnyExcept("IVX0123456789") < 0)
            return written[..dash];
        return written.TrimEnd("abcdefghijklmnopqrstuvwxyz");
    }

    // SHORT (long form)
    private static bool TryInside(string text, ReadOnlySpan<Token> tokens, int open, int close, out Definition found)
    {
        found = default;
        var shortFirst = open - 1;
        while (
            shortFirst > 0
            && tokens[shortFirst].Start == tokens[shortFirst - 1].End
            && shortFirst > open - MostShortTokens
            && text[tokens[shortFirst - 1].Start] is not ('(' or '"' or '“')
        )
            shortFirst--;
        if (close - open < 3)
            return false;
        if (IsLongInside(text, tokens, open, close, shortFirst, out found))
            return true;
        var dash = open - 2;
        return dash > shortFirst && text[tokens[dash].Start] == '-' && IsLongInside(text, tokens, open, close, dash + 1, out found);
    }

    private static bool IsLongInside(string text, ReadOnlySpan<Token> tokens, int open, int close, int shortFirst, out Definition found)
    {
        found = default;
        if (!IsShort(text, tokens, shortFirst, open - 1))
            return false;
        var end = open + 1;
        while (end + 1 < close && text[tokens[end + 1].Start] is not (';' or '('))
            end++;
        var written = text.AsSpan(tokens[shortFirst].Start, tokens[open - 1].End - tokens[shortFirst].Start);
        for (; end > open + 1; end--)
        {
            var start = Initials.LongBefore(text, tokens, end, written, open + 1);
            if (start < 0 || start > open + 2 || tokens[start].Of(text).SequenceEqual(written))
                continue;
            found = new Definition(shortFirst, open - 1, start, end);
            return true;
        }

        return false;
    }

    // Capitals alone in brackets behind a name of several words abbreviate it, be it in another language.
    private static bool TryCapitals(string text, ReadOnlySpan<Token> tokens, int open, int close, out Definition found)
    {
        found = default;
        if (!IsCapitals(text.AsSpan(tokens[open + 1].Start, tokens[close - 1].End - tokens[open + 1].Start)))
            return false;
        int start = open,
            capitals = 0;
        for (var i = open - 1; i >= 0; i--)
        {
            if (char.IsUpper(text[tokens[i].Start]))
            {
                start = i;
                capitals++;
            }
            else if (IsNewName(text, tokens, i))
            {
                break;
            }
            else if (
                tokens[i].Tag is not (Tag.Preposition or Tag.Conjunction or Tag.Determiner)
                && !(tokens[i].Length <= 3 && char.IsLower(text[tokens[i].Start]))
                && !(i > 0 && text[tokens[i].Start] is '-' && tokens[i].Start == tokens[i - 1].End)
            )
            {
                break;
            }
        }

        if (start < open && tokens[start].Tag is Tag.Determiner or Tag.Preposition or Tag.Pronoun or Tag.Conjunction && start + 1 < open)
            start++;
        if (capitals < 3 || !char.IsUpper(text[tokens[start].Start]))
            return false;
        found = new Definition(open + 1, close - 1, start, open - 1);
        return true;
    }

    /// <summary>Whether written words are capitals, perhaps with a hyphen between them: "NRF", "NR-FS".</summary>
    public static bool IsCapitals(ReadOnlySpan<char> written) =>
        written.Length is >= 3 and <= LongestShort
        && char.IsAsciiLetterUpper(written[0])
        && char.IsAsciiLetterUpper(written[^1])
        && written.TrimEnd("ABCDEFGHIJKLMNOPQRSTUVWXYZ-").IsEmpty;

    // "… and the Northern Front": the words before "and" are a name of their own.
    private static bool IsNewName(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Of(text) is "and" or "or" && tokens[at + 1].Of(text) is "the" or "a" or "an";

    private static int Close(string text, ReadOnlySpan<Token> tokens, int open)
    {
        var mark = text[tokens[open].Start] == '(' ? ')' : ']';
        for (var i = open + 1; i < Math.Min(tokens.Length, open + 24); i++)
        {
            if (text[tokens[i].Start] == mark)
                return i;
        }

        return -1;
    }

    // Two letters at least, one of them a capital, not much else.
    private static bool IsShort(string text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        var written = text.AsSpan(tokens[first].Start, tokens[last].End - tokens[first].Start);
        if (written.Length is < 2 or > LongestShort + 4)
            return false;
        int letters = 0,
            capitals = 0,
            blanks = 0;
        foreach (var c in written)
        {
            if (char.IsLetter(c))
                letters++;
            if (char.IsUpper(c))
                capitals++;
            if (c == ' ')
                blanks++;
        }

        if (capitals == 0 && blanks == 0 && letters == written.Length && letters is >= 3 and <= 5)
            return true;
        return letters >= 2 && capitals >= 1 && blanks <= 1 && (capitals >= 2 || blanks == 0) && (char.IsLetterOrDigit(written[0]));
    }
}
