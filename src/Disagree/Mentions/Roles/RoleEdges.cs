using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>Tells where the words of a role begin and end beside a name, and where they are of the next one or none.</summary>
internal static class RoleEdges
{
    /// <summary>"Ruth Keller, 58, | head of …", "Ruth Keller, 58 years old and | head of …".</summary>
    internal static int AfterAge(NamedSentence sentence, int at)
    {
        if (sentence.TagAt(at) is not Tag.Number)
            return at;
        var end = sentence.Is(at + 1, "years") && sentence.Is(at + 2, "old") ? at + 3 : at + 1;
        return sentence.Is(end, ',') || sentence.Is(end, "and") ? end + 1 : at;
    }

    /// <summary>
    /// "Ruth Keller, his mother and three others": the mother is the next in a list; "Paul Marlow, his wife, Ruth, and a child": so is the
    /// wife.
    /// </summary>
    internal static bool IsListed(NameLexicon lexicon, NamedSentence sentence, int first, int last) =>
        lexicon.Is(sentence.Tokens[last], WordUse.Kin)
        && (sentence.TagAt(first) == Tag.Pronoun || sentence.IsAny(first, "his", "her", "their"))
        && (
            sentence.TagAt(last + 1) == Tag.Conjunction
            || (
                sentence.Is(last + 1, ',')
                && sentence.NameAt(last + 2) is not null
                && (sentence.Of(sentence.NameEnd(last + 2)) is "," or "and" || sentence.NameEnd(last + 2) >= sentence.Count)
            )
        );

    /// <summary>"the chairman, Ruth Keller |,"; but not "the chairman, Ruth Keller | of Oslo".</summary>
    internal static bool ClosesName(NamedSentence sentence, int at) =>
        at >= sentence.Count || sentence.TagAt(at) is Tag.Punctuation or Tag.Verb or Tag.PastVerb or Tag.Auxiliary;

    /// <summary>A phrase begins where no noun or adjective stands before it, and no number: "pm" of "9.47pm".</summary>
    internal static bool Begins(NamedSentence sentence, int at) =>
        at == 0
        || (
            sentence.NameAt(at - 1) == null
            && sentence.TagAt(at - 1) is not (Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Possessive or Tag.Determiner)
            && !sentence.Is(at - 1, '-')
            && !(
                sentence.TagAt(at - 1) is Tag.Number
                && (sentence.Of(at) is "pm" or "PM" || sentence.Tokens[at - 1].End == sentence.Tokens[at].Start)
            )
        );

    /// <summary>"Father Paul Marlow", "the elder Keller": so are priests called, and the older of two.</summary>
    internal static bool IsCalledSo(NameLexicon lexicon, NamedSentence sentence, int first, int last) =>
        (first == last && lexicon.Is(sentence.Tokens[last], WordUse.Kin) && char.IsUpper(sentence.Of(last)[0]))
        || (last == first + 1 && sentence.Is(last, "elder") && sentence.TagAt(first) is Tag.Determiner);
}
