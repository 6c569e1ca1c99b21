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
        if (IsWitnessAlone(sentence, noun))
            return noun;
        var first = noun;
        while (first > 0 && noun - first < LongestPhrase && IsBefore(sentence, first))
            first--;
        return first;
    }

    // "the man | police": whom the police speak of
    private bool IsWitnessAlone(NamedSentence sentence, int noun) =>
        IsWitness(sentence, noun)
        && IsPerson(sentence, noun - 1)
        && sentence.NameAt(noun - 1) is null
        && !IsWitness(sentence, noun - 1)
        && sentence.TagAt(noun - 2) is Tag.Determiner;

    // "the old | harbour", "the Oslo | board", "a 24-| year"
    private static bool IsBefore(NamedSentence sentence, int at) =>
        sentence.TagAt(at - 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Possessive or Tag.Participle
        || sentence.NameAt(at - 1) != null
        || (sentence.Is(at - 1, '-') && sentence.Tokens[at - 1].End == sentence.Tokens[at].Start)
        || (sentence.TagAt(at - 1) is Tag.Number && sentence.Is(at, '-'));

    /// <summary>
    /// "the people in the | lower house", "a warrant filed in the | case": the people, the warrant; -1 where nothing of that kind stands
    /// before.
    /// </summary>
    public int Placed(NamedSentence sentence, int first, int noun)
    {
        while (first > 0 && sentence.TagAt(first - 1) is Tag.Determiner)
            first--;
        if (sentence.NameAt(noun) is not null)
            return -1;
        if (IsFiled(sentence, first))
            return first - 3;
        return IsWhere(sentence, first) && !IsPerson(sentence, noun) ? first - 2 : -1;
    }

    // "a warrant filed in the | case"
    private bool IsFiled(NamedSentence sentence, int first) =>
        first > 2
        && sentence.Of(first - 1) is "in" or "at" or "with" or "on"
        && sentence.TagAt(first - 2) is Tag.Participle or Tag.PastVerb
        && sentence.Is(lexicon, first - 2, Cue.Filed)
        && sentence.TagAt(first - 3) is Tag.Noun;

    // "the people in the | lower house"
    private bool IsWhere(NamedSentence sentence, int first) =>
        first > 1
        && (sentence.Of(first - 1) is "on" or "from" || sentence.Is(lexicon, first - 1, WordClass.Where))
        && (IsPerson(sentence, first - 2) || IsWitness(sentence, first - 2));

    /// <summary>The last word of the noun phrase that begins at a token: "the ministry", "two officials of the company".</summary>
    public int Phrase(NamedSentence sentence, int at)
    {
        var i = at;
        while (i < sentence.Count && i - at < LongestPhrase && (IsWithin(sentence, i) || (i > at && IsPaper(sentence, i))))
            i++;
        return i - 1;
    }

    private static bool IsWithin(NamedSentence sentence, int at) =>
        sentence.NameAt(at) != null
        || sentence.Is(at, '-')
        || sentence.TagAt(at)
            is Tag.Determiner
                or Tag.Noun
                or Tag.ProperNoun
                or Tag.Adjective
                or Tag.Possessive
                or Tag.NumberWord
                or Tag.Number
                or Tag.Participle;

    /// <summary>
    /// Whether a word is a paper in which somebody says something though it looks like a verb: "a court filing", "a search warrant".
    /// </summary>
    public bool IsPaper(NamedSentence sentence, int at) => sentence.Is(lexicon, at, Cue.Paper);

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
                return IsWitness(sentence, i) ? i : -1;
            if (sentence.TagAt(i) is Tag.PastVerb or Tag.Auxiliary)
                break;
        }

        return -1;
    }

    // "officers", "witnesses": who tells the news what has happened
    private bool IsWitness(NamedSentence sentence, int at) => sentence.Is(lexicon, at, Cue.Witness);

    private bool IsPerson(NamedSentence sentence, int noun) =>
        sentence.TagAt(noun) is Tag.Noun && lexicon.Words[sentence.Tokens[noun].Word].Senses.Any(Senses.Person);
}
