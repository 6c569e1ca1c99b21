using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Finds what bodies and things are said to be: "the carmaker Northwind", "Northwind, a maker of boats", "Cyclone Marn".</summary>
internal sealed class DescriptionFinder(NameLexicon lexicon, KindNouns kinds)
{
    /// <summary>The relation of a body or a thing to what it is said to be.</summary>
    internal const string WhatItIs = "what it is";

    private const int Longest = 8;

    /// <summary>
    /// Adds what a sentence says of its names, where it lies across no other relation of it: those from a place in the list on.
    /// </summary>
    internal void Find(NamedSentence sentence, List<RelationMention> into, int first)
    {
        for (var at = 0; at < sentence.Count; at = sentence.NameEnd(at))
        {
            if (sentence.NameAt(at) is not { Type: NameType.Organization or NameType.Other } name)
                continue;
            if (
                (Within(sentence, name, at) ?? Behind(sentence, name, at) ?? Before(sentence, name, at)) is { } found
                && !LiesAcross(found.Span, into, first)
            )
                into.Add(found);
        }
    }

    private static bool LiesAcross(TextSpan span, List<RelationMention> others, int first)
    {
        for (var i = first; i < others.Count; i++)
        {
            if (others[i].Span.Overlaps(span) && !others[i].Span.Contains(span) && !span.Contains(others[i].Span))
                return true;
        }

        return false;
    }

    // "Tropical Cyclone | Marn": the kind that the name itself holds
    private RelationMention? Within(NamedSentence sentence, NameMention name, int first)
    {
        var last = sentence.NameEnd(first) - 1;
        var kind = last - 1;
        return kind >= first && kinds.IsStorm(sentence.Tokens[kind]) && lexicon.Head(sentence.Tokens[last]) is not NameType.Organization
            ? Made(sentence, name with { Canonical = sentence.Quote(last, last) }, first, kind, first, last)
            : null;
    }

    // "Northwind, | a maker of boats", "Northwind is | a maker of boats"
    private RelationMention? Behind(NamedSentence sentence, NameMention name, int first)
    {
        var end = sentence.NameEnd(first);
        var start =
            sentence.Is(end, ',') ? end + 1
            : sentence.Of(end) is "is" or "was" ? end + 1
            : -1;
        if (start < 0 || sentence.Of(start) is not ("a" or "an" or "the"))
            return null;
        var noun = -1;
        var i = start + 1;
        for (; i < Math.Min(sentence.Count, start + Longest); i = sentence.NameEnd(i))
        {
            if (sentence.NameAt(i) is null && sentence.TagAt(i) is Tag.Noun)
                noun = i;
            else if (
                sentence.NameAt(i) is null
                && sentence.TagAt(i) is not (Tag.Adjective or Tag.ProperNoun or Tag.Possessive or Tag.NumberWord)
                && !sentence.Is(i, '-')
                && (sentence.TagAt(i) is not Tag.Participle || sentence.TagAt(i + 1) is Tag.Preposition or Tag.Punctuation)
            )
                break;
        }

        var isOpen =
            i >= sentence.Count
            || sentence.TagAt(i) is Tag.Punctuation or Tag.Preposition
            || sentence.TagAt(i + 1) is Tag.Preposition
            || sentence.Of(i) is "that" or "which" or "where";
        return noun == i - 1 && isOpen && IsKind(sentence, noun, sentence.Is(start, "the"))
            ? Made(sentence, name, start + 1, noun, first, noun)
            : null;
    }

    // "the Oslo-listed carmaker | Northwind", "a ferry named | Northwind"
    private RelationMention? Before(NamedSentence sentence, NameMention name, int at)
    {
        var noun = sentence.Of(at - 1) is "called" or "named" or "dubbed" ? at - 2 : at - 1;
        if (noun < at - 1 && sentence.Is(noun, ','))
            noun--;
        if (
            noun < 0
            || sentence.NameAt(noun) is not null
            || sentence.TagAt(noun) is not Tag.Noun
            || !IsKind(sentence, noun, isKnown: !(sentence.Of(noun - 1) is "the" or "The" && sentence.NameEnd(at) > at + 1))
            || sentence.TagAt(sentence.NameEnd(at)) is Tag.Possessive
        )
            return null;
        var first = noun;
        while (
            first > 0
            && noun - first < Longest
            && sentence.NameAt(first - 1) is null
            && sentence.TagAt(first - 1) is Tag.Noun or Tag.Adjective or Tag.Gerund
        )
            first--;
        var before = first - 1;
        var isOpen =
            before < 0
            || sentence.NameAt(before) is not null
            || sentence.TagAt(before) is Tag.Determiner or Tag.Preposition or Tag.Possessive or Tag.Punctuation or Tag.Pronoun
            || sentence.Is(before, '-')
            || sentence.Is(before - 1, '-')
            || noun < at - 1;
        return isOpen ? Made(sentence, name, first, noun, first, sentence.NameEnd(at) - 1) : null;
    }

    // a noun that tells what bears a name; any but one for people or days where "a" stands before it
    private bool IsKind(NamedSentence sentence, int noun, bool isKnown) =>
        char.IsLower(sentence.Of(noun)[0])
        && (
            kinds.Is(sentence.Tokens[noun])
            || (
                !isKnown
                && !lexicon.Words[sentence.Tokens[noun].Word].Senses.Any(Senses.Person)
                && !lexicon.IsCalendar(sentence.Tokens[noun])
            )
        );

    private static RelationMention Made(NamedSentence sentence, NameMention name, int from, int to, int first, int last)
    {
        var value = new NameMention(sentence.Span(from, to), NameType.Other, sentence.Quote(from, to).ToLowerInvariant(), -1, "kind");
        return new RelationMention(sentence.Span(first, last), WhatItIs, name, value, Holders.Many, "description");
    }
}
