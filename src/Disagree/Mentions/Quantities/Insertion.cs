using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>What stands between the thing counted and its predicate, in commas or brackets: "nine rafts (first put at eight) sank".</summary>
internal static class Insertion
{
    private const int Longest = 20;

    /// <summary>The comma that ends ", including three children," and ", most of them women,"; -1 where none does.</summary>
    internal static int ClosingComma(in SentenceView s, int at)
    {
        if (s.Tag(at) is not (Tag.Preposition or Tag.Determiner or Tag.Adverb or Tag.Adjective or Tag.Gerund))
        {
            return -1;
        }

        for (var i = at; i < s.Count && i < at + Longest; i++)
        {
            if (s.Is(i, ','))
            {
                return IsVerb(s, i + 1) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The bracket that closes the one at a token, or the comma behind it where a verb follows and the bracket stands right behind the noun; -1 where none does.</summary>
    internal static int ClosingBracket(in SentenceView s, int open, bool isBehindNoun)
    {
        for (var i = open + 1; i < s.Count && i < open + Longest; i++)
        {
            if (s.Is(i, ')'))
            {
                return isBehindNoun && s.Is(i + 1, ',') && IsVerb(s, i + 2) ? i + 1 : i;
            }
        }

        return -1;
    }

    private static bool IsVerb(in SentenceView s, int at) => s.Tag(at) is Tag.Auxiliary or Tag.Modal or Tag.PastVerb or Tag.Participle or Tag.Verb;
}
