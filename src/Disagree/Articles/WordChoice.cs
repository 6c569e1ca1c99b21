using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>Decides by its neighbours what a word is that can be several things: "strikes", "left", "killed", "to".</summary>
internal static class WordChoice
{
    /// <summary>The part of speech of a word of the tables.</summary>
    internal static Tag Choose(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        var parts = words[tokens[i].Word].Parts;
        if (parts.Any(Parts.To))
        {
            return VerbObject.OpensInfinitive(words, tokens, i) ? Tag.To : Tag.Preposition;
        }

        if (parts.Any(Parts.Modal))
        {
            return char.IsUpper(text[tokens[i].Start]) && i > 0 && tokens[i - 1].Tag is Tag.Preposition or Tag.Number
                ? Tag.ProperNoun
                : Tag.Modal;
        }

        if (parts.Any(Parts.Past | Parts.Participle))
        {
            return PastChoice.Of(words, text, tokens, i, parts);
        }

        if (parts.Any(Parts.Gerund))
        {
            if (words[tokens[i].Word].Default == Parts.Preposition)
            {
                return Tag.Preposition;
            }

            if (parts.Any(Parts.Adjective) && Neighbour.CanBeNoun(words, tokens, i + 1))
            {
                return Tag.Adjective;
            }

            return Gerund(words, tokens, i);
        }

        if (parts.Any(Parts.Verb) && parts.Any(~(Parts.Verb | Parts.Plural)))
        {
            return VerbChoice.IsVerb(words, text, tokens, i) ? Tag.Verb : Of(words[tokens[i].Word].Default, parts & ~Parts.Verb);
        }

        if (parts.Any(Parts.Verb))
        {
            return VerbChoice.IsNoun(words, text, tokens, i) ? Tag.Noun : Tag.Verb;
        }

        return parts.Any(Parts.Noun) && parts.Any(Parts.Adjective)
            ? Neighbour.CanBeNoun(words, tokens, i + 1) || IsSaid(words, tokens, i)
                ? Tag.Adjective
                : Tag.Noun
            : Of(words[tokens[i].Word].Default, parts);
    }

    /// <summary>The part of speech of a word that only its ending told of.</summary>
    internal static Tag Settle(WordTable words, string text, ReadOnlySpan<Token> tokens, int i, Tag guess) =>
        guess switch
        {
            Tag.PastVerb => PastChoice.Of(words, text, tokens, i, Parts.Past | Parts.Participle),
            Tag.Gerund => Gerund(words, tokens, i),
            Tag.Noun when VerbChoice.IsUnknownVerb(words, text, tokens, i) => Tag.Verb,
            Tag.Adjective when IsHead(words, text, tokens, i) => Tag.Noun,
            _ => guess,
        };

    // "the old canal.", "its harvest was": a phrase needs a noun, whatever the ending
    private static bool IsHead(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        (Neighbour.Before(tokens, i) is Tag.Determiner or Tag.Possessive or Tag.Adjective || Neighbour.IsOwner(words, tokens, i - 1))
        && (
            i + 1 >= tokens.Length
            || Neighbour.IsFinite(words, tokens, i + 1)
            || text[tokens[i + 1].Start] is '.' or '?' or '!' or ';'
            || tokens[i + 1].Of(text) is "of"
        );

    // "the fighting" is a noun, "fighting rebels" is not.
    private static Tag Gerund(WordTable words, ReadOnlySpan<Token> tokens, int i) =>
        Neighbour.Before(tokens, i) is Tag.Determiner or Tag.Possessive or Tag.Adjective && !Neighbour.CanBeNoun(words, tokens, i + 1)
            ? Tag.Noun
            : Tag.Gerund;

    // "prices were flat": a noun would have an article
    private static bool IsSaid(WordTable words, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && tokens[i - 1].Tag is Tag.Auxiliary
        && words[tokens[i - 1].Word].Lemma == words.Be
        && !words[tokens[i].Word].Parts.Any(Parts.Plural);

    private static Tag Of(Parts preferred, Parts parts)
    {
        var part = preferred.Any(parts) ? preferred & parts : parts;
        return part switch
        {
            _ when part.Any(Parts.Number) => Tag.NumberWord,
            _ when part.Any(Parts.Auxiliary) => Tag.Auxiliary,
            _ when part.Any(Parts.Noun) => Tag.Noun,
            _ when part.Any(Parts.Adjective) => Tag.Adjective,
            _ when part.Any(Parts.Determiner) => Tag.Determiner,
            _ when part.Any(Parts.Pronoun) => Tag.Pronoun,
            _ when part.Any(Parts.Preposition) => Tag.Preposition,
            _ when part.Any(Parts.Conjunction) => Tag.Conjunction,
            _ when part.Any(Parts.Adverb) => Tag.Adverb,
            _ => Tag.Noun,
        };
    }
}
