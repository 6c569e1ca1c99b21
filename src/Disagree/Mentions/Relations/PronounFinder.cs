using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Finds the pronouns that speak of one of a document's names: "Ruth Keller left. | She …".</summary>
internal sealed class PronounFinder(NameLexicon names, PersonGenders genders)
{
    /// <summary>The pronouns of a document, in the order of the text.</summary>
    public IReadOnlyList<NameMention> Find(IReadOnlyList<NamedSentence> sentences)
    {
        var found = new List<NameMention>();
        var focus = new Focus(genders);
        var isUnnamed = false;
        foreach (var sentence in sentences)
        {
            focus.Enter(sentence);
            for (var i = 0; i < sentence.Count; i++)
            {
                // "The suspect ran. He …": the suspect, until somebody is named
                isUnnamed &= sentence.NameAt(i) is not { Type: NameType.Person } || (Speaks(sentence, i) && IsOfSubject(sentence, i));
                if (!isUnnamed && IsOfNamed(sentence, i) && focus.Of(sentence, i) is { } name)
                    found.Add(name with { Span = sentence.Span(i, i), Rule = "pronoun" });
            }

            isUnnamed |= IsOfSubject(sentence, sentence.Count);
        }

        return found;
    }

    // "Keller said | he"; but not "a spokesman said | he"
    private bool IsOfNamed(NamedSentence sentence, int at) =>
        sentence.Of(at) is "he" or "He" or "she" or "She" or "him" && !IsOfUnnamed(sentence, at) && !IsOfSubject(sentence, at);

    // "The suspect ran, Keller said": who says so is not of whom it is said
    private bool Speaks(NamedSentence sentence, int name)
    {
        var end = sentence.NameEnd(name);
        return (end < sentence.Count && names.Is(sentence.Tokens[end], WordUse.Speech))
            || (
                sentence.NameStart(name) is > 0 and var first
                && sentence.TagAt(first - 1) is Tag.Verb or Tag.PastVerb
                && names.Is(sentence.Tokens[first - 1], WordUse.Speech)
            );
    }

    // "a spokesman said he": the spokesman
    private bool IsOfUnnamed(NamedSentence sentence, int pronoun)
    {
        var verb = sentence.Is(pronoun - 1, "that") ? pronoun - 2 : pronoun - 1;
        return verb > 0
            && sentence.TagAt(verb) is Tag.Verb or Tag.PastVerb
            && names.Is(sentence.Tokens[verb], WordUse.Speech)
            && IsSingle(sentence, verb - 1);
    }

    // "the boy fell ill, and at noon he died": the boy, whom the sentence begins with
    private bool IsOfSubject(NamedSentence sentence, int pronoun)
    {
        for (var i = 0; i < pronoun && IsOfPhrase(sentence, i); i++)
        {
            if (IsSingle(sentence, i) && sentence.TagAt(i + 1) is not Tag.Noun)
                return !IsNamedBetween(sentence, i + 1, pronoun);
        }

        return false;
    }

    private static bool IsOfPhrase(NamedSentence sentence, int at) =>
        sentence.NameAt(at) is null
        && sentence.TagAt(at)
            is Tag.Determiner
                or Tag.Adjective
                or Tag.Noun
                or Tag.Number
                or Tag.NumberWord
                or Tag.Possessive
                or Tag.Participle;

    private bool IsNamedBetween(NamedSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.NameAt(i) is { Type: NameType.Person } && !Speaks(sentence, i))
                return true;
        }

        return false;
    }

    private bool IsSingle(NamedSentence sentence, int noun) =>
        sentence.TagAt(noun) is Tag.Noun
        && sentence.NameAt(noun) is null
        && sentence.TagAt(noun - 1) is not Tag.Preposition
        && names.Words[sentence.Tokens[noun].Word].Senses.Any(Senses.Person)
        && sentence.Of(noun) is not ([.., 's'] or "police" or "Police" or "people" or "men" or "women" or "children");
}
