namespace Disagree.Lexicons;

/// <summary>Which words are of which class, as the table "classes" states it. Made once, then frozen; asking costs two array reads.</summary>
internal sealed class WordClasses
{
    private const int Bits = 64;
    private static readonly int Width = (Enum.GetValues<WordClass>().Length + Bits - 1) / Bits;
    private readonly Vocabulary vocabulary;
    private readonly ushort[] sets;
    private readonly ulong[] flags;

    internal WordClasses(Vocabulary vocabulary, IEnumerable<LexiconRow> rows)
    {
        this.vocabulary = vocabulary;
        sets = new ushort[vocabulary.Count];
        var found = new List<ulong>(new ulong[Width]);
        foreach (var row in rows)
        {
            var kind = (int)row.Choice<WordClass>(0);
            foreach (var word in row.Alternatives(1))
            {
                ref var set = ref sets[vocabulary.Find(word)];
                if (set == 0)
                {
                    set = (ushort)(found.Count / Width);
                    found.AddRange(new ulong[Width]);
                }

                found[(set * Width) + (kind / Bits)] |= 1UL << (kind % Bits);
            }
        }

        sets[0] = 0;
        flags = [.. found];
    }

    /// <summary>Whether a word of the vocabulary is of a class.</summary>
    internal bool Has(ushort word, WordClass kind) => (flags[(sets[word] * Width) + ((int)kind / Bits)] & (1UL << ((int)kind % Bits))) != 0;

    /// <summary>Whether a word is of a class; in whatever letters.</summary>
    internal bool Has(ReadOnlySpan<char> word, WordClass kind) => Has(vocabulary.Find(word), kind);
}
