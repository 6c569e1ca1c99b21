using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>The words of a person's name that tell persons apart: without particles, and each word once.</summary>
internal static class PersonWords
{
    private const int Most = 12;

    /// <summary>All its words where it has no other than particles.</summary>
    public static NameWord[] Of(NameWord[] words)
    {
        var telling = new List<NameWord>(words.Length);
        for (var i = 0; i < words.Length && telling.Count < Most; i++)
        {
            if (words[i].Part != NamePart.Particle && !IsRepeated(words, i))
                telling.Add(words[i]);
        }

        return telling.Count > 0 ? [.. telling]
            : words.Length > Most ? words[..Most]
            : words;
    }

    private static bool IsRepeated(NameWord[] words, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (words[at].Folded.Length > 2 && string.Equals(words[i].Folded, words[at].Folded, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
