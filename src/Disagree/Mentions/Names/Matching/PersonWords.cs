using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>The words of a person's name that tell persons apart: without particles, and each word once.</summary>
internal readonly ref struct PersonWords
{
    private readonly NameWord[] words;
    private readonly Span<int> places;

    public PersonWords(NameWord[] words, Span<int> places)
    {
        this.words = words;
        var count = 0;
        for (var i = 0; i < words.Length && count < places.Length; i++)
        {
            if (words[i].Part == NamePart.Particle || IsRepeated(words, i)) continue;
            places[count++] = i;
        }

        for (var i = 0; i < words.Length && count == 0 && i < places.Length; i++) places[count++] = i;
        Count = count;
        this.places = places[..count];
    }

    public int Count { get; }

    public NameWord this[int at] => words[places[at]];

    private static bool IsRepeated(NameWord[] words, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (words[at].Folded.Length > 2 && string.Equals(words[i].Folded, words[at].Folded, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
