using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names.Abbreviations;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Whom the names of one document name: names of one entity get one number and the fullest form as canonical name.</summary>
internal sealed class EntityTable
{
    private readonly Document document;
    private readonly NameLexicon lexicon;
    private readonly List<Entity> entities = [];
    private readonly Dictionary<int, int> known = [];
    private readonly FamilyTable families;
    private readonly EntitySearch search;
    private readonly Dictionary<string, int> byText = new(StringComparer.OrdinalIgnoreCase);

    public EntityTable(Document document, NameLexicon lexicon)
    {
        this.document = document;
        this.lexicon = lexicon;
        families = new FamilyTable(entities);
        search = new EntitySearch(entities);
    }

    /// <summary>Joins the two sides of every definition.</summary>
    public void Define(IEnumerable<(FoundName Long, Definition Definition)> definitions)
    {
        foreach (var (found, definition) in definitions)
        {
            var entity = Resolve(found);
            var written = Text(definition.ShortFirst, definition.ShortLast);
            byText.TryAdd(written, entity);
            var dash = written.LastIndexOf('-');
            if (dash > 0 && dash < written.Length - 2 && char.IsUpper(written[dash + 1]))
                byText.TryAdd(written[(dash + 1)..], entity);
        }
    }

    /// <summary>The number of the entity that a name names; a new one where none fits.</summary>
    public int Resolve(FoundName name)
    {
        var number = Find(name);
        var words = entities[number].Words;
        if (
            name.First == name.Last
            && words.Length > 1
            && document.Words(name.First, name.First).Equals(words[0], StringComparison.Ordinal)
        )
            entities[number].GivenMentions++;
        return number;
    }

    private int Find(FoundName name)
    {
        if (name.Known is { } knownName)
        {
            var text = Text(name.Core, name.Last);
            if (
                knownName.Type == NameType.Place
                && !knownName.IsDemonym
                && name.Core == name.Last
                && !name.IsGuess
                && families.Bearer(text, name.First) is >= 0 and var person
                && !AfterPlaceWord(name)
            )
                return person;
            if (name.Core == name.Last && byText.TryGetValue(text, out var defined))
                return defined;
            if (knownName.IsAcronym && !known.ContainsKey(knownName.Entity) && search.OfInitials(text) is >= 0 and var own)
                return byText[text] = own;
            if (!known.TryGetValue(knownName.Entity, out var number))
                known.Add(knownName.Entity, number = Known(knownName));
            if (!knownName.IsDemonym)
                byText.TryAdd(text, number);
            return number;
        }

        return name.Type == NameType.Person ? Person(name) : Other(name);
    }

    public string Canonical(int entity) => entities[entity].Canonical;

    public NameType Type(int entity) => entities[entity].Type;

    private int Person(FoundName name)
    {
        var read = PersonWords.Of(document, lexicon, name);
        var same = families.Find(read);
        if (same >= 0)
        {
            if (read.Words.Length > entities[same].Words.Length)
            {
                entities[same].Words = read.Words;
                entities[same].Nickname = read.Nickname;
                entities[same].Canonical = Text(name.Core, name.Last);
            }

            if (entities[same].Generation == Generation.None)
                entities[same].Generation = read.Generation;
            families.Note(same, read);
            return same;
        }

        var text = Text(name.Core, name.Last);
        var isKnown = byText.TryGetValue(text, out var other);
        if (isKnown && (name.IsGuess || entities[other].Type == NameType.Person))
            return other;
        if (read.Words.Length == 1 && search.OfGiven(read.Words[0]) is >= 0 and var given)
            return given;
        if (read.Words.Length > 1 && search.OfPart(text, read.Words.Length) is >= 0 and var whole)
            return whole;
        if (search.OfCompany(name.First == name.Core ? text : Text(name.First, name.Last)) is >= 0 and var company)
            return company;
        if (
            name.First == name.Last
            && name.Rule is "speaker" or "personVerb"
            && search.LastWhere(e => e.Type == NameType.Organization && e.BeginsWith(text)) is >= 0 and var body
        )
            return byText[text] = body;
        if (!isKnown || !entities[other].IsGuess || entities[other].Type != NameType.Other)
            other = Add(text, NameType.Person, name.IsGuess);
        entities[other].Type = NameType.Person;
        entities[other].IsGuess = name.IsGuess;
        entities[other].Words = read.Words;
        entities[other].Nickname = read.Nickname;
        entities[other].Generation = read.Generation;
        entities[other].Title = read.Title;
        families.Add(other, read);
        return other;
    }

