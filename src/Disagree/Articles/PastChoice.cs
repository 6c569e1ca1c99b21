using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Decides by its neighbours whether a form in -ed or the like is a verb, a participle or another part of speech: "rebels captured the
/// town", "captured rebels", "a captured town".
/// </summary>
internal static class PastChoice
{
    /// <summary>The part of speech of a past form of which the tables, or its ending, say that it can be all of these parts.</summary>
    internal static Tag Of(WordTable words, string text, ReadOnlySpan<Token> tokens, int i, Parts parts)
    {
        if (parts.Any(Parts.Auxiliary))
        {
            return Tag.Auxiliary;
        }

        var before = Neighbour.Before(tokens, i, skipAdverbs: true);
        if (before == Tag.Auxiliary)
        {
            return parts.Any(Parts.Participle) ? Tag.Participle : Tag.PastVerb;
        }

        if (parts.Any(Parts.Verb) && (before is Tag.To or Tag.Modal))
        {
            return Tag.Verb;
        }

        if (FollowsNumber(words, tokens, i, parts) || FollowsLast(words, text, tokens, i, parts))
        {
            return Tag.PastVerb;
        }

        if (parts.Any(Parts.Noun) && i > 0 && i + 2 < tokens.Length && tokens[i + 1].Of(text) is "dead")
        {
            return words[tokens[i + 2].Word].Parts.Any(Parts.Determiner | Parts.Number) ? Tag.PastVerb : Tag.Participle;
        }

        if (IsWithinPhrase(words, tokens, i))
        {
            return parts.Any(Parts.Noun) && !IsToldOfNumber(words, text, tokens, i, parts) ? Tag.Noun
                : parts.Any(Parts.Adjective) && Neighbour.CanBeNoun(words, tokens, i + 1) ? Tag.Adjective
                : Tag.Participle;
        }

        if (before == Tag.Noun && IsBaseAsNoun(parts) && !Neighbour.IsPlural(words, text, tokens, i - 1))
        {
            return Tag.Noun;
        }

        // "rose by a third" tells how far
        if (parts.Any(Parts.Past) && words[tokens[i].Word].Senses.Any(Senses.Up | Senses.Down))
        {
            return Tag.PastVerb;
        }

        return !parts.Any(Parts.Past) || IsByAgent(words, tokens, i + 1) ? Tag.Participle : Tag.PastVerb;
    }

    // "until 2013 came", "flight 12 hit the tower": a form that is only past, or one with an object behind it
    private static bool FollowsNumber(WordTable words, ReadOnlySpan<Token> tokens, int i, Parts parts) =>
        i > 0
        && tokens[i - 1].Tag is Tag.Number
        && parts.Any(Parts.Past)
        && (!parts.Any(Parts.Participle) || OpensObject(words, tokens, i + 1));

    // "the party last won the seat", "she first met the mayor"
    private static bool FollowsLast(WordTable words, string text, ReadOnlySpan<Token> tokens, int i, Parts parts) =>
        i > 1
        && parts.Any(Parts.Past)
        && tokens[i - 1].Of(text) is "last" or "first"
        && tokens[i - 2].Tag is Tag.Noun or Tag.ProperNoun or Tag.Pronoun
        && OpensObject(words, tokens, i + 1);

    // "the captured town", "of captured rebels", "their damaged boats"
    private static bool IsWithinPhrase(WordTable words, ReadOnlySpan<Token> tokens, int i) =>
        Neighbour.Before(tokens, i) is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.NumberWord
        || IsPlainPreposition(words, tokens, i - 1)
        || Neighbour.IsOwner(words, tokens, i - 1);

    // "twelve wounded, ", "six more shot", but "twelve cuts were"
    private static bool IsToldOfNumber(WordTable words, string text, ReadOnlySpan<Token> tokens, int i, Parts parts) =>
        Neighbour.Before(tokens, i > 1 && tokens[i - 1].Of(text) is "more" ? i - 1 : i) is Tag.Number or Tag.NumberWord
        && parts.Any(Parts.Participle)
        && !Neighbour.CanBeNoun(words, tokens, i + 1)
        && !Neighbour.IsFinite(words, tokens, i + 1);

    // "a five mile run": a base form that is a participle and a noun too
    private static bool IsBaseAsNoun(Parts parts) => !parts.Any(Parts.Past) && parts.Any(Parts.Verb) && parts.Any(Parts.Noun);

    // "of captured rebels", but "that captured rebels".
    private static bool IsPlainPreposition(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at >= 0 && tokens[at].Tag == Tag.Preposition && !words[tokens[at].Word].Parts.Any(Parts.Determiner);

    // "flight 12 hit | the tower"
    private static bool OpensObject(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && (tokens[at].Tag is Tag.Number || words[tokens[at].Word].Parts is Parts.Determiner);

    // "the town captured | by rebels"
    private static bool IsByAgent(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Length == 2 && tokens[at].Word == words.By && words[words.By].Parts == Parts.Preposition;
}
