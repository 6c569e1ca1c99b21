using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>What the words beside a word are, as far as they have been told by then.</summary>
internal static class Neighbour
{
    /// <summary>The part of speech of the word before; a noun for the second part of "start-up".</summary>
    internal static Tag Before(ReadOnlySpan<Token> tokens, int i, bool skipAdverbs = false)
    {
        do
        {
            i--;
        } while (skipAdverbs && i >= 0 && tokens[i].Tag == Tag.Adverb);
        return i < 0 ? Tag.Punctuation
            : IsSecondPart(tokens, i) ? Tag.Noun
            : tokens[i].Tag;
    }

    // "start-| up"
    private static bool IsSecondPart(ReadOnlySpan<Token> tokens, int i) =>
        i > 1
        && tokens[i].Tag == Tag.Preposition
        && tokens[i - 1].Tag == Tag.Punctuation
        && tokens[i - 1].End == tokens[i].Start
        && tokens[i - 2].End == tokens[i - 1].Start;

    /// <summary>Whether the noun at a token is a plural.</summary>
    internal static bool IsPlural(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        var parts = words[tokens[i].Word].Parts;
        return parts.Any(Parts.Noun)
            ? parts.Any(Parts.Plural)
            : tokens[i].Of(text) is [.., not 's' and not 'u' and not 'i', 's'] and { Length: > 3 };
    }

    /// <summary>Whether a word is written as it stands in a dictionary: "strike", not "strikes".</summary>
    internal static bool IsBase(WordTable words, Token token) => words[token.Word].Lemma == token.Word;

    /// <summary>Whether a word opens a clause that describes: "the boat | that sank".</summary>
    internal static bool IsRelative(string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && tokens[i].Of(text) is "that" or "which" or "who";

    /// <summary>Whether a word says whose something is: "their | damaged boats".</summary>
    internal static bool IsOwner(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at >= 0 && tokens[at].Tag == Tag.Pronoun && words[tokens[at].Word].Senses.Any(Senses.Possessive);

    /// <summary>Whether a word begins what is said of the noun before it: "the old | was".</summary>
    internal static bool IsFinite(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && words[tokens[at].Word].Parts.Any(Parts.Auxiliary | Parts.Modal);

    /// <summary>Whether a word that is not told yet may be a noun, or an adjective before one.</summary>
    internal static bool CanBeNoun(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length
        && tokens[at].Tag == Tag.Word
        && (words[tokens[at].Word].Parts is Parts.None || words[tokens[at].Word].Parts.Any(Parts.Noun | Parts.Adjective));
}
