using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>Takes off the name of a body what only describes it.</summary>
internal sealed class BodyDescriptions(WordFactsTable facts)
{
    /// <summary>"Northwind, the carmaker", "Seren, California", "its parent company, Northwind": what stands apart by a comma.</summary>
    public void CutComma(string text, List<WrittenWord> words, NameType type)
    {
        var comma = words.FindIndex(w => w.Mark == ',');
        if (comma <= 0)
            return;
        if (!words.GetRange(0, comma).Exists(w => char.IsUpper(text[w.Start])) && char.IsUpper(text[words[comma].Start]))
        {
            words.RemoveRange(0, comma);
            return;
        }

        var next = words[comma].Of(text);
        var drops =
            type == NameType.Place
            || next is "the" or "a" or "an" or "its" or "which"
            || (words[comma].End + 1 < text.Length && text[words[comma].End] is '\'' or '’')
            || words.GetRange(comma, words.Count - comma).TrueForAll(w => char.IsLower(text[w.Start]));
        if (drops)
            words.RemoveRange(comma, words.Count - comma);
    }

    /// <summary>
    /// "the British carmaker Northwind", "Oslo-based Northwind": what stands before the last word in small letters describes.
    /// </summary>
    public void Cut(string text, List<WrittenWord> words)
    {
        var last = -1;
        for (var i = 0; i < words.Count - 1; i++)
        {
            var word = words[i].Of(text);
            if (
                char.IsLower(word[0])
                && facts[facts.Fold(word)] is { Particle: null, Part: not NamePart.Soft } known
                && known.Meaning == 0 | known.Part == NamePart.Generic
                && char.IsUpper(text[words[i + 1].Start])
                && words[i + 1].Mark is ' ' or ','
            )
                last = i;
            if (facts[facts.Fold(word)].Title is not (null or "modifier") && i == words.Count - 2 && IsCapitals(words[i + 1].Of(text)))
                last = i;
            if (word is "company" or "firm" or "group" && i < 2 && char.IsUpper(text[words[i + 1].Start]))
                last = i;
        }

        if (last >= 0)
            words.RemoveRange(0, last + 1);
        var tail = words.FindIndex(1 < words.Count ? 1 : 0, w => w.Of(text) is "in" or "at" or "near");
        if (
            tail > 0
            && char.IsUpper(text[words[0].Start])
            && tail < words.Count - 1
            && words.Count > 3
            && facts[facts.Fold(words[tail - 1].Of(text))].Part == NamePart.Generic
        )
            words.RemoveRange(tail, words.Count - tail);
    }

    /// <summary>Whether a word is short and in capitals: an acronym.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= 8 && !word.ContainsAnyInRange('a', 'z') && word.ContainsAnyInRange('A', 'Z');
}
