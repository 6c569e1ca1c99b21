using System.Collections.Frozen;
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
        facts = WordFactsMaker.Make(lexicon, Letters);
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

    public string Fold(ReadOnlySpan<char> word) => Letters.Fold(word);

    private string Phrase(string phrase) =>
        AmericanSpelling.Of(
            string.Join(' ', WordSplitter.Split(phrase).Select(w => Fold(w.Of(phrase))).Where(w => w.Length > 0 && w is not "the"))
        );
}
