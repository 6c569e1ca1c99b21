using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>How the value of a property moves in time.</summary>
public enum Measure
{
    /// <summary>It is what it is: how many rockets were fired that night.</summary>
    Fixed,

    /// <summary>It only grows, but for corrections: how many were killed.</summary>
    Cumulative,

    /// <summary>It goes up and down: how many are missing, present, deployed.</summary>
    Momentary,
}

/// <summary>Which property a predicate or a counted noun states.</summary>
internal sealed class PropertyTable
{
    private readonly Dictionary<string, string> doneTo = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> doneBy = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> states = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Measure> measures = new(StringComparer.Ordinal);

    internal PropertyTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["properties"].Rows)
        {
            measures.TryAdd(row[0], row.Choice<Measure>(1));
            Add(doneTo, 2);
            Add(doneBy, 3);
            Add(states, 4);
            Add(nouns, 5);

            void Add(Dictionary<string, string> table, int column)
            {
                foreach (var word in row.Alternatives(column))
                {
                    table.TryAdd(word, row[0]);
                }
            }
        }
    }

    /// <summary>The property that a predicate states of the things counted; null where no table holds it.</summary>
    internal string? Of(Predicate predicate) =>
        predicate.Role switch
        {
            PredicateRole.Agent => doneBy.GetValueOrDefault(predicate.Lemma),
            PredicateRole.Patient => doneTo.GetValueOrDefault(predicate.Lemma),
            _ => states.GetValueOrDefault(predicate.Lemma),
        }
        ?? states.GetValueOrDefault(predicate.Lemma)
        ?? (predicate.Role is PredicateRole.State ? doneTo.GetValueOrDefault(predicate.Lemma) ?? nouns.GetValueOrDefault(predicate.Lemma) : null);

    /// <summary>The property that a counted noun states by itself: killed for "12 deaths"; null for "12 soldiers".</summary>
    internal string? OfNoun(string lemma) => nouns.GetValueOrDefault(lemma);

    /// <summary>How the values of a property move in time; null where no table holds it.</summary>
    internal Measure? MeasureOf(string property) => measures.TryGetValue(property, out var measure) ? measure : null;
}
