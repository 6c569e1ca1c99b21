using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Quotations;

/// <summary>The way back from a verb to its subject, over the clauses, appositions and places between them.</summary>
internal static class SubjectWalk
{
    private const int LongestPhrase = 8;
    private const int LongestApposition = 24;
    private const int LongestClause = 10;

    /// <summary>
    /// "officers who had searched for Ruth Keller | said": the word before "who"; -1 where no such clause ends at a token.
    /// </summary>
    public static int Antecedent(NamedSentence sentence, int end)
    {
        for (var i = end - 1; i > Math.Max(0, end - LongestClause) && sentence.TagAt(i) is not Tag.Punctuation; i--)
        {
            if (sentence.Is(i, "who"))
                return sentence.TagAt(i - 1) is Tag.Punctuation ? -1 : i - 1;
        }

        return -1;
    }

    /// <summary>The first preposition of "in and around Oslo"; 0 where a place does not stand behind one.</summary>
    public static int PlacedAt(NamedSentence sentence, NameLexicon lexicon, int place)
    {
        var at = place - 1;
        while (sentence.TagAt(at) is Tag.Adjective or Tag.Determiner && sentence.NameAt(at) is null)
            at--;
        if (!IsPlacing(sentence, lexicon, at))
            return 0;
        while (at > 2 && sentence.Is(at - 1, "and") && IsPlacing(sentence, lexicon, at - 2))
            at -= 2;
        return at;
    }

    private static bool IsPlacing(NamedSentence sentence, NameLexicon lexicon, int at) =>
        sentence.Of(at) is "from" or "of" || sentence.Is(lexicon, at, WordClass.Where);

    /// <summary>The token before brackets that close at a token; the same token where none do: "Ruth Keller (Oslo) | told".</summary>
    public static int BeforeBrackets(NamedSentence sentence, int end)
    {
        if (!sentence.Is(end, ')') && !sentence.Is(end, ']'))
            return end;
        var open = end - 1;
        while (open > Math.Max(0, end - LongestPhrase) && !sentence.Is(open, '(') && !sentence.Is(open, '['))
            open--;
        return sentence.Is(open, '(') || sentence.Is(open, '[') ? open - 1 : end;
    }

    /// <summary>Whether a comma closes an apposition.</summary>
    public static bool ClosesApposition(NamedSentence sentence, int end) =>
        sentence.Is(end, ',')
        && Opening(sentence, end) is >= 0 and var comma
        && NamedBefore(sentence, comma) is { Type: NameType.Person or NameType.Organization };

    // the name before a comma, over the full stop of "Inc."
    private static NameMention? NamedBefore(NamedSentence sentence, int comma) =>
        sentence.NameAt(sentence.Is(comma - 1, '.') ? comma - 2 : comma - 1);

    private static bool IsFinite(NamedSentence sentence, int at) =>
        sentence.NameAt(at) is null && sentence.TagAt(at) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal;

    // "who was", "which had been"
    private static bool IsRelative(NamedSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - LongestPhrase); i--)
        {
            if (sentence.Of(i) is "who" or "whose" or "which" or "that" or "where")
                return true;
            if (sentence.Is(i, ','))
                return false;
        }

        return false;
    }

    /// <summary>
    /// The comma that opens the apposition which the comma at the end closes, where a name stands before it; a person's before a body's,
    /// which may be part of it: "Ruth Keller, head of Northwind Motors, a carmaker,"; -1 where none does.
    /// </summary>
    public static int Opening(NamedSentence sentence, int end)
    {
        var ofBody = -1;
        for (var i = end - 1; i > Math.Max(0, end - LongestApposition); i--)
        {
            if (IsFinite(sentence, i) && !IsRelative(sentence, i))
                break;
            if (!sentence.Is(i, ',') || NamedBefore(sentence, i) is not { Type: not NameType.Place } name)
                continue;
            if (name.Type == NameType.Person)
                return i;
            ofBody = ofBody < 0 ? i : ofBody;
            if (sentence.TagAt(sentence.NameStart(sentence.Is(i - 1, '.') ? i - 2 : i - 1) - 1) is not Tag.Preposition)
                break;
        }

        return ofBody;
    }
}
