using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Quotations;

/// <summary>Words of a sentence that somebody is said to have said: tokens, both ends included.</summary>
/// <param name="Speaker">Who said them.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last.</param>
/// <param name="Rule">How they were told from the rest.</param>
/// <param name="Verb">The verb of saying, or "according".</param>
internal readonly record struct Said(Speaker Speaker, int First, int Last, string Rule, int Verb)
{
    private const int Opening = 2;
    private const int Reach = 12;
    private const int LongestAddress = 7;

    /// <summary>The words before or behind "according to" and its source.</summary>
    public static Said According(NamedSentence sentence, int at, Speaker source)
    {
        if (at > Opening)
            return new Said(source, 0, at - 1, "accordingTo", at);
        var start = source.Last + 1;
        for (var i = start; i < sentence.Count; i++)
        {
            if (sentence.Is(i, ','))
                start = sentence.TagAt(i + 1) is Tag.Determiner && start == source.Last + 1 && i == start ? start : i + 1;
            if (start == i + 1 || sentence.TagAt(i) is Tag.PastVerb or Tag.Auxiliary)
                break;
        }

        return new Said(source, start, sentence.Count - 1, "accordingTo", at);
    }

    /// <summary>
    /// The words behind the verb, or those before the speaker where the sentence ends with him, or all where he stands within them: "The
    /// boats, Keller said, are lost."
    /// </summary>
    public static Said Reported(NamedSentence sentence, int verb, Speaker speaker)
    {
        var end = Math.Max(verb, speaker.Last);
        var before = Math.Min(verb, speaker.First);
        while (
            before > 0
            && (
                sentence.NameAt(before - 1) is not null
                || sentence.TagAt(before - 1) is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Possessive
            )
        )
            before--;
        if (before > 1 && sentence.TagAt(before - 1) == Tag.Punctuation && !sentence.Is(before - 1, ';'))
        {
            if (verb == end && sentence.Is(end + 1, ',') && sentence.TagAt(end + 2) is not Tag.Gerund && IsClause(sentence, end + 2))
                return new Said(speaker, 0, sentence.Count - 1, "reported", verb);
            if (Closes(sentence, verb, end + 1))
                return new Said(speaker, 0, before - 1, "reported", verb);
        }

        return new Said(speaker, Clause(sentence, verb, end + 1), sentence.Count - 1, "reported", verb);
    }

    /// <summary>
    /// Whether what follows a verb can be what is said; behind a preposition, as in "found in a car", only with "that" before it.
    /// </summary>
    public static bool IsToldBehind(NamedSentence sentence, int verb) =>
        sentence.TagAt(verb + 1) is Tag.Preposition || sentence.TagAt(verb) is Tag.Gerund
            ? IsThat(sentence, verb + 1)
            : IsClause(sentence, verb + 1);

    // Whether the sentence ends with who said it, so that the words before are what was said.
    private static bool Closes(NamedSentence sentence, int verb, int behind)
    {
        if (sentence.Is(behind, "who") || sentence.Of(behind) is "as" or "when" or "while" or "after")
            return true;
        return !IsClause(sentence, behind) && !(IsSetting(sentence) && IsObject(sentence, behind) && !IsTelling(sentence.Of(verb)));
    }

    // "At the fair, …", "When the fair ended, …"
    private static bool IsSetting(NamedSentence sentence) => sentence.TagAt(0) is Tag.Preposition;

    // not "said this week"
    private static bool IsObject(NamedSentence sentence, int at) =>
        sentence.NameAt(at) is not null
        || sentence.TagAt(at) is Tag.Pronoun
        || (sentence.TagAt(at) is Tag.Determiner && sentence.Of(at) is not ("this" or "that" or "last" or "next"));

    private static bool IsTelling(ReadOnlySpan<char> verb) => verb is "told" or "tells" or "telling" or "tell";

    // "told the paper on Monday that …": what is said begins after "that"; but not in "said the issues that …"
    private static int Clause(NamedSentence sentence, int verb, int at)
    {
        if (sentence.TagAt(at) is Tag.Determiner && sentence.Of(verb) is "said" or "says" or "added" or "noted")
            return at;
        for (var i = at; i < Math.Min(sentence.Count, at + LongestAddress); i++)
        {
            if (sentence.Is(i, "that") || sentence.Is(i, ':'))
                return i + 1;
            if (
                sentence.NameAt(i) == null
                && sentence.TagAt(i) is not (Tag.Noun or Tag.ProperNoun or Tag.Preposition or Tag.Determiner or Tag.Adjective or Tag.Number)
            )
                break;
        }

        return at;
    }

    // Whether a clause follows that can be what is said.
    private static bool IsClause(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + Reach); i++)
        {
            if (sentence.Is(i, "that") || sentence.Is(i, ':') || sentence.TagAt(i) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal)
                return true;
            if (
                sentence.TagAt(i) == Tag.Punctuation
                && !sentence.Is(i, '"')
                && !sentence.Is(i, '“')
                && !sentence.Is(i, '`')
                && !sentence.Is(i, '-')
            )
                return false;
        }

        return false;
    }

    private static bool IsThat(NamedSentence sentence, int at)
    {
        for (
            var i = at;
            i < Math.Min(sentence.Count, at + LongestAddress) && (sentence.Is(i, ':') || sentence.TagAt(i) is not Tag.Punctuation);
            i++
        )
        {
            if (sentence.Is(i, "that") || sentence.Is(i, ':'))
                return true;
        }

        return false;
    }
}
