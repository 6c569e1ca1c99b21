using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Reads the noun phrase beside a phrase: "a conspiracy charge", "filing false tax returns", "a drone strike".</summary>
internal sealed class FillerReader(NameLexicon lexicon)
{
    private const int Longest = 10;
    private const int Reach = 5;

    /// <summary>The noun phrase, or the verb with its object, that begins at a token; nothing where none does.</summary>
    internal Filler After(NamedSentence sentence, int at)
    {
        var isDenied = IsDenied(sentence, at);
        var first = at;
        while (first < sentence.Count && IsOpening(sentence, first))
            first++;
        var last = first - 1;
        for (var i = first; i < Math.Min(sentence.Count, first + Longest); i++)
        {
            var isWord =
                sentence.NameAt(i) != null
                || sentence.TagAt(i)
                    is Tag.Noun
                        or Tag.ProperNoun
                        or Tag.Adjective
                        or Tag.Number
                        or Tag.NumberWord
                        or Tag.Participle
                        or Tag.Gerund
                || (i == first && sentence.TagAt(i) is Tag.Verb);
            if (isWord && !lexicon.IsCalendar(sentence.Tokens[i]))
                last = i;
            else if (i == first || !IsJoint(sentence, i))
                break;
        }

        return last < first || (last == first && sentence.TagAt(first) is Tag.Number)
            ? Filler.Nothing
            : Phrase(sentence, first, last, isDenied);
    }

    /// <summary>The noun phrase that ends before a token; nothing where none does.</summary>
    internal Filler Before(NamedSentence sentence, int at)
    {
        var last = at - 1;
        while (
            last >= 0
            && (
                sentence.TagAt(last) is Tag.Adverb or Tag.Auxiliary or Tag.Number
                || sentence.Of(last) is "that" or "which" or "had" or "has" or "." or "on"
                || lexicon.IsCalendar(sentence.Tokens[last])
            )
        )
            last--;
        var first = last + 1;
        while (
            first > 0
            && last - first < Longest
            && (
                sentence.NameAt(first - 1) != null
                || sentence.TagAt(first - 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Possessive
                || sentence.Is(first - 1, '-')
            )
        )
            first--;
        while (first <= last && (sentence.TagAt(first) is Tag.Possessive || sentence.Is(first, '-')))
            first++;
        return last < first || sentence.TagAt(last) is not (Tag.Noun or Tag.ProperNoun)
            ? Filler.Nothing
            : Phrase(sentence, first, last, isDenied: false);
    }

    // "found no link to", "had never been charged with"
    private bool IsDenied(NamedSentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (sentence.Of(i) is "without" or "denied" || sentence.Is(lexicon, i, WordClass.Negating))
                return true;
            if (sentence.TagAt(i) is Tag.Punctuation)
                return false;
        }

        return false;
    }

    private static bool IsOpening(NamedSentence sentence, int at) =>
        sentence.TagAt(at) is Tag.Determiner
        || sentence.Of(at)
            is "so"
                or "called"
                or "-"
                or "\""
                or "“"
                or "‘"
                or "'"
                or "what"
                or "is"
                or "his"
                or "her"
                or "their"
                or "its"
                or "even"
                or "more"
                or "some"
                or "of";

    private static bool IsJoint(NamedSentence sentence, int at) =>
        sentence.TagAt(at) is Tag.Possessive or Tag.Determiner
        || sentence.Is(at, '-')
        || sentence.Is(at, "of")
        || (
            sentence.Is(at, "and")
            && sentence.TagAt(at - 1) is Tag.Noun or Tag.Adjective
            && sentence.TagAt(at + 1) is Tag.Noun or Tag.Adjective
        );

    // as written, but for capitals of a title or the start of a sentence
    private static string Words(NamedSentence sentence, int first, int last)
    {
        var words = sentence.Quote(first, last).ToCharArray();
        var start = sentence.Tokens[first].Start;
        for (var i = first; i <= last; i++)
        {
            if (sentence.NameAt(i) is null && sentence.TagAt(i) is not Tag.ProperNoun)
            {
                var at = sentence.Tokens[i].Start - start;
                words[at] = char.ToLowerInvariant(words[at]);
            }
        }

        return new string(words);
    }

    private static Filler Phrase(NamedSentence sentence, int first, int last, bool isDenied)
    {
        var words = (isDenied ? "no " : "") + Words(sentence, first, last);
        return new Filler(new NameMention(sentence.Span(first, last), NameType.Other, words, -1, "phrase"), first, last);
    }
}
