using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Tells that a form in -s is a verb because its clause would have none without it: "The shop trades on fine nights.", but "The shop trades
/// on fine nights were few."
/// </summary>
internal static class LoneVerb
{
    private const int Farthest = 30;

    /// <summary>Whether the word at a token, a noun elsewhere, is the only verb that its clause can have.</summary>
    internal static bool Is(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length
        && text[tokens[i].End - 1] is 's'
        && words[tokens[i].Word].Lemma != tokens[i].Word
        && FollowsSubject(words, text, tokens, i)
        && (words[tokens[i + 1].Word].Parts.Any(Parts.Preposition | Parts.Adverb | Parts.Determiner) || tokens[i + 1].Of(text) is "to")
        && text[tokens[^1].Start] is '.'
        && !HasOther(words, text, tokens, i);

    // a name, or a singular behind its article: "Kerala exports", "the stock trades"
    private static bool FollowsSubject(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && (
            tokens[i - 1].Tag is Tag.ProperNoun
            || (
                i > 1
                && tokens[i - 1].Tag is Tag.Noun
                && tokens[i - 2].Tag is Tag.Determiner or Tag.Adjective or Tag.Possessive
                && !Neighbour.IsPlural(words, text, tokens, i - 1)
            )
        );

    private static bool HasOther(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        for (var at = i - 1; at >= 0 && at > i - Farthest && text[tokens[at].Start] is not ','; at--)
        {
            if (tokens[at].Tag is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Auxiliary or Tag.Modal)
            {
                return true;
            }
        }

        // ", which" leaves the verb of the clause to come
        for (
            var at = i + 1;
            at < tokens.Length
                && at < i + Farthest
                && (text[tokens[at].Start] is not ',' || words[tokens[at + 1].Word].Parts.Any(Parts.Pronoun));
            at++
        )
        {
            if (
                text[tokens[at].Start] is ','
                || (tokens[at - 1].Of(text) is not "to" && IsVerb(words[tokens[at].Word].Parts, tokens[at].Of(text)))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(Parts parts, ReadOnlySpan<char> word) =>
        parts.Any(Parts.Auxiliary | Parts.Modal | Parts.Past | Parts.Participle)
        || (parts.Any(Parts.Verb) && !parts.Any(Parts.Noun | Parts.Adjective | Parts.Preposition))
        || (parts == Parts.None && word.EndsWith("ed", StringComparison.Ordinal));
}
