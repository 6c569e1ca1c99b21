namespace Disagree.Lexicons;

/// <summary>
/// Tells by its number that a table of words cannot hold a word, so that only the few that it may hold are looked up by their letters.
/// </summary>
internal sealed class WordSet
{
    private readonly Vocabulary vocabulary;
    private readonly bool[] words;

    internal WordSet(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        words = new bool[vocabulary.Count];
    }

    /// <summary>Adds the first word of a phrase; one that the vocabulary does not hold stands for all such.</summary>
    internal void Add(string phrase)
    {
        var first = phrase.AsSpan();
        first = first.IndexOf(' ') is > 0 and var end ? first[..end] : first;

        // what a hyphen joins is never one token
        if (!first.Contains('-'))
        {
            words[vocabulary.Find(first)] = true;
        }
    }

    /// <summary>Whether it may hold the word with that number.</summary>
    internal bool MayHold(ushort word) => words[word];
}
