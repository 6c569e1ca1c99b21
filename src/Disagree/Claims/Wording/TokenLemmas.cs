using Disagree.Lexicons;

namespace Disagree.Claims.Wording;

/// <summary>The lemmas of a sentence's words, each read when it is first asked for.</summary>
internal sealed class TokenLemmas(Token[] tokens, string text, Lexicon lexicon)
{
    private const int Longest = 64;
    private readonly string?[] lemmas = new string?[tokens.Length];

    // each plus one, for 0 is not yet read
    private readonly ushort[] words = new ushort[tokens.Length];

    /// <summary>
    /// The lemma of a word in lower case; of an unknown word what its ending leaves: "foil" for "foiled", "jihadi" for "jihadis".
    /// </summary>
    internal string At(int token) => lemmas[token] ??= Lemma(tokens[token]);

    /// <summary>The number of that lemma in the vocabulary; 0 where it does not hold it.</summary>
    internal ushort WordAt(int token)
    {
        if (words[token] == 0)
        {
            words[token] = (ushort)(LemmaWord(token) + 1);
        }

        return (ushort)(words[token] - 1);
    }

    /// <summary>Whether a word is the lemma at a token; of most words that needs no letters to be made.</summary>
    internal bool Is(int token, string word)
    {
        if (lemmas[token] is { } lemma)
        {
            return string.Equals(lemma, word, StringComparison.Ordinal);
        }

        var at = tokens[token];
        return KnownLemma(at) is not 0 and var known ? string.Equals(lexicon.Vocabulary.Lower(known), word, StringComparison.Ordinal)
            : IsInflected(at.Tag) ? string.Equals(At(token), word, StringComparison.Ordinal)
            : at.Of(text).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private ushort LemmaWord(int token)
    {
        var at = tokens[token];
        return KnownLemma(at) is not 0 and var known ? known
            : !IsInflected(at.Tag) ? at.Word
            : Regular(at) is { } regular ? regular.Word
            : lexicon.Vocabulary.Find(At(token));
    }

    // "leaves" as a verb is of "leave" and not of "leaf"
    private ushort KnownLemma(Token at)
    {
        var lemma = lexicon.Words[at.Word].Lemma;
        return
            lemma != 0
            && at.Tag is Tag.Verb
            && lexicon.Vocabulary[lemma] is [.., 'f'] or [.., 'f', 'e']
            && at.Of(text).EndsWith("ves", StringComparison.OrdinalIgnoreCase)
            ? (ushort)0
            : lemma;
    }

    // the lemma of an inflected word that stands there with the letters of the vocabulary
    private RegularLemmas.Lemma? Regular(Token at) =>
        at.Word == 0 || !at.Of(text).Equals(lexicon.Vocabulary.Lower(at.Word), StringComparison.OrdinalIgnoreCase) ? null
        : IsNoun(at.Tag) ? lexicon.Regular.OfNoun(at.Word)
        : lexicon.Regular.OfVerb(at.Word);

    private static bool IsNoun(Tag tag) => tag is Tag.Noun or Tag.ProperNoun or Tag.Word;

    private static bool IsInflected(Tag tag) => IsNoun(tag) || tag is Tag.PastVerb or Tag.Participle or Tag.Gerund or Tag.Verb;

    private string Lemma(Token at)
    {
        if (KnownLemma(at) is not 0 and var lemma)
        {
            return lexicon.Vocabulary.Lower(lemma);
        }

        if (IsInflected(at.Tag) && Regular(at) is { } regular)
        {
            return regular.Text;
        }

        Span<char> room = at.Length <= Longest ? stackalloc char[Longest] : new char[at.Length];
        var lower = room[..at.Length];
        at.Of(text).ToLowerInvariant(lower);
        var word = at.Word != 0 && lexicon.Vocabulary.Lower(at.Word) is var known && lower.SequenceEqual(known) ? known : lower.ToString();
        return IsNoun(at.Tag) ? Inflection.Singular(word)
            : IsInflected(at.Tag) ? Inflection.VerbBase(word)
            : word;
    }
}
