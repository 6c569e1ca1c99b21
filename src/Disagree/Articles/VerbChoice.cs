using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Decides by its neighbours whether a word in its base form or with an -s is a verb or a noun: "rebels strike", "air strikes", "a dividend
/// yield of".
/// </summary>
internal static class VerbChoice
{
    // "hosts around 2500", "counts more than 30": an object that a number opens begins this close behind its verb.
    private const int FarthestNumber = 4;

    /// <summary>Whether a word that is a noun elsewhere is a verb here.</summary>
    internal static bool IsVerb(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (FollowsVerbMarker(words, tokens, i))
        {
            return true;
        }

        // "this means": no plural follows "this"
        if (i > 0 && tokens[i - 1].Of(text) is "this" or "This" && !IsBase(words, tokens[i]))
        {
            return true;
        }

        var before = Before(tokens, i);
        if (
            before == Tag.Noun
            && IsBase(words, tokens[i])
            && i > 1
            && tokens[i - 2].Tag is Tag.Noun or Tag.Adjective
            && FollowsSingular(words, text, tokens, i)
        )
        {
            return false;
        }

        return !IsNounMarker(before)
            && before is Tag.Noun or Tag.ProperNoun or Tag.Adverb
            && (
                OpensObject(words, text, tokens, i)
                || OpensBareObject(words, text, tokens, i)
                || (before is Tag.ProperNoun && OpensOrdinal(text, tokens, i))
                || LoneVerb.Is(words, text, tokens, i)
            );
    }

    /// <summary>
    /// Whether a word that the tables know as a verb alone is a noun here: "the call", "the plan of his aide", "a Twitter account".
    /// </summary>
    internal static bool IsNoun(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        // "a plan that comes with", but "that call"
        if (
            FollowsVerbMarker(words, tokens, i)
            || (IsRelative(text, tokens, i - 1) && i > 1 && tokens[i - 2].Tag is Tag.Noun or Tag.ProperNoun)
        )
        {
            return false;
        }

        return (IsNounMarker(Before(tokens, i)) && !DisagreesInNumber(words, text, tokens, i))
            || IsCounted(words, text, tokens, i)
            || (IsBase(words, tokens[i]) && FollowsSingular(words, text, tokens, i) && EndsPhrase(words, text, tokens, i + 1));
    }

