using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>All that the readers of quantities know about words, frozen.</summary>
internal sealed class QuantityLexicon
{
    internal QuantityLexicon(Lexicon lexicon)
    {
        var vocabulary = lexicon.Vocabulary;
        Vocabulary = vocabulary;
        Words = lexicon.Words;
        Classes = lexicon.Classes;
        Known = new KnownWords(vocabulary);
        Numbers = new NumberWords(lexicon);
        Units = new UnitTable(lexicon);
        Money = new MoneyTable(lexicon);
        Given = lexicon.Given;
        Letters = new MoneyLetters(lexicon, Money);
        Topics = new TopicWords(lexicon);
        Bodies = new SpreadWords(lexicon);
        Vague = new PhraseTable<VagueCount>(
            vocabulary,
            lexicon["vague"].Rows.Select(r => KeyValuePair.Create(r[0], new VagueCount(r.Number(1), r.Number(2))))
        );
        Decades = lexicon["decades"]
            .Rows.ToFrozenDictionary(r => vocabulary.Find(r[0]), r => new DecadePart(r.Number(1), r.Number(2), r[3] is "yes"));
        HedgesBefore = Hedges(lexicon, "before");
        HedgesAfter = Hedges(lexicon, "after");
    }

    internal Vocabulary Vocabulary { get; }

    internal WordTable Words { get; }

    /// <inheritdoc cref="WordClasses"/>
    internal WordClasses Classes { get; }

    internal KnownWords Known { get; }

    internal NumberWords Numbers { get; }

    internal UnitTable Units { get; }

    internal MoneyTable Money { get; }

    internal GivenNames Given { get; }

    internal MoneyLetters Letters { get; }

    internal TopicWords Topics { get; }

    internal SpreadWords Bodies { get; }

    internal PhraseTable<VagueCount> Vague { get; }

    /// <summary>The words for a part of ten, by their number in the vocabulary.</summary>
    internal FrozenDictionary<ushort, DecadePart> Decades { get; }

    internal PhraseTable<Hedge> HedgesBefore { get; }

    internal PhraseTable<Hedge> HedgesAfter { get; }

    /// <summary>The plus signs and minus words that may open a number.</summary>
    internal IEnumerable<ushort> Signs => [Vocabulary.Find("+")];

    private static PhraseTable<Hedge> Hedges(Lexicon lexicon, string place) =>
        new(
            lexicon.Vocabulary,
            lexicon["hedges"]
                .Rows.Where(r => string.Equals(r[1], place, StringComparison.Ordinal))
                .Select(r => KeyValuePair.Create(r[0], new Hedge(r.Choice<Bound>(2), string.Equals(r[3], "yes", StringComparison.Ordinal))))
        );
}