    private int Other(FoundName name)
    {
        var text = Text(name.Core, name.Last);
        if (!byText.TryGetValue(text, out var entity))
        {
            entity =
                name.Core < name.Last ? search.OfPart(text, 1)
                : name.IsShortForm ? (IsOwned(name.First) ? -1 : search.OfHead(text, name.Type))
                : name.Type == NameType.Other ? OfPerson(text, name.First)
                : families.Bearer(text, name.First) is >= 0 and var bearer ? bearer
                : name.Rule is "placeWord" ? search.OfGiven(text)
                : -1;
            if (entity < 0)
                entity = search.OfInitials(text);
            if (entity < 0 && (name.Type == NameType.Other || name.IsShown))
                entity = search.OfCompany(text);
            if (
                entity < 0
                && name is { Type: NameType.Organization, Rule: "speaker" or FoundName.Whole or FoundName.Firm or FoundName.Body }
            )
                entity = search.LastWhere(e => e.Type == NameType.Organization && (e.BeginsWith(text) || e.IsCompanyOf(text)));
            var stem = name.Rule is FoundName.Company ? Stem(name) : "";
            if (entity < 0 && stem.Contains(' ', StringComparison.Ordinal) && byText.TryGetValue(stem, out var same))
                entity = same;
            if (entity < 0)
            {
                entity = Add(text, name.Type, name is { Type: NameType.Other, Rule: not FoundName.Definition });
                entities[entity].IsCompany =
                    name.Rule is FoundName.Company
                    || name.IsShown
                    || (name.Rule is "head" && (lexicon.BodyHead(document.Tokens[name.Last]) & lexicon.Firm) > 0);
                entities[entity].Stem = stem.Length > 0 ? stem.Length : text.Length;
                if (stem.Contains(' ', StringComparison.Ordinal))
                    byText.TryAdd(stem, entity);
            }

            byText[text] = entity;
        }

        if (IsShouted(entities[entity].Canonical) && entities[entity].Canonical.Equals(text, StringComparison.OrdinalIgnoreCase))
            entities[entity].Canonical = text;
        if (entities[entity].IsGuess && name.Type != NameType.Other)
        {
            entities[entity].Type = name.Type;
            entities[entity].IsGuess = false;
        }

        return entity;
    }

    // "Northwind Motors" of "Northwind Motors, Inc."
    private string Stem(FoundName firm)
    {
        var last = firm.Last;
        while (last > firm.First && (document.Tokens[last].Tag is Tag.Punctuation || lexicon.Is(document.Tokens[last], WordUse.Legal)))
            last--;
        return Text(firm.First, last);
    }

    private static bool IsShouted(string text) => text.Length > 3 && !text.AsSpan().ContainsAnyInRange('a', 'z');

    private int OfPerson(string text, int at) => families.Last(text, at) is >= 0 and var person ? person : search.OfGiven(text);

    // "Lander's | Center" is another than the centre that was named
    private bool IsOwned(int at) => at > 0 && document.Tokens[at - 1].Tag is Tag.Possessive;

    private bool AfterPlaceWord(FoundName name) =>
        name.First > 0
        && document.Words(name.First - 1, name.First - 1) is "in" or "from" or "near" or "to" or "of" or "at" or "outside" or "across";

    private int Known(KnownName name)
    {
        var added = Add(name.Canonical, name.Type, guess: false);
        entities[added].IsCompany = name.Kind is "company";
        entities[added].Stem = name.Canonical.Length;
        return added;
    }

    private int Add(string canonical, NameType type, bool guess)
    {
        entities.Add(
            new Entity
            {
                Canonical = canonical,
                Type = type,
                IsGuess = guess,
            }
        );
        return entities.Count - 1;
    }

    private string Text(int first, int last) => document.Words(first, last).ToString();
}