    // "six remain", "one remains"; but "six call centres"
    private static bool DisagreesInNumber(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && tokens[i - 1].Tag is Tag.Number or Tag.NumberWord
        && tokens[i - 1].End < tokens[i].Start
        && (tokens[i - 1].Of(text) is "1" or "one" or "One") != IsBase(words, tokens[i])
        && !(i + 1 < tokens.Length && words[tokens[i + 1].Word].Parts.Any(Parts.Noun));

    /// <summary>
    /// Whether a word that no table holds is a verb: behind "will", or between a noun and an object that fits it in number.
    /// </summary>
    internal static bool IsUnknownVerb(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (FollowsVerbMarker(words, tokens, i))
        {
            return true;
        }

        if (char.IsUpper(text[tokens[i].Start]) || !OpensObject(words, text, tokens, i))
        {
            return false;
        }

        var hasEnding = text[tokens[i].End - 1] is 's';
        return IsRelative(text, tokens, i - 1)
            ? hasEnding != (i > 1 && IsPlural(words, text, tokens, i - 2))
            : Before(tokens, i) == Tag.Noun
                && (hasEnding ? !IsPlural(words, text, tokens, i - 1) : words[tokens[i - 1].Word].Parts.Any(Parts.Plural));
    }

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

    /// <summary>Whether the noun at a token is a plural.</summary>
    internal static bool IsPlural(WordTable words, string text, ReadOnlySpan<Token> tokens, int i)
    {
        var parts = words[tokens[i].Word].Parts;
        return parts.Any(Parts.Noun)
            ? parts.Any(Parts.Plural)
            : tokens[i].Of(text) is [.., not 's' and not 'u' and not 'i', 's'] and { Length: > 3 };
    }

    /// <summary>The part of speech of the word before; a noun for the second part of "start-up".</summary>
    internal static Tag Before(ReadOnlySpan<Token> tokens, int i, bool skipAdverbs = false)
    {
        do
        {
            i--;
        } while (skipAdverbs && i >= 0 && tokens[i].Tag == Tag.Adverb);
        return i < 0 ? Tag.Punctuation
            : tokens[i].Tag == Tag.Preposition
            && i > 1
            && tokens[i - 1].Tag == Tag.Punctuation
            && tokens[i - 1].End == tokens[i].Start
            && tokens[i - 2].End == tokens[i - 1].Start
                ? Tag.Noun
            : tokens[i].Tag;
    }

    // "will each receive": what stands between a modal and its verb opens no phrase of its own
    private static bool FollowsVerbMarker(WordTable words, ReadOnlySpan<Token> tokens, int i) =>
        Before(tokens, i, skipAdverbs: true) is Tag.To or Tag.Modal
        || FollowsDo(words, tokens, i)
        || (i > 1 && tokens[i - 1].Tag == Tag.Determiner && tokens[i - 2].Tag == Tag.Modal)
        || (Before(tokens, i) is Tag.Pronoun && !words[tokens[i - 1].Word].Senses.Any(Senses.Possessive));

    // "did not arrest", "doesn't drop"
    private static bool FollowsDo(WordTable words, ReadOnlySpan<Token> tokens, int i)
    {
        var at = i - 1;
        while (at > 0 && tokens[at].Tag == Tag.Adverb)
        {
            at--;
        }

        return at >= 0 && tokens[at].Tag == Tag.Auxiliary && words[tokens[at].Word].Lemma == words.Do && IsBase(words, tokens[i]);
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
        && (
            tokens[i - 1].Tag == Tag.Noun
                ? !IsBase(words, tokens[i])
                    && !IsPlural(words, text, tokens, i - 1)
                    && tokens[i - 2].Of(text) is not ("1" or "one" or "One")
                    && tokens[i - 2].End < tokens[i - 1].Start
                : text[tokens[i - 1].Start] is '-' && tokens[i - 1].Start == tokens[i - 2].End && tokens[i].Start == tokens[i - 1].End
        );

    private static bool IsRelative(string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && tokens[i].Of(text) is "that" or "which" or "who";

    private static bool IsBase(WordTable words, Token token) => words[token.Word].Lemma == token.Word;

    // "a dividend yield", "his Twitter account"; but "police arrest", "Iran and Iraq agree"
    private static bool FollowsSingular(WordTable words, string text, ReadOnlySpan<Token> tokens, int i) =>
        Before(tokens, i) switch
        {
            Tag.Noun => !IsPlural(words, text, tokens, i - 1) && !words[tokens[i - 1].Word].Senses.Any(Senses.Person),
            Tag.ProperNoun => i > 1 && tokens[i - 2].Tag is Tag.Determiner or Tag.Pronoun or Tag.Possessive,
            _ => false,
        };

    private static bool EndsPhrase(WordTable words, string text, ReadOnlySpan<Token> tokens, int at) =>
        at >= tokens.Length
        || tokens[at].Tag == Tag.Punctuation
        || words[tokens[at].Word].Parts.Any(Parts.Auxiliary | Parts.Modal)
        || tokens[at].Of(text) is "of";

    private static bool OpensObject(WordTable words, string text, ReadOnlySpan<Token> tokens, int verb)
    {
        var at = verb + 1;
        var parts = at < tokens.Length ? words[tokens[at].Word].Parts : Parts.None;
        return (parts.Any(Parts.Determiner | Parts.Pronoun | Parts.Number) && !IsRelative(text, tokens, at))
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

            var isMinus = tokens[i].Length == 1 && text[tokens[i].Start] is '-' && i + 1 < tokens.Length && tokens[i + 1].Tag == Tag.Number;
            if (
                (tokens[i].Tag == Tag.Punctuation && !isMinus)
                || (tokens[i].Tag == Tag.Word && (parts is Parts.None || parts.Any(Parts.Conjunction | Parts.Noun | Parts.Verb)))
                || (
                    !isMove
                        && tokens[i].Of(text)
                            is "of"
                                or "for"
                                or "in"
                                or "on"
                                or "with"
                                or "from"
                                or "by"
                                or "after"
                                or "before"
                                or "during"
                                or "into"
                    || (!isMove && tokens[i].Of(text) is "to" && tokens[i - 1].Of(text) is not "up")
                )
            )
            {
                return false;
            }
        }

        return false;
    }

    // "Lund scores first goal"
    private static bool OpensOrdinal(string text, ReadOnlySpan<Token> tokens, int verb) =>
        verb + 2 < tokens.Length
        && tokens[verb].Of(text) is [.., 's']
        && tokens[verb + 1].Of(text) is "first" or "second" or "third" or "fourth" or "fifth" or "sixth"
        && tokens[verb + 2].Tag == Tag.Word;

    // "buyers pull trailers", "records show Andrade": people or a plural before, and a phrase without an article behind
    private static bool OpensBareObject(WordTable words, string text, ReadOnlySpan<Token> tokens, int verb)
    {
        var at = verb + 1;
        if (
            at >= tokens.Length
            || tokens[at].Tag != Tag.Word
            || tokens[verb - 1].Tag != Tag.Noun
            || !IsBase(words, tokens[verb])
            || !words[tokens[verb - 1].Word].Parts.Any(Parts.Plural)
            || tokens[verb - 1].Of(text) is "sales" or "sports" or "arms" or "news" or "goods" or "earnings"
        )
        {
            return false;
        }

        var parts = words[tokens[at].Word].Parts;
        return tokens[at].Of(text) is "from" or "between"
            || char.IsUpper(text[tokens[at].Start])
            || parts == Parts.Adjective
            || (parts is Parts.None or (Parts.Noun | Parts.Plural) && IsPlural(words, text, tokens, at));
    }
}
