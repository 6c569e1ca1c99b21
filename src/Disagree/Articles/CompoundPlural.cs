using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>Tells a word with a hyphen that is the plural of a noun, of which neither half acts: "two grown-ups", "nine high-rises".</summary>
internal static class CompoundPlural
{
    /// <summary>Whether the token is the second half of such a word.</summary>
    internal static bool Ends(Lexicon lexicon, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 1
        && tokens[i - 1].Length == 1
        && text[tokens[i - 1].Start] is '-' or '‐' or '‑'
        && tokens[i - 1].Start == tokens[i - 2].End
        && tokens[i - 1].End == tokens[i].Start
        && tokens[i - 2].Tag is not (Tag.Number or Tag.NumberWord)
        && tokens[i].Of(text) is [.., 's'] word
        && (lexicon.Words[tokens[i].Word].Parts.Any(Parts.Verb) || IsParticle(lexicon, word[..^1]));

    // "grown-ups", "lock-ins"
    private static bool IsParticle(Lexicon lexicon, ReadOnlySpan<char> word) =>
        lexicon.Words[lexicon.Vocabulary.Find(word)].Parts.Any(Parts.Preposition | Parts.Adverb);
}
