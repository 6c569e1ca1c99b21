namespace Disagree.Lexicons;

/// <summary>
/// What the regular endings leave of the words of a vocabulary of which no table holds the lemma, read once for all articles: "foil" for
/// "foils", as a noun and as a verb.
/// </summary>
internal sealed class RegularLemmas(Vocabulary vocabulary)
{
    private readonly Lemma?[] nouns = new Lemma?[vocabulary.Count];
    private readonly Lemma?[] verbs = new Lemma?[vocabulary.Count];

    /// <summary>The singular of a word.</summary>
    internal Lemma OfNoun(ushort word) => nouns[word] ??= Make(Inflection.Singular(vocabulary.Lower(word)));

    /// <summary>The base of a word as a verb.</summary>
    internal Lemma OfVerb(ushort word) => verbs[word] ??= Make(Inflection.VerbBase(vocabulary.Lower(word)));

    private Lemma Make(string text) => new(text, vocabulary.Find(text));

    /// <summary>A lemma in small letters, and its number in the vocabulary, 0 where it does not hold it.</summary>
    internal sealed record Lemma(string Text, ushort Word);
}
