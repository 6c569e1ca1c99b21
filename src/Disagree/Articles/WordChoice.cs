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
            return VerbChoice.OpensInfinitive(words, tokens, i) ? Tag.To : Tag.Preposition;
        }

        if (parts.Any(Parts.Modal))
        {
            return char.IsUpper(text[tokens[i].Start]) && i > 0 && tokens[i - 1].Tag is Tag.Preposition or Tag.Number
                ? Tag.ProperNoun
                : Tag.Modal;
        }

        if (parts.Any(Parts.Past | Parts.Participle))
        {
            return Past(words, text, tokens, i, parts);
        }

        if (parts.Any(Parts.Gerund))
        {
            if (words[tokens[i].Word].Default == Parts.Preposition)
            {
                return Tag.Preposition;
            }

            if (parts.Any(Parts.Adjective) && CanBeNoun(words, tokens, i + 1))
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
            ? CanBeNoun(words, tokens, i + 1) || IsSaid(words, tokens, i)
                ? Tag.Adjective
                : Tag.Noun
            : Of(words[tokens[i].Word].Default, parts);
    }

    /// <summary>The part of speech of a word that only its ending told of.</summary>
    internal static Tag Settle(WordTable words, string text, ReadOnlySpan<Token> tokens, int i, Tag guess) =>
        guess switch
        {
            Tag.PastVerb => Past(words, text, tokens, i, Parts.Past | Parts.Participle),
            Tag.Gerund => Gerund(words, tokens, i),
            Tag.Noun when VerbChoice.IsUnknownVerb(words, text, tokens, i) => Tag.Verb,
            Tag.Adjective when IsHead(words, text, tokens, i) => Tag.Noun,
            _ => guess,
        };

    // "the old canal.", "its harvest was": a phrase needs a noun, whatever the ending
    private static bool IsHead(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        (VerbChoice.Before(tokens, i) is Tag.Determiner or Tag.Possessive or Tag.Adjective || IsOwner(words, tokens, i - 1))
        && (
            i + 1 >= tokens.Length
            || IsFinite(words, tokens, i + 1)
            || text[tokens[i + 1].Start] is '.' or '?' or '!' or ';'
            || tokens[i + 1].Of(text) is "of"
        );

    // "the fighting" is a noun, "fighting rebels" is not.
    private static Tag Gerund(WordTable words, ReadOnlySpan<Token> tokens, int i) =>
        VerbChoice.Before(tokens, i) is Tag.Determiner or Tag.Possessive or Tag.Adjective && !CanBeNoun(words, tokens, i + 1)
            ? Tag.Noun
            : Tag.Gerund;

    private static Tag Past(WordTable words, string text, ReadOnlySpan<Token> tokens, int i, Parts parts)
    {
        if (parts.Any(Parts.Auxiliary))
        {
            return Tag.Auxiliary;
        }

        var before = VerbChoice.Before(tokens, i, skipAdverbs: true);
        if (before == Tag.Auxiliary)
        {
            return parts.Any(Parts.Participle) ? Tag.Participle : Tag.PastVerb;
        }

        if (parts.Any(Parts.Verb) && (before is Tag.To or Tag.Modal))
        {
            return Tag.Verb;
        }

        // "until 2013 came", "flight 12 hit the tower": a form that is only past, or one with an object behind it
        if (
            tokens[Math.Max(i - 1, 0)].Tag is Tag.Number
            && i > 0
            && parts.Any(Parts.Past)
            && (!parts.Any(Parts.Participle) || OpensObject(words, tokens, i + 1))
        )
        {
            return Tag.PastVerb;
        }

        if (
            VerbChoice.Before(tokens, i) is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or Tag.NumberWord
            || IsPlainPreposition(words, tokens, i - 1)
            || IsOwner(words, tokens, i - 1)
        )
        {
            if (
                parts.Any(Parts.Noun)
                && !(
                    VerbChoice.Before(tokens, i) is Tag.Number or Tag.NumberWord
                    && parts.Any(Parts.Participle)
                    && !CanBeNoun(words, tokens, i + 1)
                    && !IsFinite(words, tokens, i + 1)
                )
            )
            {
                return Tag.Noun;
            }

            return CanBeNoun(words, tokens, i + 1) && parts.Any(Parts.Adjective) ? Tag.Adjective : Tag.Participle;
        }

        // "a five mile run", "the rebels come": a base form that is a participle too
        if (
            !parts.Any(Parts.Past)
            && parts.Any(Parts.Verb)
            && parts.Any(Parts.Noun)
            && before == Tag.Noun
            && !VerbChoice.IsPlural(words, text, tokens, i - 1)
        )
        {
            return Tag.Noun;
        }

        // "rose by a third" tells how far
        if (parts.Any(Parts.Past) && words[tokens[i].Word].Senses.Any(Senses.Up | Senses.Down))
        {
            return Tag.PastVerb;
        }

        var followedByAgent = i + 1 < tokens.Length && words[tokens[i + 1].Word].Parts == Parts.Preposition && IsBy(words, tokens[i + 1]);
        return !parts.Any(Parts.Past) || followedByAgent ? Tag.Participle : Tag.PastVerb;
    }

    // "prices were flat": a noun would have an article
    private static bool IsSaid(WordTable words, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && tokens[i - 1].Tag is Tag.Auxiliary
        && words[tokens[i - 1].Word].Lemma == words.Be
        && !words[tokens[i].Word].Parts.Any(Parts.Plural);

    // "of captured rebels", but "that captured rebels".
    private static bool IsPlainPreposition(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at >= 0 && tokens[at].Tag == Tag.Preposition && !words[tokens[at].Word].Parts.Any(Parts.Determiner);

    // "their damaged boats"
    private static bool IsOwner(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at >= 0 && tokens[at].Tag == Tag.Pronoun && words[tokens[at].Word].Senses.Any(Senses.Possessive);

    private static bool IsFinite(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && words[tokens[at].Word].Parts.Any(Parts.Auxiliary | Parts.Modal);

    private static bool OpensObject(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && (tokens[at].Tag is Tag.Number || words[tokens[at].Word].Parts is Parts.Determiner);

    private static bool IsBy(WordTable words, Token token) => token.Length == 2 && token.Word == words.By;

    internal static bool CanBeNoun(WordTable words, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length
        && tokens[at].Tag == Tag.Word
        && (words[tokens[at].Word].Parts is Parts.None || words[tokens[at].Word].Parts.Any(Parts.Noun | Parts.Adjective));

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
