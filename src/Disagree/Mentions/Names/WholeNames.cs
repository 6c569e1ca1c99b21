using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>
/// Puts together, wherever they stand, the words of a body or a place that one place of a document shows to be one name: at an opening, in
/// a headline.
/// </summary>
internal sealed class WholeNames
{
    private readonly Dictionary<string, List<(string[] Words, NameType Type)>> names = new(StringComparer.Ordinal);
    private readonly Document document;

    private WholeNames(Document document, NameLexicon lexicon, List<FoundName> found)
    {
        this.document = document;
        foreach (var name in found)
        {
            if (
                name
                    is not {
                        Type: NameType.Organization or NameType.Place,
                        IsGuess: false,
                        Known: null,
                        Rule: not (FoundName.Definition or "placeWord" or "dateline")
                    }
                || name.Core != name.First
                || document.PartOf(name.First) is Part.Title
            )
                continue;
            var last = name.Last;
            while (last > name.First && (document.Tokens[last].Tag is Tag.Punctuation || lexicon.Is(document.Tokens[last], WordUse.Legal)))
                last--;
            if (last > name.First)
                Add(name.First, last, name.Type);
        }
    }

    /// <summary>Joins them in the names that were found.</summary>
    public static void Join(Document document, NameLexicon lexicon, List<FoundName> found)
    {
        var whole = new WholeNames(document, lexicon, found);
        if (whole.names.Count == 0)
            return;
        foreach (var sentence in document.Sentences.Where(s => s.Kind is not SentenceKind.Furniture))
        {
            var text = document.TextOf(sentence.Part);
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                if (
                    char.IsUpper(text[document.Tokens[i].Start])
                    && whole.Last(i, sentence.FirstToken + sentence.TokenCount) is var (last, type)
                    && last > i
                    && Replace(found, new FoundName(i, i, last, type, null, FoundName.Whole))
                )
                    i = last;
            }
        }
    }

    // Nothing that reaches beyond it may stand there, nor another whole name.
    private static bool Replace(List<FoundName> found, FoundName name)
    {
        if (
            found.Exists(f =>
                f.First <= name.Last
                && name.First <= f.Last
                && (
                    f.First < name.First
                    || f.Last > name.Last
                    || (f.First == name.First && f.Last == name.Last)
                    || f.Type is NameType.Person && f.Core < f.Last
                )
            )
        )
            return false;
        found.RemoveAll(f => f.First >= name.First && f.Last <= name.Last);
        found.Add(name);
        return true;
    }

    private (int Last, NameType Type) Last(int first, int end)
    {
        var (last, type) = (first, NameType.Other);
        foreach (
            var (words, kind) in names
                .GetAlternateLookup<ReadOnlySpan<char>>()
                .TryGetValue(document.Words(first, first), out var candidates)
                ? candidates
                : []
        )
        {
            if (first + words.Length <= end && first + words.Length - 1 > last && Stands(words, first))
                (last, type) = (first + words.Length - 1, kind);
        }

        return (last, type);
    }

    private bool Stands(string[] words, int first)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!document.Words(first + i, first + i).SequenceEqual(words[i]))
                return false;
        }

        return true;
    }

    private void Add(int first, int last, NameType type)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(i => document.Words(i, i).ToString()).ToArray();
        if (!names.TryGetValue(words[0], out var same))
            names.Add(words[0], same = []);
        if (!same.Exists(s => s.Words.SequenceEqual(words, StringComparer.Ordinal)))
            same.Add((words, type));
    }
}
