using Disagree.Lexicons;

namespace Disagree.Claims.Places;

/// <summary>Kinds of place that a common noun names: hotel, home, airport.</summary>
internal sealed class SiteTable
{
    /// <summary>The site that "the property" stands for: the one named before.</summary>
    internal const string Before = "-";

    private const int Memory = 8;
    private readonly Lexicon lexicon;
    private readonly Dictionary<string, string> sites = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byWord;

    internal SiteTable(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        foreach (var row in lexicon["sites"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                sites.TryAdd(word, row[0]);
            }
        }

        byWord = sites.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The kind of place that a lemma, or a word that is in the table as it is written, names; null where no table holds it.
    /// </summary>
    internal string? Of(ReadOnlySpan<char> word) => byWord.TryGetValue(word, out var site) ? site : null;

    /// <summary>The kind of site that the sentences before name last; null where the nearest of them name none.</summary>
    internal string? LastBefore(SentenceView view)
    {
        var document = view.Mentions.Document;
        var at = document.SentenceAt(view.Sentence.Span);
        for (var before = at - 1; before >= Math.Max(0, at - Memory); before--)
        {
            var tokens = document.TokensOf(document.Sentences[before]);
            for (var i = tokens.Length - 1; i >= 0; i--)
            {
                if (
                    tokens[i].Word != 0
                    && tokens[i].Tag is Tag.Noun or Tag.ProperNoun
                    && Of(lexicon.Vocabulary[lexicon.Words[tokens[i].Word].Lemma]) is { } site and not Before
                )
                {
                    return site;
                }
            }
        }

        return null;
    }
}
