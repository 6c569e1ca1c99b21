using System.Collections.Frozen;
using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Phrases;

/// <summary>The phrases of all properties, by the word that stands next to the amount.</summary>
internal sealed class SetPhraseTable
{
    private readonly ConceptTable concepts;
    private readonly FrozenDictionary<string, SetPhrase[]>.AlternateLookup<ReadOnlySpan<char>> before;
    private readonly FrozenDictionary<string, SetPhrase[]>.AlternateLookup<ReadOnlySpan<char>> after;

    internal SetPhraseTable(Lexicon lexicon, PropertyTable properties, ConceptTable concepts)
    {
        this.concepts = concepts;
        var all = new List<SetPhrase>();
        foreach (var row in lexicon["phrases"].Rows)
        {
            if (properties.MeasureOf(row[0]) is null)
            {
                throw LexiconTable.Error(row.Table, row.Line, "a property of properties.tsv in column 1", row[0]);
            }

            all.AddRange(SetPhrase.Of(row).Select(p => p.In(lexicon.Vocabulary)));
        }

        before = Index(all.Where(w => w.Before.Length > 0), w => w.Before[^1]).GetAlternateLookup<ReadOnlySpan<char>>();
        after = Index(all.Where(w => w.Before.Length == 0), w => w.After[0]).GetAlternateLookup<ReadOnlySpan<char>>();
        (LastBefore, FirstBehind) = (new(lexicon.Vocabulary), new(lexicon.Vocabulary));
        foreach (var phrase in all)
        {
            Array.ForEach(
                phrase.Before.Length > 0 ? phrase.Before[^1] : phrase.After[0],
                (phrase.Before.Length > 0 ? LastBefore : FirstBehind).Add
            );
        }
    }

    /// <summary>The words that a phrase can have right before the amount.</summary>
    internal WordSet LastBefore { get; }

    /// <summary>The words with which a phrase can begin behind the amount.</summary>
    internal WordSet FirstBehind { get; }

    /// <summary>The phrases whose last word before the amount is a word, the longest first.</summary>
    internal SetPhrase[] EndingBefore(ReadOnlySpan<char> word) => before.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>The phrases that begin behind the amount with a word, the longest first.</summary>
    internal SetPhrase[] BeginningBehind(ReadOnlySpan<char> word) => after.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>Whether a phrase is said of amounts of a dimension and, where they count, of a kind of thing.</summary>
    internal bool Fits(SetPhrase phrase, Dimension dimension, string kind) =>
        dimension is not Dimension.Count
            ? phrase.Dimensions.Contains(dimension)
            : (CountsAsAny(kind, phrase.Kinds) || phrase.Dimensions.Contains(dimension)) && !CountsAsAny(kind, phrase.Excluded);

    private bool CountsAsAny(string kind, string[] wider)
    {
        foreach (var one in wider)
        {
            if (concepts.CountsAs(kind, one))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, SetPhrase[]> Index(IEnumerable<SetPhrase> phrases, Func<SetPhrase, string[]> next) =>
        phrases
            .SelectMany(w => next(w).Select(n => (Word: n, Phrase: w)))
            .GroupBy(p => p.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Select(p => p.Phrase).OrderByDescending(w => w.Length).ThenByDescending(w => w.Kinds.Length > 0).ToArray(),
                StringComparer.Ordinal
            );
}
