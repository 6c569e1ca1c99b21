using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>Which of some words a document writes in small letters too, so that their capital elsewhere proves no name.</summary>
internal sealed class SmallWords
{
    private const int Shortest = 3;
    private const int Letters = 32;
    private const int Lengths = 64;
    private readonly Dictionary<string, bool> seen = new(StringComparer.OrdinalIgnoreCase);

    // by first letter a bit for each length, so that most words of the text need not be looked up
    private readonly ulong[] lengths = new ulong[Letters];

    private SmallWords() { }

    public static SmallWords Of(Document document, IEnumerable<FoundName> names)
    {
        var words = new SmallWords();
        foreach (var name in names)
        {
            for (var i = name.Core; i <= name.Last; i++)
                words.Add(document.Words(i, i).ToString());
        }

        var lookup = words.seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in document.Sentences)
        {
            var text = document.TextOf(sentence.Part);
            foreach (var token in document.TokensOf(sentence))
            {
                if (
                    token.Length >= Shortest
                    && char.IsLower(text[token.Start])
                    && words.MayHold(token.Of(text))
                    && lookup.ContainsKey(token.Of(text))
                )
                    lookup[token.Of(text)] = true;
            }
        }

        return words;
    }

    private void Add(string word)
    {
        if (seen.TryAdd(word, false))
            lengths[Letter(word)] |= Bit(word);
    }

    private bool MayHold(ReadOnlySpan<char> word) => (lengths[Letter(word)] & Bit(word)) != 0;

    private static int Letter(ReadOnlySpan<char> word) => char.ToUpperInvariant(word[0]) % Letters;

    private static ulong Bit(ReadOnlySpan<char> word) => 1UL << (word.Length % Lengths);

    /// <summary>Whether some word of a name is written in small letters elsewhere.</summary>
    public bool HasAny(Document document, FoundName name)
    {
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = name.Core; i <= name.Last; i++)
        {
            if (lookup.TryGetValue(document.Words(i, i), out var isSmall) && isSmall)
                return true;
        }

        return false;
    }
}
