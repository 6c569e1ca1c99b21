using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Walks from a phrase to the name that it belongs to.</summary>
internal sealed class NameWalk(NameLexicon lexicon)
{
    /// <summary>The value of a relation that nobody fills yet: "no one has claimed it".</summary>
    internal const string Nobody = "nobody";

    private const int Farthest = 10;
    private const int LongestApposition = 16;
    private const int LongestDescription = 9;

    /// <summary>
    /// The token before a phrase that fills a slot, auxiliaries, appositions and descriptions passed over; -1 where the sentence begins.
    /// </summary>
    internal int Back(NamedSentence sentence, RelationSlot slot, int at)
    {
        var end = at - 1;
        while (end >= 0 && sentence.NameAt(end) == null && (IsPassed(sentence, end) || sentence.Is(end, ')')))
            end = sentence.Is(end, ')') ? Bracket(sentence, end) - 1 : end - 1;
        if (end < 0 || slot.Fits(sentence.NameAt(end)))
            return end;
        if (sentence.Of(end) is "and" or "but" or "then" && Verb(sentence, sentence.Is(end - 1, ',') ? end - 1 : end) is > 0 and var verb)
            return Back(sentence, slot, verb);
        if (sentence.NameAt(end) != null)
            return Beside(sentence, slot, sentence.NameStart(end)) ?? end;
        if (sentence.TagAt(end) is Tag.Possessive && slot.Fits(sentence.NameAt(end - 1)))
            return end - 1;
        if (sentence.Is(end, ','))
            return Opened(sentence, slot, end);
        return Described(sentence, end) is >= 0 and var name ? name : end;
    }

    /// <summary>
    /// The name after a phrase that fits, behind the words that describe it: "the nearby town of Oslo", "top commander Paul Marlow".
    /// </summary>
    internal Filler Forward(NamedSentence sentence, RelationSlot slot, int at)
    {
        var first = sentence.Is(at, ',') ? at + 1 : at;
        var isPlace = slot.Types.Contains(NameType.Place);
        for (var i = first; i < Math.Min(sentence.Count, first + Farthest); i = sentence.NameEnd(i))
        {
            if (sentence.NameAt(i) is { } name)
            {
                var end = sentence.NameEnd(i);
                if (slot.Fits(name) && (slot.IsPeople || !Describes(sentence, end)))
                    return new Filler(name, i, isPlace && sentence.Is(lexicon, end, Cue.Area) ? end : end - 1);
                if (isPlace && name.Type is NameType.Other && sentence.TagAt(i - 1) is Tag.Preposition or Tag.Determiner)
                    return new Filler(name with { Type = NameType.Place }, i, end - 1);
                if (!Describes(sentence, end) && sentence.NameAt(end) is null && sentence.TagAt(end) is not (Tag.Noun or Tag.Adjective))
                    break;
                continue;
            }

            if (!IsDescribing(sentence, i) && !sentence.Is(i, "of") && !(isPlace && IsLocative(sentence.Of(i))))
                break;
        }

        return Filler.Nothing;
    }

    // "the nearby | Oslo", "a man known as | Keller"
    private static bool IsDescribing(NamedSentence sentence, int at) =>
        sentence.TagAt(at) is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Possessive or Tag.Number or Tag.NumberWord
        || sentence.Of(at) is "-" or "\"" or "“" or "known" or "as";

    // "the Oslo police", "Oslo's mayor": of the name something else is said; "the Oslo area" is the place itself
    private bool Describes(NamedSentence sentence, int end) =>
        sentence.TagAt(end) is Tag.Possessive
        || (sentence.NameAt(end) is null && sentence.TagAt(end) is Tag.Noun && !sentence.Is(lexicon, end, Cue.Area));

    private static bool IsLocative(ReadOnlySpan<char> word) =>
        word is "in" or "at" or "on" or "near" or "from" or "outside" or "around" or "inside" or "toward" or "towards" or "to";

