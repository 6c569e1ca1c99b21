using Disagree.Articles;
using Disagree.Mentions.Names.Abbreviations;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Reads the names of one document: finds them, takes in the abbreviations that the text defines, and resolves them.</summary>
internal sealed class NameReading(NameFinder finder, Document document)
{
    private readonly List<FoundName> found = [];
    private readonly List<Definition> definitions = [];

    public IReadOnlyList<NameMention> Run()
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is SentenceKind.Furniture) continue;
            finder.Find(document, sentence, found);
            DefinitionFinder.Find(document, sentence, definitions);
        }

        var defined = Merge();
        found.Sort((a, b) => a.First.CompareTo(b.First));
        var entities = new EntityTable(document);
        entities.Define(defined);
        var numbers = new int[found.Count];
        foreach (var full in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < found.Count; i++)
            {
                if ((found[i].Last > found[i].Core) == full) numbers[i] = entities.Resolve(found[i]);
            }
        }

        return Number(entities, numbers);
    }

    // Entities are numbered in the order in which they are first named.
    private NameMention[] Number(EntityTable entities, int[] numbers)
    {
        var order = new Dictionary<int, int>();
        var mentions = new NameMention[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            if (!order.TryGetValue(numbers[i], out var number)) order.Add(numbers[i], number = order.Count + 1);
            mentions[i] = new NameMention(Span(found[i]), entities.Type(numbers[i]), entities.Canonical(numbers[i]), number, found[i].Rule);
        }

        return mentions;
    }

    // A defined long form is a name as the definition cuts it, whatever capitals were found in it; so is its abbreviation.
    private List<(FoundName Long, Definition Definition)> Merge()
    {
        var defined = new List<(FoundName, Definition)>();
        foreach (var definition in definitions)
        {
            var longName = Replace(definition.LongFirst, definition.LongLast, NameType.Organization);
            Replace(definition.ShortFirst, definition.ShortLast, longName.Type);
            defined.Add((longName, definition));
        }

        return defined;
    }

    private FoundName Replace(int first, int last, NameType type)
    {
        var same = found.FindIndex(f => f.First == first && f.Last == last);
        if (same >= 0) return found[same];
        found.RemoveAll(f => f.First <= last && first <= f.Last);
        var name = new FoundName(first, first, last, IsCapital(first) ? type : NameType.Other, null, "definition");
        found.Add(name);
        return name;
    }

    private bool IsCapital(int token) => char.IsUpper(document.TextOf(PartAt(token))[document.Tokens[token].Start]);

    private TextSpan Span(FoundName name) => new(PartAt(name.First), document.Tokens[name.First].Start, document.Tokens[name.Last].End);

    private Part PartAt(int token) =>
        document.Sentences.Count > 0 && document.Sentences[0].Part == Part.Title && token < document.Sentences[0].FirstToken + document.Sentences[0].TokenCount ? Part.Title : Part.Text;
}
