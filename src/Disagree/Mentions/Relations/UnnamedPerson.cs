using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>
/// Tells where "he" may speak of somebody without a name: "The suspect ran. He …", "The gunman stopped a driver, Paul Marlow. He …".
/// </summary>
internal sealed class UnnamedPerson(NameLexicon names)
{
    private NamedSentence? before;
    private bool isOpen;
    private bool isBesideName;
    private char gender = '?';

    /// <summary>Moves on to the next sentence.</summary>
    internal void Enter(NamedSentence sentence)
    {
        if (before is not null)
        {
            isOpen &= !IsNamed(before, before.Count);
            if (Last(before) is >= 0 and var noun)
            {
                (isOpen, gender, isBesideName) = (true, Gender(before, noun), IsNamed(before, before.Count));
            }
        }

        before = sentence;
    }

    /// <summary>Whether the pronoun at a token may mean such a one.</summary>
    internal bool IsMeant(NamedSentence sentence, int pronoun) =>
        IsOfSpeaker(sentence, pronoun)
        || IsOfSubject(sentence, pronoun)
        || (isOpen && !IsNamed(sentence, pronoun) && IsOfKind(PersonGenders.Wanted(sentence.Of(pronoun))));

    // "The man stabbed Ruth Keller. | She"
    private bool IsOfKind(char wanted) => gender is '?' ? wanted is 'm' || !isBesideName : gender == wanted;

    /// <summary>Whether the name at a token is that of whom a story is told by: "according to Sheriff Keller".</summary>
    internal static bool IsSource(NamedSentence sentence, int name)
    {
        var at = sentence.NameStart(name) - 1;
        for (var least = at - 4; at > Math.Max(0, least) && sentence.TagAt(at) is Tag.Noun or Tag.ProperNoun or Tag.Determiner; at--) { }

        return at > 0 && sentence.Is(at, "to") && sentence.Of(at - 1) is "according" or "According";
    }

    // whom the sentence begins with and gives no name, or of whom somebody says something; -1 for nobody
    private int Last(NamedSentence sentence)
    {
        if (Opening(sentence, 0, sentence.Count) is >= 0 and var subject)
        {
            return subject;
        }

        for (var i = 0; i < sentence.Count; i = sentence.NameEnd(i))
        {
            if (sentence.NameAt(i) is { Type: NameType.Person } && SpeechBehind(sentence, i) is > 0 and var verb)
            {
                return Opening(sentence, sentence.Is(verb + 1, "that") ? verb + 2 : verb + 1, sentence.Count);
            }
        }

        return -1;
    }

    // "The pilot" of "The pilot praised Paul Marlow"; not of "The pilot, Paul Marlow, …"
    private int Opening(NamedSentence sentence, int first, int end)
    {
        for (var i = first; i < end && IsOfPhrase(sentence, i); i++)
        {
            if (IsSingle(sentence, i) && sentence.TagAt(i + 1) is not (Tag.Noun or Tag.Possessive))
            {
                return IsApposed(sentence, i + 1) ? -1 : i;
            }
        }

        return -1;
    }

    private static bool IsApposed(NamedSentence sentence, int at) =>
        sentence.NameAt(at) is { Type: NameType.Person }
        || (sentence.Of(at) is "," or "(" && sentence.NameAt(at + 1) is { Type: NameType.Person })
        || (sentence.Of(at) is "was" or "is" && IsNamedSoon(sentence, at + 1))
        || (sentence.Is(at, ',') && sentence.Is(at + 1, "named"));

    // "The dead man was identified as Paul Marlow", "The winner was Paul Marlow"
    private static bool IsNamedSoon(NamedSentence sentence, int at) =>
        sentence.NameAt(at) is { Type: NameType.Person }
        || (sentence.Of(at) is "identified" or "named" && sentence.NameAt(sentence.Is(at + 1, "as") ? at + 2 : at + 1) is not null);

    // "Keller said | he"; but not "a spokesman said | he"
    private bool IsOfSpeaker(NamedSentence sentence, int pronoun)
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
            if (IsSingle(sentence, i) && sentence.TagAt(i + 1) is not (Tag.Noun or Tag.Possessive))
                return !IsNamed(sentence, pronoun);
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

    // "The suspect ran, Keller said": who says so is not of whom it is said
    private bool IsNamed(NamedSentence sentence, int end)
    {
        for (var i = 0; i < end; i = sentence.NameEnd(i))
        {
            if (
                sentence.NameAt(i) is { Type: NameType.Person }
                && !((Speaks(sentence, i) || IsSource(sentence, i)) && Opening(sentence, 0, i) >= 0)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool Speaks(NamedSentence sentence, int name) =>
        SpeechBehind(sentence, name) > 0
        || (
            sentence.NameStart(name) is > 0 and var first
            && sentence.TagAt(first - 1) is Tag.Verb or Tag.PastVerb
            && names.Is(sentence.Tokens[first - 1], WordUse.Speech)
        );

    private int SpeechBehind(NamedSentence sentence, int name)
    {
        var end = sentence.NameEnd(name);
        return end < sentence.Count && names.Is(sentence.Tokens[end], WordUse.Speech) ? end : 0;
    }

    private bool IsSingle(NamedSentence sentence, int noun) =>
        sentence.TagAt(noun) is Tag.Noun
        && sentence.NameAt(noun) is null
        && sentence.TagAt(noun - 1) is not Tag.Preposition
        && names.Words[sentence.Tokens[noun].Word].Senses.Any(Senses.Person)
        && sentence.Of(noun) is not ([.., 's'] or "police" or "Police" or "people" or "men" or "women" or "children");

    private static char Gender(NamedSentence sentence, int noun) =>
        sentence.Of(noun) switch
        {
            [.., 'w', 'o', 'm', 'a', 'n'] or "girl" or "mother" or "wife" or "daughter" => 'f',
            [.., 'm', 'a', 'n'] or "boy" or "father" or "husband" or "son" => 'm',
            _ => '?',
        };
}
