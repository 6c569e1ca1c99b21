using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Wording;

/// <summary>Reads of what thing a sentence gives an amount: the rents of "rents in the capital rose 9 percent".</summary>
internal static class TopicReader
{
    /// <summary>The noun as a content word, and what else is said of it; nothing where it is a name, a person or a company.</summary>
    internal static (string Topic, List<string> Details) Of(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        if (OfMove(view, amount, kinds) is { } moved)
        {
            return (moved, []);
        }

        if (amount.Subject is not { } subject)
        {
            return ("", []);
        }

        var first = view.TokenFrom(subject.Start);
        var head = -1;
        for (var i = first; i < view.Tokens.Length && view.Tokens[i].Start < subject.End && view.Tokens[i].Tag is not Tag.Preposition; i++)
        {
            head = view.Tokens[i].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word or Tag.Verb ? i : head;
        }

        if (
            head < 0
            || !IsCommon(view, head)
            || view.NameAt(head) is not null
            || view.IsPersonNoun(head)
            || kinds.IsCompany(view, head)
            || kinds.Of(view, head) is not { } topic
        )
        {
            return ("", []);
        }

        return (topic, Nouns(view, first, subject.End, head, kinds));
    }

    /// <summary>The noun that ends a phrase as a content word: the wire of "strands of barbed wire".</summary>
    internal static List<string> Contents(SentenceView view, int first, ContentWord kinds) =>
        Last(view, first, kinds) is { } noun ? [noun] : [];

    // "profits" of "a 40 percent increase in its profits"
    private static string? OfMove(SentenceView view, QuantityMention amount, ContentWord kinds)
    {
        var at = view.TokenFrom(amount.NumberSpan.End);
        while (at < view.Tokens.Length && view.IsInMeasure(at))
        {
            at++;
        }

        if (at + 2 >= view.Tokens.Length || !view.IsMove(at) || !view.IsNoun(at) || view.WordAt(at + 1) is not ("in" or "of"))
        {
            return null;
        }

        return Last(view, at + 2, kinds);
    }

    private static string? Last(SentenceView view, int first, ContentWord kinds)
    {
        string? noun = null;
        for (var i = first; i < view.Tokens.Length && view.NameAt(i) is null && !view.IsInTime(i) && IsOfPhrase(view, i); i++)
        {
            noun = view.IsNoun(i) || view.Tokens[i].Tag is Tag.Word ? kinds.Of(view, i) : noun;
        }

        return noun;
    }

    private static bool IsOfPhrase(SentenceView view, int i) =>
        view.IsNoun(i)
        || view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Participle or Tag.Word or Tag.Possessive
        || view.Is(i, WordClass.Possessive);

    /// <summary>The common nouns of a phrase as content words, but for its head.</summary>
    internal static List<string> Nouns(SentenceView view, int first, int end, int head, ContentWord kinds)
    {
        var nouns = new List<string>();
        for (var i = first; i < view.Tokens.Length && view.Tokens[i].Start < end; i++)
        {
            if (
                i != head
                && view.NameAt(i) is null
                && (view.Tokens[i].Tag is Tag.Noun or Tag.Word || (i == 0 && view.Tokens[i].Tag is Tag.ProperNoun))
                && !kinds.IsCompany(view, i)
                && kinds.Of(view, i) is { } noun
            )
            {
                nouns.Add(noun);
            }
        }

        return nouns;
    }

    // a word that opens a sentence and is no name: "Rents among", "Inflation"
    private static bool IsCommon(SentenceView view, int token) =>
        view.IsNoun(token)
        || view.Tokens[token].Tag is Tag.Verb
        || (
            token == 0
            && view.Tokens.Length > 1
            && view.Tokens[0].Tag is Tag.ProperNoun or Tag.Word
            && (view.Tokens[1].Tag is Tag.Preposition || HasNounEnding(view.WordAt(0)))
        );

    private static bool HasNounEnding(ReadOnlySpan<char> word)
    {
        var isNoun = false;
        foreach (var ending in (ReadOnlySpan<string>)["tion", "sion", "ment", "ness", "ity", "ism", "ship", "ence", "ance", "age"])
        {
            isNoun |= word.EndsWith(ending, StringComparison.Ordinal);
        }

        return isNoun;
    }
}
