namespace Disagree.Lexicons;

/// <summary>The given names of a lexicon by word: "Ruth".</summary>
internal sealed class GivenNames
{
    private readonly Vocabulary vocabulary;
    private readonly bool[] given;

    internal GivenNames(Vocabulary vocabulary, LexiconTable table)
    {
        this.vocabulary = vocabulary;
        given = new bool[vocabulary.Count];
        foreach (var row in table.Rows)
        {
            foreach (var name in row.Alternatives(2).Prepend(row[0]))
                given[vocabulary.Find(name)] = true;
        }

        given[0] = false;
    }

    /// <summary>Whether a word is one, whatever its case.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => given[vocabulary.Find(word)];
}
