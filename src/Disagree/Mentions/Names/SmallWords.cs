using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>Which of some words a document writes in small letters too, so that their capital elsewhere proves no name.</summary>
internal sealed class SmallWords
{
    private const int Shortest = 3;
    private readonly Dictionary<string, bool> seen = new(StringComparer.OrdinalIgnoreCase);

    private SmallWords() { }

    public static SmallWords Of(Document document, IEnumerable<FoundName> names)
    {
        var words = new SmallWords();
        foreach (var name in names)
        {
            for (var i = name.Core; i <= name.Last; i++)
                words.seen.TryAdd(document.Words(i, i).ToString(), false);
        }

        var lookup = words.seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in document.Sentences)
        {
            var text = document.TextOf(sentence.Part);
            foreach (var token in document.TokensOf(sentence))
            {
                if (token.Length >= Shortest && char.IsLower(text[token.Start]) && lookup.ContainsKey(token.Of(text)))
                    lookup[token.Of(text)] = true;
            }
        }

        return words;
    }

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
