using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>The figures that a lexicon knows, by their nouns and verbs and by the dimension of the amount.</summary>
internal sealed class FigureTable
{
    private readonly Dictionary<(string Noun, Dimension Dimension), Figure> nouns = new();
    private readonly Dictionary<(string Verb, Dimension Dimension), Figure> verbs = new();
    private readonly Dictionary<string, Figure> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Figure Figure, List<string> Verbs)>> counts = new(StringComparer.Ordinal);

    internal FigureTable(Lexicon lexicon)
    {
        foreach (var row in lexicon["figures"].Rows)
        {
            var figure = new Figure(
                row[0],
                row.Choice<FigureHolder>(1),
                row.Choice<Measure>(2),
                row.Alternatives(3).Contains("count") ? row.Alternatives(4).First() : null
            );
            byName.TryAdd(figure.Name, figure);
            foreach (var dimension in row.Alternatives(3).Select(d => Enum.Parse<Dimension>(d, ignoreCase: true)))
            {
                if (dimension is Dimension.Count)
                {
                    foreach (var noun in row.Alternatives(4))
                    {
                        (counts.TryGetValue(noun, out var list) ? list : counts[noun] = []).Add((figure, [.. row.Alternatives(5)]));
                    }

                    continue;
                }

                foreach (var noun in row.Alternatives(4))
                {
                    nouns.TryAdd((noun, dimension), figure);
                }

                foreach (var verb in row.Alternatives(5))
                {
                    verbs.TryAdd((verb, dimension), figure);
                }
            }
        }
    }

    /// <summary>The figure of a name; null where the table has none.</summary>
    internal Figure? Called(string name) => byName.GetValueOrDefault(name);

    /// <summary>The figure of things counted, by what is said of them; null where the table has none.</summary>
    /// <param name="noun">The lemma of the noun counted.</param>
    /// <param name="verb">The lemma of the verb; null where none is said of them.</param>
    internal Figure? OfCount(string noun, string? verb) =>
        counts.TryGetValue(noun, out var figures)
            ? figures.Find(f => verb is null || f.Verbs.Contains(verb, StringComparer.Ordinal)).Figure
            : null;

    /// <summary>The figure that a single noun names; null where it names none.</summary>
    internal Figure? OfLemma(string noun, Dimension dimension) => nouns.GetValueOrDefault((noun, dimension));

    /// <summary>The figure that the noun at a token names, the words before it counted in; null where it names none.</summary>
    internal Figure? OfNoun(SentenceView view, int head, Dimension dimension)
    {
        if (view.Tokens[head].Tag is not (Tag.Noun or Tag.Gerund or Tag.Word or Tag.ProperNoun or Tag.Verb) && !IsNet(view, head))
        {
            return null;
        }

        // "damages" are not "damage"
        var written = view.WordAt(head).ToString().ToLowerInvariant();
        var noun = view.LemmaAt(head).ToLowerInvariant();
        return (
                head > 1 && view.IsNoun(head - 1) && view.IsNoun(head - 2)
                    ? nouns.GetValueOrDefault(($"{view.WordAt(head - 2)} {view.WordAt(head - 1)} {noun}".ToLowerInvariant(), dimension))
                    : null
            )
            ?? (
                head > 0
                    ? nouns.GetValueOrDefault(($"{view.WordAt(head - 1)} {written}".ToLowerInvariant(), dimension))
                        ?? nouns.GetValueOrDefault(($"{view.WordAt(head - 1)} {noun}".ToLowerInvariant(), dimension))
                    : null
            )
            ?? nouns.GetValueOrDefault((written, dimension))
            ?? nouns.GetValueOrDefault((noun, dimension));
    }

    // "quarterly net fell", "net for the year"; not "net debt"
    internal static bool IsNet(SentenceView view, int head) =>
        view.WordAt(head) is "net" or "Net"
        && head + 1 < view.Tokens.Length
        && (view.IsVerb(head + 1) || view.Tokens[head + 1].Tag is Tag.Preposition)
        && !(head > 0 && view.Tokens[head - 1].Tag is Tag.Determiner);

    /// <summary>The figure that one word behind the amount names: depth of "40 kilometres deep"; null where it names none.</summary>
    internal Figure? OfWord(ReadOnlySpan<char> word, Dimension dimension) => nouns.GetValueOrDefault((word.ToString(), dimension));

    /// <summary>The figure of two words, "votes counted"; null where the table has none.</summary>
    internal Figure? OfPhrase(SentenceView view, int first, Dimension dimension) =>
        first + 1 < view.Tokens.Length
            ? nouns.GetValueOrDefault(($"{view.WordAt(first)} {view.WordAt(first + 1)}".ToLowerInvariant(), dimension))
            : null;

    /// <summary>The figure that a verb says of its subject; null where it says none.</summary>
    internal Figure? OfVerb(string lemma, Dimension dimension) => verbs.GetValueOrDefault((lemma, dimension));
}