    private bool IsPassed(NamedSentence sentence, int at) =>
        sentence.TagAt(at) is Tag.Adverb or Tag.Auxiliary or Tag.Modal
        || sentence.Is(at, '-')
        || sentence.Of(at) is "who" or "which" or "that" or "group" or "have" or "has" or "had" or "both" or "all" or "to"
        || IsAhead(sentence, at);

    // "Keller | flew to Oslo and": the verb that shares its subject with what follows; -1 where a name or a clause of its own stands
    // between
    private int Verb(NamedSentence sentence, int and)
    {
        for (var i = and - 1; i > Math.Max(0, and - LongestApposition); i--)
        {
            if (sentence.NameAt(i) is not null)
                continue;
            if (
                sentence.TagAt(i) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal
                || (sentence.TagAt(i) is Tag.Verb && !sentence.Is(i - 1, "to"))
            )
                return i;
            if (sentence.Of(i) is ";" or ":" || sentence.Is(lexicon, i, WordClass.ClauseHead))
                return -1;
        }

        return -1;
    }

    // "is expected to", "had agreed to"
    private bool IsAhead(NamedSentence sentence, int at) => sentence.Is(at + 1, "to") && sentence.Is(lexicon, at, Cue.Ahead);

    // the bracket that this one closes; this one where none does
    private static int Bracket(NamedSentence sentence, int closing)
    {
        for (var i = closing - 1; i > Math.Max(0, closing - LongestApposition); i--)
        {
            if (sentence.Is(i, '('))
                return i;
        }

        return closing;
    }

    // "Keller of Oslo", "Keller, of Oslo": the name that another describes
    private static int? Beside(NamedSentence sentence, RelationSlot slot, int at)
    {
        if (sentence.Of(at - 1) is not ("of" or "from"))
            return null;
        var name = sentence.Is(at - 2, ',') ? at - 3 : at - 2;
        return slot.Fits(sentence.NameAt(name)) ? name : null;
    }

    // "Keller, 34, " and "Keller, the mayor, ": the name before the comma, or before the comma that opens the apposition
    private static int Opened(NamedSentence sentence, RelationSlot slot, int comma)
    {
        for (var i = comma; i > Math.Max(0, comma - LongestApposition); i--)
        {
            if (sentence.Is(i, ',') && slot.Fits(sentence.NameAt(i - 1)))
                return i - 1;
        }

        return sentence.Of(comma + 1) is "which" or "who" ? comma - 1 : -1;
    }

    // "Keller, a 34-year-old clerk": the name before the comma that opens the description; -1 where there is none
    private static int Described(NamedSentence sentence, int last)
    {
        for (var i = last; i > Math.Max(0, last - LongestDescription); i--)
        {
            if (sentence.Is(i, ','))
                return i < last ? Person(sentence, i) : -1;
            if (!IsOfDescription(sentence, i))
                return -1;
        }

        return -1;
    }

    // "Keller|, a clerk", "Keller, 34|, a clerk": the person's name before a comma; -1 where none stands there
    private static int Person(NamedSentence sentence, int comma)
    {
        if (sentence.NameAt(comma - 1) is { Type: NameType.Person })
            return comma - 1;
        return
            sentence.TagAt(comma - 1) is Tag.Number
            && sentence.Is(comma - 2, ',')
            && sentence.NameAt(comma - 3) is { Type: NameType.Person }
            ? comma - 3
            : -1;
    }

    // "a 34-year-old retired | clerk"
    private static bool IsOfDescription(NamedSentence sentence, int at) =>
        sentence.NameAt(at) == null
        && (
            sentence.TagAt(at)
                is Tag.Noun
                    or Tag.Adjective
                    or Tag.Determiner
                    or Tag.Number
                    or Tag.NumberWord
                    or Tag.Participle
                    or Tag.Gerund
            || sentence.Is(at, '-')
        );
}
