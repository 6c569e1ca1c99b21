using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>The table "numbers", by word.</summary>
internal sealed class NumberWords
{
    private readonly NumberKind[] kinds;
    private readonly decimal[] values;

    internal NumberWords(Lexicon lexicon)
    {
        kinds = new NumberKind[lexicon.Vocabulary.Count];
        values = new decimal[kinds.Length];
        foreach (var row in lexicon["numbers"].Rows)
        {
            var word = lexicon.Vocabulary.Find(row[0]);
            kinds[word] = row.Choice<NumberKind>(1);
            values[word] = row.Number(2);
        }
    }

    internal NumberKind Kind(ushort word) => kinds[word];

    internal decimal Value(ushort word) => values[word];
}
