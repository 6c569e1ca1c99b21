using Disagree.Articles;
using Disagree.Mentions.Names.Abbreviations;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Reads the names of one document: finds them, takes in the abbreviations that the text defines, and resolves them.</summary>
internal sealed class NameReading(NameFinder finder, Document document)
{
    private readonly List<FoundName> found = [];
    private readonly List<Definition> definitions = [];
    private readonly List<(FoundName Long, Definition Definition)> defined = [];

    /// <summary>Finds what looks like a name, and the abbreviations that are defined.</summary>
    public void Find()
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is SentenceKind.Furniture)
                continue;
            finder.Find(document, sentence, found);
            DefinitionFinder.Find(document, sentence, definitions);
        }
    }

    /// <summary>Settles where names begin and end, and drops what is none.</summary>
    public void Settle()
    {
        ShownBodies.Apply(document, finder.Lexicon, found);
        definitions.AddRange(Bracketed());
        definitions.AddRange(Codes());
        Merge();
        Sort();
        BrokenPersons.Join(document, found);
        WholeNames.Join(document, finder.Lexicon, found);
        Sort();
        GuessFilter.Apply(document, found);
        FamilyNames.Add(document, finder.Lexicon, found);
        Sort();
        BrokenPersons.Join(document, found);
    }

    /// <summary>Says which names are one.</summary>
    public NameMention[] Resolve()
    {
        var entities = new EntityTable(document, finder.Lexicon);
        entities.Define(defined);
        var numbers = new int[found.Count];
        foreach (var full in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < found.Count; i++)
            {
                if ((found[i].Last > found[i].Core) == full)
                    numbers[i] = entities.Resolve(found[i]);
            }
        }

        return Number(entities, numbers);
    }

    private void Sort()
    {
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i - 1].First >= found[i].First)
            {
                found.Sort((a, b) => a.First.CompareTo(b.First));
                return;
            }
        }
    }

    // Entities are numbered in the order in which they are first named.
    private NameMention[] Number(EntityTable entities, int[] numbers)
    {
        var order = new Dictionary<int, int>();
        var mentions = new NameMention[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            if (!order.TryGetValue(numbers[i], out var number))
                order.Add(numbers[i], number = order.Count + 1);
            mentions[i] = new NameMention(Span(found[i]), entities.Type(numbers[i]), entities.Canonical(numbers[i]), number, found[i].Rule);
        }

        return mentions;
    }

    // "People's Relief Units (YRP)": capitals in brackets right behind a body's name abbreviate it, in whatever language.
    private List<Definition> Bracketed()
    {
        var added = new List<Definition>();
        foreach (var name in found)
        {
            if (name.Type is not (NameType.Organization or NameType.Place) || (name.Last == name.Core && name.Type != NameType.Place))
                continue;
            var open = name.Last + 1;
            if (
                open + 2 >= document.Tokens.Length
                || !Is(open, '(')
                || Close(open) is not (> 0 and var close)
                || !IsCapitals(open + 1, close - 1)
            )
                continue;
            if (IsTaken(name, open + 1, close - 1))
                continue;
            if (name.Type == NameType.Organization)
                added.Add(new Definition(open + 1, close - 1, name.First, name.Last));
            else if (BodyIn(name) is { } body)
                added.Add(new Definition(open + 1, close - 1, body.First, name.Last));
        }

        return added;
    }

    // "Northwind NWD.N", "Northwind (Nasdaq: NWD)"
    private IEnumerable<Definition> Codes()
    {
        foreach (var name in found)
        {
            if (name.Type is NameType.Organization && TickerRule.Behind(document, name.Last) is var (first, last))
                yield return new Definition(first, last, name.First, name.Last);
        }
    }

    // what stands in the brackets abbreviates another, or is a name of its own
    private bool IsTaken(FoundName name, int first, int last) =>
        definitions.Exists(d => d.ShortFirst == first)
        || found.Exists(f => f.First == first && f.Last == last && f.Known is { } other && other.Entity != name.Known?.Entity);

    // "… Mission in Western Seren (MWS)": the body before the place.
    private FoundName? BodyIn(FoundName place)
    {
        var before = place.First - 1;
        if (before > 0 && Text(before).Equals("the", StringComparison.Ordinal))
            before--;
        if (before < 1 || !Text(before).Equals("in", StringComparison.Ordinal))
            return null;
        var at = found.FindIndex(f => f.Last == before - 1 && f.Type == NameType.Organization && f.Last > f.First);
        return at < 0 ? null : found[at];
    }

    private ReadOnlySpan<char> Text(int token) => document.Words(token, token);

    private bool Is(int token, char mark) => Text(token) is [var only] && only == mark;

    private int Close(int open) =>
        Is(open + 2, ')') ? open + 2
        : open + 4 < document.Tokens.Length && Is(open + 2, '-') && Is(open + 4, ')') ? open + 4
        : -1;

    private bool IsCapitals(int first, int last) => DefinitionFinder.IsCapitals(document.Words(first, last));

    // A defined long form is a name as the definition cuts it, whatever capitals were found in it; so is its abbreviation.
    private void Merge()
    {
        foreach (var definition in definitions)
        {
            if (
                found.Exists(f =>
                    f is { Type: NameType.Person, IsGuess: false }
                    && f.Core < f.Last
                    && f.Last == definition.LongLast
                    && Text(f.Core)[0] != Text(definition.ShortFirst)[0]
                )
            )
                continue;
            var longName = Replace(definition.LongFirst, definition.LongLast, NameType.Organization);
            Replace(definition.ShortFirst, definition.ShortLast, longName.Type);
            defined.Add((longName, definition));
        }
    }

    private FoundName Replace(int first, int last, NameType type)
    {
        var same = found.FindIndex(f => f.First == first && f.Last == last);
        if (same >= 0 && found[same].Rule is not FoundName.Opening)
            return found[same];
        found.RemoveAll(f => f.First <= last && first <= f.Last);
        var name = new FoundName(first, first, last, IsCapital(first) ? type : NameType.Other, null, FoundName.Definition);
        found.Add(name);
        return name;
    }

    private bool IsCapital(int token) => char.IsUpper(document.Words(token, token)[0]);

    private TextSpan Span(FoundName name) =>
        new(document.PartOf(name.First), document.Tokens[name.First].Start, document.Tokens[name.Last].End);
}
