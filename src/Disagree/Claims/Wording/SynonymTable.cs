using Disagree.Lexicons;

namespace Disagree.Claims.Wording;

/// <summary>Which verbs, with their nouns, news uses for one another: "approve" and "authorize", "investigate" and "inquiry".</summary>
internal sealed class SynonymTable
{
    private const string Nothing = "-";
    private const string Side = "side: ";
    private readonly Dictionary<string, List<string>> senses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> light = new(StringComparer.OrdinalIgnoreCase);

    internal SynonymTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["synonyms"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                if (row[0] is Nothing)
                {
                    light.Add(word);
                }
                else
                {
                    (senses.TryGetValue(word, out var list) ? list : senses[word] = []).Add(row[0]);
                }
            }
        }
    }

    /// <summary>The sense in which a word is told most often; null where no table holds it.</summary>
    internal string? First(string lemma) => senses.TryGetValue(lemma, out var all) ? all[0] : null;

    /// <summary>All senses of a word; the word itself where no table holds it.</summary>
    internal IReadOnlyList<string> All(string lemma) => senses.TryGetValue(lemma, out var all) ? all : [lemma];

    /// <summary>Along which side of a thing a word says that it is measured: "depth" for "deep"; null where it says none.</summary>
    internal string? Axis(string lemma) =>
        senses.TryGetValue(lemma, out var all) && all.Find(s => s.StartsWith(Side, StringComparison.Ordinal)) is { } side
            ? side[Side.Length..]
            : null;

    /// <summary>Whether a verb says nothing of the amount beside it: "stands at 9 percent".</summary>
    internal bool IsLight(string lemma) => light.Contains(lemma);
}
