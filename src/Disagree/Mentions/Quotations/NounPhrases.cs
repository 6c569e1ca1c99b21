using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Quotations;

/// <summary>How far the noun phrases go that tell who speaks.</summary>
internal sealed class NounPhrases(NameLexicon lexicon)
{
    private const int LongestPhrase = 8;

    /// <summary>
    /// The first word of the noun phrase that ends with a noun, without its article; of "the man police" the police alone.
    /// </summary>
    public int First(NamedSentence sentence, int noun)
    {
        if (
            IsWitness(sentence.Of(noun))
            && IsPerson(sentence, noun - 1)
            && sentence.NameAt(noun - 1) is null
            && !IsWitness(sentence.Of(noun - 1))
            && sentence.TagAt(noun - 2) is Tag.Determiner
        )
            return noun;
        var first = noun;
        while (
            first > 0
            && noun - first < LongestPhrase
            && (
                sentence.TagAt(first - 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Possessive or Tag.Participle
                || sentence.NameAt(first - 1) != null
                || (sentence.Is(first - 1, '-') && sentence.Tokens[first - 1].End == sentence.Tokens[first].Start)
                || (sentence.TagAt(first - 1) is Tag.Number && sentence.Is(first, '-'))
            )
        )
            first--;
        return first;
    }

    /// <summary>
    /// "the people in the | lower house", "a warrant filed in the | case": the people, the warrant; -1 where nothing of that kind stands
    /// before.
    /// </summary>
    public int Placed(NamedSentence sentence, int first, int noun)
    {
        while (first > 0 && sentence.TagAt(first - 1) is Tag.Determiner)
            first--;
        if (
            first > 2
            && sentence.NameAt(noun) is null
            && sentence.Of(first - 1) is "in" or "at" or "with" or "on"
            && sentence.TagAt(first - 2) is Tag.Participle or Tag.PastVerb
            && sentence.Of(first - 2) is "filed" or "released" or "issued" or "posted" or "published" or "obtained"
            && sentence.TagAt(first - 3) is Tag.Noun
        )
            return first - 3;
        return
            first > 1
            && sentence.NameAt(noun) is null
            && sentence.Of(first - 1) is "in" or "inside" or "near" or "outside" or "across" or "at" or "on" or "from"
            && !IsPerson(sentence, noun)
            && (IsPerson(sentence, first - 2) || IsWitness(sentence.Of(first - 2)))
            ? first - 2
            : -1;
    }

    /// <summary>The last word of the noun phrase that begins at a token: "the ministry", "two officials of the company".</summary>
    public static int Phrase(NamedSentence sentence, int at)
    {
        var i = at;
        while (
            i < sentence.Count
            && i - at < LongestPhrase
            && (
                sentence.NameAt(i) != null
                || sentence.TagAt(i)
                    is Tag.Determiner
                        or Tag.Noun
                        or Tag.ProperNoun
                        or Tag.Adjective
                        or Tag.Possessive
                        or Tag.NumberWord
                        or Tag.Number
                        or Tag.Participle
                || sentence.Is(i, '-')
                || (i > at && IsDocument(sentence, i))
            )
        )
            i++;
        return i - 1;
    }

    /// <summary>
    /// Whether a word is a paper in which somebody says something though it looks like a verb: "a court filing", "a search warrant".
    /// </summary>
    public static bool IsDocument(NamedSentence sentence, int at) =>
        sentence.Of(at) is "filing" or "filings" or "ruling" or "rulings" or "finding" or "findings" or "warrant" or "warrants";

    /// <summary>
    /// Whom "they" means at a token: those with whom the sentence begins, "When officers came, | they"; -1 where nobody does.
    /// </summary>
    public int Plural(NamedSentence sentence, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (
                sentence.TagAt(i) is Tag.Noun
                && sentence.NameAt(i) is null
                && sentence.TagAt(i + 1) is not Tag.Noun
                && IsPerson(sentence, i)
            )
                return IsWitness(sentence.Of(i)) ? i : -1;
            if (sentence.TagAt(i) is Tag.PastVerb or Tag.Auxiliary)
                break;
        }

        return -1;
    }

    // who tells the news what has happened
    private static bool IsWitness(ReadOnlySpan<char> word) =>
        word
            is "police"
                or "Police"
                or "officers"
                or "Officers"
                or "authorities"
                or "Authorities"
                or "officials"
                or "Officials"
                or "investigators"
                or "Investigators"
                or "prosecutors"
                or "Prosecutors"
                or "deputies"
                or "Deputies"
                or "detectives"
                or "Detectives"
                or "witnesses"
                or "Witnesses"
                or "neighbors"
                or "Neighbors"
                or "residents"
                or "Residents";

    private bool IsPerson(NamedSentence sentence, int noun) =>
        sentence.TagAt(noun) is Tag.Noun && lexicon.Words[sentence.Tokens[noun].Word].Senses.Any(Senses.Person);
}
