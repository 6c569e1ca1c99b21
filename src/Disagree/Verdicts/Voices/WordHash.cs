using Disagree.Articles;

namespace Disagree.Verdicts.Voices;

/// <summary>Numbers that stand for words without regard to case and marks, so that texts are compared without a string for each.</summary>
internal static class WordHash
{
    internal static (ulong Hash, int Count) Of(Document document, Sentence sentence)
    {
        var text = document.TextOf(sentence.Part);
        var (all, count) = (0UL, 0);
        foreach (var token in document.TokensOf(sentence))
        {
            if (!char.IsLetterOrDigit(text[token.Start]))
                continue;
            all = (all * 0x9E3779B97F4A7C15UL) ^ Of(token.Of(text));
            count++;
        }

        return (all, count);
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
