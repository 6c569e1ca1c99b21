namespace Disagree.Lexicons;

/// <summary>Which words are of which sort of <see cref="VoteWord"/>. Made once, then frozen; asking costs one array read.</summary>
internal sealed class VoteWords
{
    private readonly VoteWord[] sorts;

    internal VoteWords(Vocabulary vocabulary, IEnumerable<LexiconRow> rows)
    {
        sorts = new VoteWord[vocabulary.Count];
        foreach (var row in rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                sorts[vocabulary.Find(word)] |= row.Choice<VoteWord>(0);
            }
        }

        sorts[0] = VoteWord.None;
    }

    /// <summary>Whether a word of the vocabulary is of a sort.</summary>
    internal bool Has(ushort word, VoteWord sort) => (sorts[word] & sort) != VoteWord.None;
}
