using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>The phrases that say figures, by the word that stands next to the amount.</summary>
internal sealed class FigurePhraseTable
{
    private readonly FrozenDictionary<string, FigurePhrase[]> before;
    private readonly FrozenDictionary<string, FigurePhrase[]> after;

    internal FigurePhraseTable(Lexicon lexicon, FigureTable figures)
    {
        var all = new List<FigurePhrase>();
        foreach (var row in lexicon["figurephrases"].Rows)
        {
            all.AddRange(
                FigurePhrase.Of(
                    row,
                    figures.Called(row[0]) ?? throw LexiconTable.Error(row.Table, row.Line, "a figure of figures.tsv in column 1", row[0])
                )
            );
        }

        before = Index(all.Where(p => p.Before.Length > 0), p => p.Before[^1]);
        after = Index(all.Where(p => p.Before.Length == 0), p => p.After[0]);
    }

    /// <summary>The phrases whose last word before the amount is a word, the longest first.</summary>
    internal FigurePhrase[] EndingBefore(string word) => before.GetValueOrDefault(word, []);

    /// <summary>The phrases that begin behind the amount with a word, the longest first.</summary>
    internal FigurePhrase[] BeginningBehind(string word) => after.GetValueOrDefault(word, []);

    private static FrozenDictionary<string, FigurePhrase[]> Index(IEnumerable<FigurePhrase> phrases, Func<FigurePhrase, string[]> next) =>
        phrases
            .SelectMany(p => next(p).Select(n => (Word: n, Phrase: p)))
            .GroupBy(p => p.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Select(p => p.Phrase).OrderByDescending(p => p.Length).ToArray(),
                StringComparer.Ordinal
            );
}
