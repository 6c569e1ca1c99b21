using System.Collections.Frozen;
using System.Text;
using Disagree.Lexicons;
using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>Facts by folded word, legal forms and known names by folded phrase. Made once of the lexicon, then frozen.</summary>
internal sealed class WordFactsTable
{
    private readonly FrozenDictionary<string, WordFacts> facts;
    private readonly FrozenDictionary<string, int> known;
    private readonly FrozenDictionary<string, int> places;
    private readonly FrozenSet<long> fronts;
    private readonly FrozenSet<int> worldKnown;
    private readonly FrozenSet<int> unbound;
    private readonly FrozenSet<string> heads;
    private readonly FrozenDictionary<int, string> fullNames;

    public WordFactsTable(Lexicon lexicon)
    {
        Letters = new LetterFold(lexicon["letters"].Rows.ToFrozenDictionary(r => r[0][0], r => r[1]));
        var made = new Dictionary<string, WordFacts>(StringComparer.Ordinal);
        Titles(lexicon, made);
        Each(lexicon["namesuffixes"], made, (row, old) => old with { Suffix = row[1] });
        Each(lexicon["nameparticles"], made, (row, old) => old with { Particle = row[1] });
        foreach (var row in lexicon["nametypes"].Rows)
        {
            var part = row[1] switch
            {
                "generic" or "road" => NamePart.Generic,
                "terrain" => NamePart.Terrain,
                "soft" => NamePart.Soft,
                "apart" or "number" => NamePart.Apart,
                "side" => NamePart.Side,
                _ => NamePart.Word,
            };
            foreach (var word in row.Alternatives(0))
                Change(
                    made,
                    word,
                    old => old.Meaning == 0 ? old with { Meaning = -row.Line, Part = part, IsRoad = row[1] is "road" } : old
                );
        }

        var number = 0;
        foreach (var row in lexicon["givennames"].Rows)
        {
            number++;
            foreach (var form in row.Alternatives(2).Prepend(row[0]))
                Change(made, form, old => Given(old, number, row[1]));
        }

        foreach (var row in lexicon["familyfirst"].Rows)
        {
            number++;
            foreach (var form in row.Alternatives(1).Prepend(row[0]))
                Change(made, form, old => old with { Given = [.. old.Given, number], IsFamilyFirst = true });
        }

        Places(lexicon, made);
        facts = made.ToFrozenDictionary(StringComparer.Ordinal);
        LegalForms =
        [
            .. lexicon["legalforms"]
                .Rows.SelectMany(r => r.Alternatives(0))
                .Select(Phrase)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(p => p.Length)
                .Select(p => p.Split(' ')),
        ];
        heads = lexicon["nameheads"].Rows.Where(r => r[1] is "organization").Select(r => Fold(r[0])).ToFrozenSet(StringComparer.Ordinal);
        LegalStarts = LegalForms.Select(f => f[0]).ToFrozenSet(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, entry) in KnownName.Read(lexicon).Where(k => !k.Value.IsDemonym))
            names.TryAdd(entry.IsAcronym ? Phrase(name).ToUpperInvariant() : Phrase(name), entry.Entity);
        known = names.ToFrozenDictionary(StringComparer.Ordinal);
        var entries = KnownName.Read(lexicon).ToList();
        fullNames = entries.GroupBy(e => e.Value.Entity).ToFrozenDictionary(g => g.Key, g => g.First().Value.Canonical);
        var byPlace = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, entry) in entries.Where(e => e.Value.Type == NameType.Place))
            byPlace.TryAdd(Phrase(name), entry.Entity);
        places = byPlace.ToFrozenDictionary(StringComparer.Ordinal);
        fronts = entries
            .Where(e => e.Value.Type == NameType.Organization)
            .Select(e => (e.Value.Entity, Place: Place([.. Phrase(e.Key).Split(' ')], 0, 3).Entity))
            .Where(e => e.Place != 0)
            .Select(e => ((long)e.Entity << 32) | (uint)e.Place)
            .ToFrozenSet();
        var bound = fronts.Select(f => (int)(f >> 32)).ToHashSet();
        worldKnown = entries.Where(e => e.Value.Kind is "group" or "media" or "company").Select(e => e.Value.Entity).ToFrozenSet();
        unbound = entries
            .Where(e => e.Value.Kind is "force" or "party" && !bound.Contains(e.Value.Entity))
            .Select(e => e.Value.Entity)
            .ToFrozenSet();
    }

    public LetterFold Letters { get; }

    /// <summary>
    /// The entity of a country, place or people at the start of a name, and how many folded words name it; 0 where none does.
    /// </summary>
    public (int Entity, int Count) Place(List<string> folded, int at, int most)
    {
        for (var count = Math.Min(most, folded.Count - at); count > 0; count--)
        {
            var entity = places.GetValueOrDefault(AmericanSpelling.Of(string.Join(' ', folded.GetRange(at, count))));
            if (entity != 0)
                return (entity, count);
        }

        return default;
    }

    /// <summary>Whether some name of an entity begins with that place: "U.S. Air Force" is one of the United States.</summary>
    public bool BeginsWith(int entity, int place) => fronts.Contains(((long)entity << 32) | (uint)place);

    /// <summary>
    /// Whether an entity bears its name wherever its country is named before it: armed groups, papers, companies; by its acronym also a
    /// force or party that no country names.
    /// </summary>
    public bool IsWorldKnown(int entity, bool byAcronym) => worldKnown.Contains(entity) || (byAcronym && unbound.Contains(entity));

    /// <summary>The name that stands for all names of an entity.</summary>
    public string FullName(int entity) => fullNames[entity];

    /// <summary>Whether a folded word is the kind of a body at the end of its name: "times", "airlines".</summary>
    public bool IsHead(string folded) => heads.Contains(folded);

    /// <summary>Legal forms as folded words, the longest first.</summary>
    public string[][] LegalForms { get; }

    public FrozenSet<string> LegalStarts { get; }

    public WordFacts this[string folded] => facts.GetValueOrDefault(folded, WordFacts.None);

    /// <summary>The entity of a folded name, in capitals where it is an acronym; 0 where none is known.</summary>
    public int Known(string folded) => known.GetValueOrDefault(AmericanSpelling.Of(folded));

    public string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        Letters.Append(word, folded);
        return folded.ToString();
    }

    private string Phrase(string phrase) =>
        AmericanSpelling.Of(
            string.Join(' ', WordSplitter.Split(phrase).Select(w => Fold(w.Of(phrase))).Where(w => w.Length > 0 && w is not "the"))
        );

    private static WordFacts Given(WordFacts old, int number, string gender) =>
        old with
        {
            Given = [.. old.Given, number],
            Gender = old.Gender | (gender is "m" ? NameTraits.Male : NameTraits.Female),
        };

    private void Titles(Lexicon lexicon, Dictionary<string, WordFacts> made)
    {
        foreach (var row in lexicon["titles"].Rows)
        {
            var gender = row[2] switch
            {
                "m" => NameTraits.Male,
                "f" => NameTraits.Female,
                _ => NameTraits.None,
            };
            foreach (var word in row.Alternatives(0).SelectMany(t => t.Split(' ', '-')))
                Change(
                    made,
                    word,
                    old =>
                        old.Title == null
                            ? old with
                            {
                                Title = row[1],
                                Gender = old.Gender | (row[1] is "honorific" ? gender : NameTraits.None),
                            }
                            : old
                );
        }

        foreach (var word in lexicon["roles"].Rows.SelectMany(r => r.Alternatives(1)).SelectMany(r => r.Split(' ', '-')))
            Change(made, word, old => old.Title == null && word.Length > 3 ? old with { Title = "role" } : old);
    }

    private void Places(Lexicon lexicon, Dictionary<string, WordFacts> made)
    {
        foreach (var row in lexicon["places"].Rows)
        {
            foreach (var name in row.Alternatives(3).Concat(row.Alternatives(4)).Prepend(row[0]))
            {
                if (!name.Contains(' ', StringComparison.Ordinal))
                    Change(made, name, old => old with { IsPlace = true });
            }
        }
    }

    private void Each(LexiconTable table, Dictionary<string, WordFacts> made, Func<LexiconRow, WordFacts, WordFacts> change)
    {
        foreach (var row in table.Rows)
        {
            foreach (var word in row.Alternatives(0))
                Change(made, word, old => change(row, old));
        }
    }

    private void Change(Dictionary<string, WordFacts> made, string word, Func<WordFacts, WordFacts> change)
    {
        var folded = Fold(word);
        if (folded.Length > 0)
            made[folded] = change(made.GetValueOrDefault(folded, WordFacts.None));
    }
}
