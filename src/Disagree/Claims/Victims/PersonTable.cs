using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Which words name one person, and what they tell of that person.</summary>
internal sealed class PersonTable
{
    private readonly Dictionary<string, (string Sex, bool IsTie)> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConceptTable concepts;

    internal PersonTable(Lexicon lexicon, ConceptTable concepts)
    {
        this.concepts = concepts;
        foreach (var row in lexicon["people"].Rows)
        {
            words.TryAdd(row[0], (row[1], row[2] is "yes"));
        }
    }

    /// <summary>Whether the noun at a token names one person: "sailor", but neither "head" nor "sailors".</summary>
    internal bool IsPerson(SentenceView view, int token) =>
        view.LemmaAt(token) is var lemma && view.WordAt(token).Equals(lemma, StringComparison.OrdinalIgnoreCase) &&
        (words.ContainsKey(lemma) || (concepts.Thing(lemma) is not ("person" or "worker") && (view.IsPersonNoun(token) || (concepts.IsKnownThing(lemma) && concepts.IsWithin(concepts.Thing(lemma), "person")))));

    /// <summary>"male" or "female"; "" where the word does not say.</summary>
    internal string SexOf(string lemma) => words.TryGetValue(lemma, out var word) ? word.Sex : "";

    /// <summary>Whether the word says whose relative or friend somebody is.</summary>
    internal bool IsTie(string lemma) => words.TryGetValue(lemma, out var word) && word.IsTie;
}
