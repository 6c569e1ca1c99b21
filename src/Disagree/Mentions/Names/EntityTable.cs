using Disagree.Articles;
using Disagree.Mentions.Names.Abbreviations;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Whom the names of one document name: names of one entity get one number and the fullest form as canonical name.</summary>
internal sealed class EntityTable
{
    private readonly Document document;
    private readonly EntityList entities = new();
    private readonly PersonResolver persons;
    private readonly ThingResolver things;
    private readonly Dictionary<int, int> known = [];

    public EntityTable(Document document, NameLexicon lexicon)
    {
        this.document = document;
        persons = new PersonResolver(document, lexicon, entities);
        things = new ThingResolver(document, lexicon, entities);
    }

    /// <summary>Joins the two sides of every definition.</summary>
    public void Define(IEnumerable<(FoundName Long, Definition Definition)> definitions)
    {
        foreach (var (found, definition) in definitions)
        {
            var entity = Resolve(found);
            var written = document.Words(definition.ShortFirst, definition.ShortLast).ToString();
            entities.TryCall(written, entity);
            var dash = written.LastIndexOf('-');
            if (dash > 0 && dash < written.Length - 2 && char.IsUpper(written[dash + 1]))
                entities.TryCall(written[(dash + 1)..], entity);
        }
    }

    /// <summary>The number of the entity that a name names; a new one where none fits.</summary>
    public int Resolve(FoundName name)
    {
        var number =
            name.Known is { } knownName ? Known(name, knownName)
            : name.Type == NameType.Person ? persons.Of(name)
            : things.Of(name);
        var words = entities[number].Words;
        if (
            name.First == name.Last
            && words.Length > 1
            && document.Words(name.First, name.First).Equals(words[0], StringComparison.Ordinal)
        )
            entities[number].GivenMentions++;
        return number;
    }

    public string Canonical(int entity) => entities[entity].Canonical;

    public NameType Type(int entity) => entities[entity].Type;

    // one that the lexicon knows, unless the text uses its name for another
    private int Known(FoundName name, KnownName knownName)
    {
        var text = document.Words(name.Core, name.Last).ToString();
        if (CanBePerson(name, knownName) && entities.Families.Bearer(text, name.First) is >= 0 and var person && !AfterPlaceWord(name))
            return person;
        if (name.Core == name.Last && entities.TryCalled(text, out var defined))
            return defined;
        if (knownName.IsAcronym && !known.ContainsKey(knownName.Entity) && entities.Search.OfInitials(text) is >= 0 and var own)
            return entities.Call(text, own);
        if (!known.TryGetValue(knownName.Entity, out var number))
            known.Add(knownName.Entity, number = Add(knownName));
        if (!knownName.IsDemonym)
            entities.TryCall(text, number);
        return number;
    }

    // "Lincoln" may be the town or Ruth Lincoln
    private static bool CanBePerson(FoundName name, KnownName known) =>
        known is { Type: NameType.Place, IsDemonym: false } && name.Core == name.Last && !name.IsGuess;

    // "in | Lincoln"
    private bool AfterPlaceWord(FoundName name) =>
        name.First > 0
        && document.Words(name.First - 1, name.First - 1) is "in" or "from" or "near" or "to" or "of" or "at" or "outside" or "across";

    private int Add(KnownName name)
    {
        var added = entities.Add(name.Canonical, name.Type, guess: false);
        entities[added].IsCompany = name.Kind is "company";
        entities[added].Stem = name.Canonical.Length;
        return added;
    }
}
