using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Whether an object stands behind a word, so that it is a verb: "hosts | around 2500", "agree | to sail", "buyers pull | trailers".
/// </summary>
internal static class VerbObject
{
    // "hosts around 2500", "counts more than 30": an object that a number opens begins this close behind its verb.
    private const int FarthestNumber = 4;

    /// <summary>"agree | to sail", "hosts | the race", "carry | 40": whether a pronoun, an article, a number or "to" opens an object.</summary>
    internal static bool Stands(WordTable words, string text, ReadOnlySpan<Token> tokens, int verb)
    {
        var at = verb + 1;
        var parts = at < tokens.Length ? words[tokens[at].Word].Parts : Parts.None;
        return (parts.Any(Parts.Determiner | Parts.Pronoun | Parts.Number) && !Neighbour.IsRelative(text, tokens, at))
            || (parts.Any(Parts.To) && OpensInfinitive(words, tokens, at))
            || OpensNumber(words, text, tokens, verb);
    }

    // A hedge or a currency may stand before the number; a preposition only where the verb tells a change.
    private static bool OpensNumber(WordTable words, string text, ReadOnlySpan<Token> tokens, int verb)
    {
        var isMove = words[tokens[verb].Word].Senses.Any(Senses.Up | Senses.Down);
        for (var i = verb + 1; i < tokens.Length && i < verb + FarthestNumber; i++)
        {
            var parts = words[tokens[i].Word].Parts;
            if (tokens[i].Tag == Tag.Number || parts.Any(Parts.Number))
            {
                return true;
            }

            // "talks between the two sides"
            if (i > verb + 1 && tokens[i].Of(text) is "the" or "these" or "those")
            {
                return false;
            }

            if (tokens[i].Tag == Tag.Punctuation ? !IsMinus(text, tokens, i) : IsOtherPhrase(tokens[i], parts))
            {
                return false;
            }

            if (!isMove && IsPreposition(text, tokens, i))
            {
                return false;
            }
        }

        return false;
    }

    // "fell | -3"
    private static bool IsMinus(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Length == 1 && text[tokens[i].Start] is '-' && i + 1 < tokens.Length && tokens[i + 1].Tag == Tag.Number;

    // "talks | collapsed in 2013": what stands between is no hedge
    private static bool IsOtherPhrase(Token token, Parts parts) =>
        token.Tag == Tag.Word && (parts is Parts.None || parts.Any(Parts.Conjunction | Parts.Noun | Parts.Verb));

    // "talks | with two sides", but "seats | up to 300"
    private static bool IsPreposition(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Of(text) is "of" or "for" or "in" or "on" or "with" or "from" or "by" or "after" or "before" or "during" or "into"
        || (tokens[i].Of(text) is "to" && tokens[i - 1].Of(text) is not "up");

    // "Lund scores first goal"
    internal static bool IsOrdinal(string text, ReadOnlySpan<Token> tokens, int verb) =>
        verb + 2 < tokens.Length
        && tokens[verb].Of(text) is [.., 's']
        && tokens[verb + 1].Of(text) is "first" or "second" or "third" or "fourth" or "fifth" or "sixth"
        && tokens[verb + 2].Tag == Tag.Word;

    // "buyers pull trailers", "records show Andrade": people or a plural before, and a phrase without an article behind
    internal static bool IsBare(WordTable words, string text, ReadOnlySpan<Token> tokens, int verb)
    {
        var at = verb + 1;
        if (
            at >= tokens.Length
            || tokens[at].Tag != Tag.Word
            || !Neighbour.IsBase(words, tokens[verb])
            || !IsManyDoers(words, text, tokens[verb - 1])
        )
        {
            return false;
        }

        var parts = words[tokens[at].Word].Parts;
        return tokens[at].Of(text) is "from" or "between"
            || char.IsUpper(text[tokens[at].Start])
            || parts == Parts.Adjective
            || (parts is Parts.None or (Parts.Noun | Parts.Plural) && Neighbour.IsPlural(words, text, tokens, at));
    }

    // "buyers | pull", but not "sports | pull" nor "arms | deals"
    private static bool IsManyDoers(WordTable words, string text, Token noun) =>
        noun.Tag == Tag.Noun
        && words[noun.Word].Parts.Any(Parts.Plural)
        && noun.Of(text) is not ("sales" or "sports" or "arms" or "news" or "goods" or "earnings");

    /// <summary>Whether "to" at a token stands before a verb.</summary>
    internal static bool OpensInfinitive(WordTable words, ReadOnlySpan<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Length ? words[tokens[i + 1].Word].Parts : Parts.None;
        if (next == Parts.None && i + 2 < tokens.Length)
        {
            return words[tokens[i + 2].Word].Parts == Parts.Verb;
        }

        return next == Parts.Adverb || (next.Any(Parts.Verb | Parts.Auxiliary) && !next.Any(Parts.Determiner | Parts.Plural));
    }
}
