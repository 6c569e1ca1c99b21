using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Quotations;

/// <summary>Who speaks where the name or noun phrase stands behind the verb, or behind "according to".</summary>
internal sealed class SpeakerAfter(NameLexicon lexicon, NounPhrases nouns, SpeakerPhrase phrases)
{
    private const int LongestPhrase = 8;

    /// <summary>The name or noun phrase that begins at a token, as after "according to".</summary>
    public Speaker? Of(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + LongestPhrase); i++)
        {
            if (sentence.NameAt(i) is { } name && (name.Type != NameType.Place || !SpeakerPhrase.IsModifier(sentence, i)))
            {
                var next = sentence.NameEnd(i);
                if (name.Type == NameType.Person && Relative(sentence, at, next) is { } relative)
                    return relative;
                if (
                    name.Type != NameType.Person
                    && sentence.TagAt(next) is Tag.Noun
                    && nouns.Phrase(sentence, next) is var end
                    && end > next - 1
                )
                    return Holder(sentence, next, end) ?? phrases.Of(sentence, at, end);
                return new Speaker(name.Canonical, i, next - 1, name.Type == NameType.Person);
            }

            if (EndsPhrase(sentence.TagAt(i)))
                break;
        }

        var last = nouns.Phrase(sentence, at);
        return Author(sentence, last)
            ?? Represented(sentence, at, last)
            ?? (last >= at && CanSpeak(sentence, last) ? phrases.Of(sentence, at, last) : null);
    }

    private static bool EndsPhrase(Tag tag) =>
        tag is Tag.Punctuation or Tag.Preposition or Tag.Verb or Tag.PastVerb or Tag.Pronoun or Tag.Conjunction or Tag.To;

    // "the board", "a court filing"; but not "Monday"
    private bool CanSpeak(NamedSentence sentence, int noun) =>
        (sentence.TagAt(noun) is Tag.Noun or Tag.ProperNoun || nouns.IsPaper(sentence, noun)) && !lexicon.IsCalendar(sentence.Tokens[noun]);

    // "Harbour Board | spokeswoman Ruth Keller"
    private static Speaker? Holder(NamedSentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.NameAt(i) is { Type: NameType.Person } name)
                return new Speaker(name.Canonical, i, sentence.NameEnd(i) - 1, IsPerson: true);
        }

        return null;
    }

    // "a spokesman for | the Harbour Board"
    private Speaker? Represented(NamedSentence sentence, int at, int last)
    {
        if (
            last < at
            || sentence.TagAt(last) is not Tag.Noun
            || sentence.NameAt(last) is not null
            || sentence.Of(last + 1) is not ("for" or "at" or "with" or "from" or "of")
        )
            return null;
        var name = sentence.TagAt(last + 2) is Tag.Determiner ? last + 3 : last + 2;
        return lexicon.Roles.TryMatch(sentence.Tokens, last, out _, out _) && sentence.NameAt(name) is { Type: NameType.Organization } body
            ? new Speaker(body.Canonical, at, sentence.NameEnd(name) - 1)
            : null;
    }

    // "a statement from | the Harbour Board"
    private Speaker? Author(NamedSentence sentence, int utterance)
    {
        if (utterance < 0 || utterance + 2 >= sentence.Count || !lexicon.Is(sentence.Tokens[utterance], WordUse.Utterance))
            return null;
        var next = sentence.Is(lexicon, utterance + 1, Cue.Issued) ? utterance + 2 : utterance + 1;
        return sentence.Of(next) is "from" or "by" ? Of(sentence, next + 1) : null;
    }

    // "Marlow | 's aunt, Ruth Keller", "Marlow | 's aunt"
    private Speaker? Relative(NamedSentence sentence, int at, int possessive)
    {
        if (sentence.TagAt(possessive) is not Tag.Possessive)
            return null;
        var last = possessive;
        while (sentence.TagAt(last + 1) is Tag.Noun or Tag.Adjective && sentence.NameAt(last + 1) is null)
            last++;
        if (
            last == possessive
            || !(lexicon.Is(sentence.Tokens[last], WordUse.Kin) || lexicon.Words[sentence.Tokens[last].Word].Senses.Any(Senses.Person))
        )
            return null;
        var first = sentence.Is(last + 1, ',') ? last + 2 : last + 1;
        return sentence.NameAt(first) is { Type: NameType.Person } name
            ? new Speaker(name.Canonical, first, sentence.NameEnd(first) - 1, IsPerson: true)
            : phrases.Of(sentence, at, last);
    }
}
