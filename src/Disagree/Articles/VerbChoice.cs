using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Decides by its neighbours whether a word in its base form or with an -s is a verb or a noun: "rebels strike", "air strikes", "a dividend
/// yield of".
/// </summary>
internal static class VerbChoice
{
    /// <summary>Whether a word that is a noun elsewhere is a verb here.</summary>
    internal static bool IsVerb(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (FollowsVerbMarker(words, text, tokens, i) || IsOfMany(words, text, tokens, i))
        {
            return true;
        }

        // "this means": no plural follows "this"
        if (i > 0 && tokens[i - 1].Of(text) is "this" or "This" && !Neighbour.IsBase(words, tokens[i]))
        {
            return true;
        }

        var before = Neighbour.Before(tokens, i);
        return before is Tag.Noun or Tag.ProperNoun or Tag.Adverb
            && !(before is Tag.Noun && EndsCompound(words, text, tokens, i))
            && (
                VerbObject.Stands(words, text, tokens, i)
                || VerbObject.IsBare(words, text, tokens, i)
                || (before is Tag.ProperNoun && VerbObject.IsOrdinal(text, tokens, i))
                || LoneVerb.Is(words, text, tokens, i)
            );
    }

    // "the annual dividend yield", "a rope ferry stop"
    private static bool EndsCompound(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 1
        && tokens[i - 2].Tag is Tag.Noun or Tag.Adjective
        && Neighbour.IsBase(words, tokens[i])
        && FollowsSingular(words, text, tokens, i);

    /// <summary>
    /// Whether a word that the tables know as a verb alone is a noun here: "the call", "the plan of his aide", "a Twitter account".
    /// </summary>
    internal static bool IsNoun(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        // "a plan that comes with", but "that call"
        if (
            FollowsVerbMarker(words, text, tokens, i)
            || (Neighbour.IsRelative(text, tokens, i - 1) && i > 1 && tokens[i - 2].Tag is Tag.Noun or Tag.ProperNoun)
            || IsOfGroup(words, text, tokens, i)
        )
        {
            return false;
        }

        return (IsNounMarker(Neighbour.Before(tokens, i)) && !DisagreesInNumber(words, text, tokens, i))
            || IsCounted(words, text, tokens, i)
            || (Neighbour.IsBase(words, tokens[i]) && FollowsSingular(words, text, tokens, i) && EndsPhrase(words, text, tokens, i + 1));
    }

    // "900 need food", "nine want to leave", "40 man the gates"
    private static bool IsOfMany(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && i + 1 < tokens.Length
        && (tokens[i].Of(text) is "need" or "lack" or "want" or "face" || HasArticle(words, text, tokens, i))
        && tokens[i - 1].Tag is Tag.Number or Tag.NumberWord
        && tokens[i - 1].Of(text) is not ("1" or "one" or "One")
        && tokens[i - 1].End < tokens[i].Start
        && text[tokens[i + 1].Start] is >= 'a' and <= 'z'
        && (
            words[tokens[i + 1].Word].Parts is Parts.None
            || words[tokens[i + 1].Word].Parts.Any(Parts.Noun | Parts.Determiner | Parts.Pronoun | Parts.Adjective | Parts.To)
        );

    // "join the strike"
    private static bool HasArticle(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        Neighbour.IsBase(words, tokens[i]) && (tokens[i + 1].Of(text) is "the" || words[tokens[i + 1].Word].Senses.Any(Senses.Possessive));

    // "the dead include": those whom an adjective names
    private static bool IsOfGroup(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 1
        && tokens[i].Of(text) is "include" or "remain" or "come"
        && tokens[i - 1].Tag is Tag.Adjective
        && tokens[i - 2].Tag is Tag.Determiner
        && words[tokens[i - 1].Word].Senses.Any(Senses.State);

    // "six remain", "one remains"; but "six call centres"
    private static bool DisagreesInNumber(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && tokens[i - 1].Tag is Tag.Number or Tag.NumberWord
        && tokens[i - 1].End < tokens[i].Start
        && (tokens[i - 1].Of(text) is "1" or "one" or "One") != Neighbour.IsBase(words, tokens[i])
        && !(i + 1 < tokens.Length && words[tokens[i + 1].Word].Parts.Any(Parts.Noun));

    /// <summary>
    /// Whether a word that no table holds is a verb: behind "will", or between a noun and an object that fits it in number.
    /// </summary>
    internal static bool IsUnknownVerb(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (FollowsVerbMarker(words, text, tokens, i))
        {
            return true;
        }

        if (char.IsUpper(text[tokens[i].Start]) || !VerbObject.Stands(words, text, tokens, i))
        {
            return false;
        }

        var hasEnding = text[tokens[i].End - 1] is 's';
        return Neighbour.IsRelative(text, tokens, i - 1)
            ? hasEnding != (i > 1 && Neighbour.IsPlural(words, text, tokens, i - 2))
            : Neighbour.Before(tokens, i) == Tag.Noun
                && (hasEnding ? !Neighbour.IsPlural(words, text, tokens, i - 1) : words[tokens[i - 1].Word].Parts.Any(Parts.Plural));
    }

    // "will each receive": what stands between a modal and its verb opens no phrase of its own; "nine buildings, four of them houses"
    private static bool FollowsVerbMarker(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        Neighbour.Before(tokens, i, skipAdverbs: true) is Tag.To or Tag.Modal
        || FollowsDo(words, tokens, i)
        || (i > 1 && tokens[i - 1].Tag == Tag.Determiner && tokens[i - 2].Tag == Tag.Modal)
        || (
            Neighbour.Before(tokens, i) is Tag.Pronoun
            && !words[tokens[i - 1].Word].Senses.Any(Senses.Possessive)
            && !(tokens[i - 1].Of(text) is "them" or "whom" && !Neighbour.IsBase(words, tokens[i]))
        );

    // "did not arrest", "doesn't drop"
    private static bool FollowsDo(WordTable words, ReadOnlySpan<Token> tokens, int i)
    {
        var at = i - 1;
        while (at > 0 && tokens[at].Tag == Tag.Adverb)
        {
            at--;
        }

        return at >= 0 && tokens[at].Tag == Tag.Auxiliary && words[tokens[at].Word].Lemma == words.Do && Neighbour.IsBase(words, tokens[i]);
    }

    private static bool IsNounMarker(Tag before) =>
        before
            is Tag.Determiner
                or Tag.Adjective
                or Tag.Possessive
                or Tag.Number
                or Tag.NumberWord
                or Tag.Preposition
                or Tag.Pronoun
                or Tag.Participle
                or Tag.Gerund;

    // "two rope strands", "a 12-pack"
    private static bool IsCounted(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 1
        && tokens[i - 2].Tag is Tag.Number or Tag.NumberWord
        && (tokens[i - 1].Tag == Tag.Noun ? IsCountedCompound(words, text, tokens, i) : IsJoinedToNumber(text, tokens, i));

    // "two rope | strands", but "one rope | strands"
    private static bool IsCountedCompound(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        !Neighbour.IsBase(words, tokens[i])
        && !Neighbour.IsPlural(words, text, tokens, i - 1)
        && tokens[i - 2].Of(text) is not ("1" or "one" or "One")
        && tokens[i - 2].End < tokens[i - 1].Start;

    // "a 12-| pack"
    private static bool IsJoinedToNumber(string text, ReadOnlySpan<Token> tokens, int i) =>
        text[tokens[i - 1].Start] is '-' && tokens[i - 1].Start == tokens[i - 2].End && tokens[i].Start == tokens[i - 1].End;

    // "a dividend yield", "his Twitter account"; but "police arrest", "Iran and Iraq agree"
    private static bool FollowsSingular(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        Neighbour.Before(tokens, i) switch
        {
            Tag.Noun => !Neighbour.IsPlural(words, text, tokens, i - 1) && !words[tokens[i - 1].Word].Senses.Any(Senses.Person),
            Tag.ProperNoun => i > 1 && tokens[i - 2].Tag is Tag.Determiner or Tag.Pronoun or Tag.Possessive,
            _ => false,
        };

    private static bool EndsPhrase(WordTable words, string text, ReadOnlySpan<Token> tokens, int at) =>
        at >= tokens.Length
        || tokens[at].Tag == Tag.Punctuation
        || words[tokens[at].Word].Parts.Any(Parts.Auxiliary | Parts.Modal)
        || IsPast(words[tokens[at].Word].Parts)
        || tokens[at].Of(text) is "of";

    // "a distress call came"
    private static bool IsPast(Parts parts) => parts.Any(Parts.Past) && !parts.Any(Parts.Noun | Parts.Adjective);
}
