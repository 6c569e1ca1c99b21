using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Quotations;

/// <summary>Who speaks where the name, pronoun or noun phrase stands before the verb.</summary>
internal sealed class SpeakerBefore(NameLexicon lexicon, Pronouns pronouns, NounPhrases nouns, SpeakerPhrase phrases)
{
    /// <summary>The one to whom the way back from a verb leads, over an apposition or a time.</summary>
    public Speaker? Of(NamedSentence sentence, int end, LastSpeakers last)
    {
        if (end < 0)
            return null;
        if (sentence.Is(end, ',') && SubjectWalk.Opening(sentence, end) is >= 0 and var comma)
            end = sentence.Is(comma - 1, '.') ? comma - 2 : comma - 1;
        if (SubjectWalk.Antecedent(sentence, end) is >= 0 and var head)
            end = head;
        while (end > 0 && lexicon.IsCalendar(sentence.Tokens[end]))
            end -= sentence.Is(end - 1, "on") ? 2 : 1;
        if (end < 0)
            return null;
        if (sentence.IsAny(end, "he", "she"))
            return pronouns.Of(sentence, end, last) is { } person ? new Speaker(person, end, end, IsPerson: true) : null;
        if (sentence.Is(end, "they") && nouns.Plural(sentence, end) is >= 0 and var plural)
            return phrases.Described(sentence, plural, plural);
        if (sentence.IsAny(end, "they", "it"))
            return last.Anyone is { } any && IsThing(any, last) && (sentence.Is(end, "it") || IsMany(any))
                ? new Speaker(any, end, end)
                : null;
        if (sentence.NameAt(end) is { } name)
        {
            var start = sentence.NameStart(end);
            return name.Type switch
            {
                NameType.Person when sentence.Of(start - 1) is "for" or "of" => sentence.TagAt(start - 2) is Tag.Noun
                    ? phrases.Described(sentence, start - 2, end)
                    : null,
                NameType.Person => new Speaker(name.Canonical, start, end, IsPerson: true),
                _ when Member(sentence, start) is { } member => member,
                NameType.Organization when Representative(sentence, start) is > 0 and var noun => phrases.Described(
                    sentence,
                    noun,
                    end
                ) with
                {
                    Name = name.Canonical,
                },
                NameType.Place when SubjectWalk.PlacedAt(sentence, lexicon, start) is > 0 and var preposition => Of(
                    sentence,
                    preposition - 1,
                    last
                ),
                _ => sentence.Is(start - 1, "in") ? Of(sentence, start - 2, last) : new Speaker(name.Canonical, start, end),
            };
        }

        return sentence.TagAt(end) is Tag.Noun or Tag.ProperNoun ? phrases.Described(sentence, end, end) : null;
    }

    // the noun of "a spokesman for the | Harbour Board"; 0 where none stands there
    private int Representative(NamedSentence sentence, int body)
    {
        var preposition = sentence.Is(body - 1, "the") ? body - 2 : body - 1;
        return
            preposition > 0
            && sentence.Of(preposition) is "for" or "of" or "at" or "with" or "from"
            && sentence.TagAt(preposition - 1) is Tag.Noun
            && lexicon.Roles.TryMatch(sentence.Tokens, preposition - 1, out _, out _)
            ? preposition - 1
            : 0;
    }

    // "Ruth Keller of the | Harbour Board"
    private static Speaker? Member(NamedSentence sentence, int body)
    {
        var preposition = sentence.Is(body - 1, "the") ? body - 2 : body - 1;
        return sentence.Of(preposition) is "of" or "from" or "with" && sentence.NameAt(preposition - 1) is { Type: NameType.Person } name
            ? new Speaker(name.Canonical, sentence.NameStart(preposition - 1), preposition - 1, IsPerson: true)
            : null;
    }

    // not the person who spoke last
    private static bool IsThing(string speaker, LastSpeakers last) => !string.Equals(speaker, last.Person, StringComparison.Ordinal);

    // "Northwind", "officials", "the police"
    private static bool IsMany(string speaker) =>
        char.IsUpper(speaker[0]) || speaker[^1] is 's' || speaker.EndsWith("police", StringComparison.Ordinal);
}
