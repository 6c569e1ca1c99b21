using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Which property a predicate or a counted noun states of an amount.</summary>
internal sealed class PropertyTable
{
    private const int Stem = 4;
    private readonly ConceptTable concepts;
    private readonly Dictionary<string, List<Entry>> doneTo = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>> doneBy = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>> states = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>> nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordSet nounWords;
    private readonly Dictionary<string, Measure> measures = new(StringComparer.Ordinal);
    private readonly HashSet<string> decided;
    private readonly HashSet<string> scheduled;
    private readonly HashSet<string> befallen;
    private readonly HashSet<string> ofPeople = new(StringComparer.Ordinal);
    private readonly HashSet<string> alsoOfPeople = new(StringComparer.Ordinal);

    internal PropertyTable(Lexicon lexicon, ConceptTable concepts)
    {
        this.concepts = concepts;
        nounWords = new(lexicon.Vocabulary);
        decided = lexicon["decisions"].Rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        befallen = lexicon["befallen"].Rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        scheduled = lexicon["scheduled"].Rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in lexicon["properties"].Rows)
        {
            var entry = Entry.Of(row);
            measures.TryAdd(entry.Property, row.Choice<Measure>(1));
            if (entry.Kinds.Contains("person", StringComparer.Ordinal))
            {
                alsoOfPeople.Add(entry.Property);
            }

            Add(doneTo, 2);
            Add(doneBy, 3);
            Add(states, 4);
            Add(nouns, 5);
            Array.ForEach([.. row.Alternatives(5)], nounWords.Add);

            void Add(Dictionary<string, List<Entry>> table, int column)
            {
                foreach (var word in row.Alternatives(column))
                {
                    (table.TryGetValue(word, out var list) ? list : table[word] = []).Add(entry);
                    if (lexicon.Words[lexicon.Vocabulary.Find(word)].Senses.Any(Senses.Event | Senses.State | Senses.Harm | Senses.Person))
                    {
                        ofPeople.Add(entry.Property);
                    }
                }
            }
        }
    }

    /// <summary>The property that the counted noun states by itself: killed for "12 deaths".</summary>
    internal string? OfCounted(QuantityMention mention) =>
        mention.Counted is { } counted && !IsPart(mention, counted) ? OfNoun(counted.Lemma, mention.Quantity.Unit.Dimension) : null;

    // "five of the victims", "of the 40 victims, five were": of the victims something else is said
    private static bool IsPart(QuantityMention mention, CountedNoun counted) =>
        mention.Quantity.Unit.Dimension is Dimension.Count
        && (
            counted.Span.Start - mention.NumberSpan.End > 4
            || (counted.Span.Start < mention.NumberSpan.End && mention.Predicate is { } told && told.Span.Start >= mention.Span.End)
        );

    /// <summary>
    /// The property that a predicate states of an amount of a dimension and, where it counts, of a kind of thing; null where no table holds
    /// it.
    /// </summary>
    internal string? Of(Predicate predicate, Dimension dimension, string kind = "")
    {
        // what measures neither does nor suffers anything: "fell 4 percent", "40 percent contained"
        var (first, others) = dimension is not Dimension.Count
            ? (doneBy, [doneTo, states, nouns])
            : predicate.Role switch
            {
                PredicateRole.Agent => (doneBy, (Dictionary<string, List<Entry>>[])[states]),
                PredicateRole.Patient => (doneTo, [states]),
                _ => (states, [doneTo, nouns]),
            };
        return Fitting(first, predicate.Lemma, dimension, kind)
            ?? others.Select(t => Fitting(t, predicate.Lemma, dimension, kind)).FirstOrDefault(p => p is not null);
    }

    /// <summary>
    /// The property that a noun states by itself of amounts of a dimension: killed for "12 deaths", contained for "40 percent containment";
    /// null for "12 soldiers".
    /// </summary>
    internal string? OfNoun(string lemma, Dimension dimension = Dimension.Count) =>
        Fitting(nouns, lemma, dimension, "") ?? Fitting(nouns, lemma, dimension, "person");

    /// <summary>The same of the noun at a token.</summary>
    internal string? OfNoun(SentenceView view, int token) =>
        nounWords.MayHold(view.LemmaWordAt(token)) ? OfNoun(view.LemmaAt(token)) : null;

    /// <summary>The property that the word for a group at a token states: killed for "the dead".</summary>
    internal string? OfGroup(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Noun or Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Gerund
            ? OfNoun(view.LemmaAt(at)) ?? OfNoun(view.WordAt(at).ToString())
            : null;

    /// <summary>
    /// Whether a noun states its property of people alone, so that it counts them: "900 signatures" are 900 people who signed.
    /// </summary>
    internal bool IsCountOfPeople(string noun) =>
        Fitting(nouns, noun, Dimension.Count, "") is null && Fitting(nouns, noun, Dimension.Count, "person") is not null;

    /// <summary>
    /// Whether the property befalls people: "12 deaths" and "12 arrests" count people whom no noun names, "12 sales" count sales.
    /// </summary>
    internal bool IsOfPeople(string property) => ofPeople.Contains(property);

    /// <summary>Whether the property is said of people too, so that "31 fined" counts people where no noun names anything else.</summary>
    internal bool IsAlsoOfPeople(string property) => ofPeople.Contains(property) || alsoOfPeople.Contains(property);

    /// <summary>The property that a state stands for: arrested for "in custody"; null where no table holds it.</summary>
    internal string? OfState(string phrase, Dimension dimension, string kind) => Fitting(states, phrase, dimension, kind);

    /// <summary>The property of what is done by a phrase: arrested for "take into custody"; null where no table holds it.</summary>
    internal string? OfDeed(string phrase, Dimension dimension, string kind) => Fitting(doneTo, phrase, dimension, kind);

    /// <summary>The property of those who do something: attended for "march"; null where no table holds it.</summary>
    internal string? OfDoing(string verb, string kind) => Fitting(doneBy, verb, Dimension.Count, kind);

    /// <summary>
    /// Whether a noun names what things do or what is done to them, as "arrest" does and "case" does not: a verb of its property begins as
    /// it does.
    /// </summary>
    internal bool IsDeed(string noun)
    {
        if (noun.Length < Stem || !nouns.TryGetValue(noun, out var properties))
        {
            return false;
        }

        foreach (var (verb, done) in doneTo.Concat(doneBy))
        {
            // "lay off" and "layoff" are one word
            if (
                verb.Replace(" ", "", StringComparison.Ordinal).AsSpan().StartsWith(noun.AsSpan(0, Stem), StringComparison.Ordinal)
                && done.Exists(d => properties.Exists(p => string.Equals(p.Property, d.Property, StringComparison.Ordinal)))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tables hold a lemma, for whatever amounts.</summary>
    internal bool Holds(string lemma) => doneTo.ContainsKey(lemma) || doneBy.ContainsKey(lemma) || states.ContainsKey(lemma);

    /// <summary>Whether the property is decided before it comes about, so that a plan and what came of it answer one question.</summary>
    internal bool IsDecided(string property) => decided.Contains(property);

    /// <summary>Whether the property is told of whom it befalls, whoever does it: who kills does not have the dead.</summary>
    internal bool IsBefallen(string? property) => property is not null && befallen.Contains(property);

    /// <summary>Whether the property is a deed that is set for a day beforehand.</summary>
    internal bool IsScheduled(string property) => scheduled.Contains(property);

    /// <summary>How the values of a property move in time; null where no table holds it.</summary>
    internal Measure? MeasureOf(string property) => measures.TryGetValue(property, out var measure) ? measure : null;

    // what is said of one kind of thing comes before what is said of anything: buildings lost are destroyed
    private string? Fitting(Dictionary<string, List<Entry>> table, string lemma, Dimension dimension, string kind) =>
        table.TryGetValue(lemma, out var list) ? Fitting(list, dimension, kind)?.Property : null;

    private Entry? Fitting(List<Entry> entries, Dimension dimension, string kind)
    {
        var special =
            dimension is Dimension.Count && kind.Length > 0 ? entries.Find(e => e.Kinds.Exists(k => concepts.CountsAs(kind, k))) : null;
        return special ?? entries.Find(e => e.Dimensions.Contains(dimension));
    }

    private sealed record Entry(string Property, List<Dimension> Dimensions, List<string> Kinds)
    {
        internal static Entry Of(LexiconRow row)
        {
            var entry = new Entry(row[0], [], []);
            foreach (var word in row.Alternatives(6))
            {
                if (Enum.TryParse<Dimension>(word, ignoreCase: true, out var dimension))
                    entry.Dimensions.Add(dimension);
                else
                    entry.Kinds.Add(word);
            }

            return entry;
        }
    }
}
