using Disagree.Lexicons;
using Disagree.Mentions.Names.Spelling;

namespace Disagree.Mentions.Names.Abbreviations;

/// <summary>Whether the letters of an abbreviation are taken, in order, from the words before it, and where those words begin.</summary>
/// <remarks>
/// After Schwartz and Hearst (2003), with costs: a letter at the start of a word costs nothing, one inside a word costs something, so does
/// every word that gives no letter; of the possible beginnings the cheapest is taken.
/// </remarks>
internal static class Initials
{
    private const int Never = 10_000;
    private const int MostLetters = 16;
    private const int MostWords = 22;

    // A long form that begins with "of" begins with the word before.
    private const int SmallStart = 4;

    // The longest word in small letters that an abbreviation passes over like "of".
    private const int LongestSmall = 4;

    /// <summary>
    /// The first token of the words that <paramref name="written"/> abbreviates and that end at <paramref name="end"/>; -1 where there are
    /// none.
    /// </summary>
    public static int LongBefore(string text, ReadOnlySpan<Token> tokens, int end, ReadOnlySpan<char> written, int limit = 0)
    {
        Span<char> letters = stackalloc char[MostLetters];
        var count = Letters(written, letters);
        if (count < 2 || end < limit)
            return -1;
        letters = letters[..count];
        Span<int> next = stackalloc int[MostLetters + 1];
        Span<int> costs = stackalloc int[MostLetters + 1];
        next.Fill(Never);
        next[count] = 0;
        int best = -1,
            least = Never,
            words = 0;
        for (var at = end; at >= limit && words < Math.Min(MostWords, (count * 2) + 8); at--)
        {
            var mark = text[tokens[at].Start];
            if (mark is ';' or ')' or '(' or '"' or '“' or '”' || (mark == '.' && tokens[at].Length == 1 && at < end))
                break;
            if (!char.IsLetterOrDigit(mark))
                continue;
            words++;
            var word = WithoutElision(tokens[at].Of(text));
            Word(word, IsSmall(tokens[at], text), letters, next, costs);
            if (
                Matches(word[0], letters[0])
                && First(word, letters, next) + (IsSmall(tokens[at], text) ? SmallStart : 0) is var cost
                && cost < least
            )
            {
                least = cost;
                best = at;
            }

            costs[..(count + 1)].CopyTo(next);
        }

        if (best < 0 || (best == end && !IsOneWord(tokens[end].Of(text), written)))
            return -1;
        var isSmall = written.IndexOfAnyInRange('A', 'Z') < 0;
        return least <= (isSmall ? 0 : count * (count > 2 ? 3 : 2)) ? best : -1;
    }

    // The cost of taking the letters from i on out of this word and those after it, for every i.
    private static void Word(ReadOnlySpan<char> word, bool small, ReadOnlySpan<char> letters, ReadOnlySpan<int> next, Span<int> costs)
    {
        for (var i = 0; i <= letters.Length; i++)
        {
            var least = next[i] + (small ? 1 : 3);
            if (i < letters.Length && Matches(word[0], letters[i]))
                least = Math.Min(least, Inside(word, letters, i, next));
            costs[i] = Math.Min(least, Never);
        }
    }

    private static int First(ReadOnlySpan<char> word, ReadOnlySpan<char> letters, ReadOnlySpan<int> next) => Inside(word, letters, 0, next);

    // The word gives letter i by its first character, and perhaps more letters by later ones.
    private static int Inside(ReadOnlySpan<char> word, ReadOnlySpan<char> letters, int i, ReadOnlySpan<int> next)
    {
        var least = next[i + 1];
        int at = 1,
            cost = 0;
        for (var taken = i + 1; taken < letters.Length; taken++)
        {
            var from = at;
            while (at < word.Length && !Matches(word[at], letters[taken]))
                at++;
            if (at == word.Length)
                break;
            cost +=
                char.IsUpper(word[at]) ? 0
                : at == from ? 1
                : 2;
            at++;
            least = Math.Min(least, cost + next[taken + 1]);
        }

        return least;
    }

    // "headquarters (HQ)": one long word gives all letters.
    private static bool IsOneWord(ReadOnlySpan<char> word, ReadOnlySpan<char> written) => word.Length >= (written.Length * 2) + 2;

    private static bool Matches(char character, char letter) => LetterFold.Plain(character) == letter;

    // "d'Action", "l'Unité": the word begins behind the apostrophe.
    private static ReadOnlySpan<char> WithoutElision(ReadOnlySpan<char> word) =>
        word is ['d' or 'l' or 'D' or 'L', '\'' or '’', _, ..] ? word[2..] : word;

    private static bool IsSmall(Token token, string text) =>
        char.IsLower(text[token.Start])
        && (token.Length <= LongestSmall || token.Tag is Tag.Preposition or Tag.Determiner or Tag.Conjunction);

    // Letters and digits in small; a plural s or possessive at the end is no letter of it.
    private static int Letters(ReadOnlySpan<char> written, Span<char> letters)
    {
        if (written.EndsWith("'s") || written.EndsWith("’s"))
            written = written[..^2];
        if (written.Length > 2 && written[^1] == 's' && char.IsUpper(written[^2]))
            written = written[..^1];
        var count = 0;
        foreach (var c in written)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            if (count == letters.Length)
                return 0;
            letters[count++] = LetterFold.Plain(c);
        }

        return count;
    }
}
