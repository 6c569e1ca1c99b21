using Disagree.Articles;

namespace Disagree.Verdicts.Voices;

/// <summary>Numbers that stand for words without regard to case and marks, so that texts are compared without a string for each.</summary>
internal static class WordHash
{
    /// <summary>Puts the number of each word of a sentence into a list, in place of what it holds.</summary>
    internal static void Read(Document document, Sentence sentence, List<ulong> words)
    {
        words.Clear();
        var text = document.TextOf(sentence.Part);
        foreach (var token in document.TokensOf(sentence))
        {
            if (char.IsLetterOrDigit(text[token.Start]))
                words.Add(Of(token.Of(text)));
        }
    }

    /// <summary>One number for words in their order.</summary>
    internal static ulong Of(ReadOnlySpan<ulong> words)
    {
        var all = 0UL;
        foreach (var word in words)
            all = (all * 0x9E3779B97F4A7C15UL) ^ word;
        return all;
    }

    internal static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash =
                (
                    hash
                    ^ (
                        char.IsAsciiLetterUpper(c) ? (char)(c | 0x20)
                        : c < 128 ? c
                        : char.ToLowerInvariant(c)
                    )
                ) * 1099511628211UL;
        return hash;
    }
}
