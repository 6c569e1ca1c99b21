using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>Which property a predicate or a counted noun states of an amount.</summary>
internal sealed class PropertyTable
{
    private readonly Dictionary<string, List<string>> doneTo = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> doneBy = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> states = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    internal PropertyTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["properties"].Rows)
        {
            entries.TryAdd(row[0], new Entry(row.Choice<Measure>(1), [.. row.Alternatives(6).Select(d => Enum.Parse<Dimension>(d, ignoreCase: true))]));
            Add(doneTo, 2);
            Add(doneBy, 3);
            Add(states, 4);
            Add(nouns, 5);

            void Add(Dictionary<string, List<string>> table, int column)
            {
                foreach (var word in row.Alternatives(column))
                {
                    (table.TryGetValue(word, out var list) ? list : table[word] = []).Add(row[0]);
                }
            }
        }
    }

    /// <summary>The property that a predicate states of an amount of a dimension; null where no table holds it.</summary>
    internal string? Of(Predicate predicate, Dimension dimension)
    {
        // what measures neither does nor suffers anything: "fell 4 percent", "40 percent contained"
        var (first, others) = dimension is not Dimension.Count ? (doneBy, [doneTo, states, nouns]) : predicate.Role switch
        {
            PredicateRole.Agent => (doneBy, (Dictionary<string, List<string>>[])[states]),
            PredicateRole.Patient => (doneTo, [states]),
            _ => (states, [doneTo, nouns]),
        };
        return Fitting(first, predicate.Lemma, dimension) ?? others.Select(t => Fitting(t, predicate.Lemma, dimension)).FirstOrDefault(p => p is not null);
    }

    /// <summary>The property that a counted noun states by itself: killed for "12 deaths"; null for "12 soldiers".</summary>
    internal string? OfNoun(string lemma) => Fitting(nouns, lemma, Dimension.Count);

    /// <summary>Whether the tables hold a lemma, for whatever amounts.</summary>
    internal bool Holds(string lemma) => doneTo.ContainsKey(lemma) || doneBy.ContainsKey(lemma) || states.ContainsKey(lemma);

    /// <summary>How the values of a property move in time; null where no table holds it.</summary>
    internal Measure? MeasureOf(string property) => entries.TryGetValue(property, out var entry) ? entry.Measure : null;

    private string? Fitting(Dictionary<string, List<string>> table, string lemma, Dimension dimension) =>
        table.TryGetValue(lemma, out var properties) ? properties.Find(p => entries[p].Dimensions.Contains(dimension)) : null;

    private sealed record Entry(Measure Measure, Dimension[] Dimensions);
}
