using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>The part of speech that an ending suggests for a word that no table holds.</summary>
internal static class WordEnding
{
    private const int ShortestInflected = 5;

    /// <summary>Adverb for -ly, past for -ed, gerund for -ing, adjective for -ous and its like, otherwise noun.</summary>
    internal static Tag Guess(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestInflected)
        {
            return Tag.Noun;
        }

        return word switch
        {
            [.., 'l', 'y'] => Tag.Adverb,
            [.., 'e', 'd'] when word[^3] is not 'e' => Tag.PastVerb,
            [.., 'i', 'n', 'g'] => Tag.Gerund,
            [.., 'o', 'u', 's']
            or [.., 'f', 'u', 'l']
            or [.., 'i', 'v', 'e']
            or [.., 'a', 'b', 'l', 'e']
            or [.., 'i', 'b', 'l', 'e']
            or [.., 'i', 'c', 'a', 'l']
            or [.., 'l', 'e', 's', 's']
            or [.., 'i', 's', 'h']
            or [.., 'n', 'a', 'l']
            or [.., 'e', 's', 't'] => Tag.Adjective,
            _ => Tag.Noun,
        };
    }
}
