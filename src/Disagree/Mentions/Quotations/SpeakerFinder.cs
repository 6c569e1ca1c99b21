using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Roles;
using Disagree.Values;

namespace Disagree.Mentions.Quotations;

/// <summary>
/// Finds who a verb of saying belongs to: the name, pronoun or noun phrase before it, or the one after it where the order is turned round.
/// </summary>
internal sealed class SpeakerFinder(NameLexicon lexicon, Pronouns pronouns, RoleHolders holders, BodyHolders bodies)
{
    private const int LongestPhrase = 8;
    private readonly NounPhrases nouns = new(lexicon);

    /// <summary>The one who speaks; null where the verb has no speaker that can be named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="last">Who spoke last in the article, for "he said".</param>
    public Speaker? Of(NamedSentence sentence, int verb, LastSpeakers last)
    {
        var end = verb - 1;
        while (end >= 0 && sentence.TagAt(end) is Tag.Adverb or Tag.Modal || IsHave(sentence, end))
            end--;
        if (end >= 0 && IsBe(sentence, end))
            return null;
        if (
            end > 0
            && sentence.TagAt(verb) is Tag.Gerund
            && sentence.Of(end) is "after" or "before" or "since" or "without" or "despite" or "for"
        )
            return null;
        end = SubjectWalk.BeforeBrackets(sentence, end);
        var turned = (end < 0 || sentence.TagAt(end) is Tag.Punctuation) && !SubjectWalk.ClosesApposition(sentence, end);
        if (turned && sentence.TagAt(verb) != Tag.Gerund && After(sentence, verb + 1) is { } after && EndsPhrase(sentence, after.Last + 1))
            return after;
        var found = sentence.TagAt(verb) == Tag.Gerund ? Subject(sentence) : Before(sentence, end, last);
        return found is { } noun && lexicon.Is(sentence.Tokens[noun.Last], WordUse.Utterance)
            ? Subject(sentence) ?? (last.Anyone is { } same ? noun with { Name = same } : noun)
            : found;
    }

    /// <summary>The name or noun phrase that begins at a token, as after "according to".</summary>
    public Speaker? After(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + LongestPhrase); i++)
        {
            if (sentence.NameAt(i) is { } name && (name.Type != NameType.Place || !IsModifier(sentence, i)))
            {
                var next = sentence.NameEnd(i);
                if (name.Type == NameType.Person && Relative(sentence, at, next) is { } relative)
                    return relative;
                if (
                    name.Type != NameType.Person
                    && sentence.TagAt(next) is Tag.Noun
                    && NounPhrases.Phrase(sentence, next) is var end
                    && end > next - 1
                )
                    return Holder(sentence, next, end) ?? Noun(sentence, at, end);
                return new Speaker(name.Canonical, i, next - 1, name.Type == NameType.Person);
            }

            if (
                sentence.TagAt(i)
                is Tag.Punctuation
                    or Tag.Preposition
                    or Tag.Verb
                    or Tag.PastVerb
                    or Tag.Pronoun
                    or Tag.Conjunction
                    or Tag.To
            )
                break;
        }

        var last = NounPhrases.Phrase(sentence, at);
        if (Author(sentence, last) is { } author)
            return author;
        if (Represented(sentence, at, last) is { } body)
            return body;
        return
            last >= at
            && (sentence.TagAt(last) is Tag.Noun or Tag.ProperNoun || NounPhrases.IsDocument(sentence, last))
            && !lexicon.IsCalendar(sentence.Tokens[last])
            ? Noun(sentence, at, last)
            : null;
    }

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
        var next = sentence.Of(utterance + 1) is "issued" or "released" or "sent" or "made" ? utterance + 2 : utterance + 1;
        return sentence.Of(next) is "from" or "by" ? After(sentence, next + 1) : null;
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
            : Noun(sentence, at, last);
    }

    // "… issued a statement saying …": the first name or noun of the sentence.
    private Speaker? Subject(NamedSentence sentence)
    {
        for (var i = 0; i < Math.Min(sentence.Count, LongestPhrase); i++)
        {
            if (sentence.NameAt(i) is { } name && (name.Type == NameType.Person || !IsModifier(sentence, i)))
                return new Speaker(name.Canonical, i, sentence.NameEnd(i) - 1, name.Type == NameType.Person);
            if (sentence.TagAt(i) is Tag.Verb or Tag.PastVerb or Tag.Preposition)
                break;
        }

        var last = NounPhrases.Phrase(sentence, 0);
        return last >= 0 && sentence.TagAt(last) is Tag.Noun or Tag.ProperNoun && !lexicon.Is(sentence.Tokens[last], WordUse.Utterance)
            ? Noun(sentence, 0, last)
            : null;
    }

    private static bool EndsPhrase(NamedSentence sentence, int at) =>
        at >= sentence.Count || sentence.TagAt(at) is Tag.Punctuation or Tag.Preposition or Tag.Pronoun || sentence.NameAt(at) != null;

    // Walks back from the verb over an apposition or a time to the name, pronoun or noun it belongs to.
    private Speaker? Before(NamedSentence sentence, int end, LastSpeakers last)
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
        if (sentence.Of(end) is "he" or "she" or "He" or "She")
            return pronouns.Of(sentence, end, last) is { } person ? new Speaker(person, end, end, IsPerson: true) : null;
        if (sentence.Of(end) is "they" or "They" && nouns.Plural(sentence, end) is >= 0 and var plural)
            return Described(sentence, plural, plural);
        if (sentence.Of(end) is "they" or "They" or "it" or "It")
            return
                last.Anyone is { } any
                && !string.Equals(any, last.Person, StringComparison.Ordinal)
                && (
                    char.IsUpper(any[0])
                    || sentence.Of(end) is "it" or "It"
                    || any[^1] is 's'
                    || any.EndsWith("police", StringComparison.Ordinal)
                )
                ? new Speaker(any, end, end)
                : null;
        if (sentence.NameAt(end) is { } name)
        {
            var start = sentence.NameStart(end);
            return name.Type switch
            {
                NameType.Person when sentence.Of(start - 1) is "for" or "of" => sentence.TagAt(start - 2) is Tag.Noun
                    ? Described(sentence, start - 2, end)
                    : null,
                NameType.Person => new Speaker(name.Canonical, start, end, IsPerson: true),
                _ when Member(sentence, start) is { } member => member,
                NameType.Organization when Representative(sentence, start) is > 0 and var noun => Described(sentence, noun, end) with
                {
                    Name = name.Canonical,
                },
                NameType.Place when SubjectWalk.PlacedAt(sentence, start) is > 0 and var preposition => Before(
                    sentence,
                    preposition - 1,
                    last
                ),
                _ => sentence.Is(start - 1, "in") ? Before(sentence, start - 2, last) : new Speaker(name.Canonical, start, end),
            };
        }

        return sentence.TagAt(end) is Tag.Noun or Tag.ProperNoun ? Described(sentence, end, end) : null;
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

    // The noun phrase whose noun stands at a token, with what may follow it: "a lawyer for Ruth Keller".
    private Speaker Described(NamedSentence sentence, int noun, int end)
    {
        var first = nouns.First(sentence, noun);
        return nouns.Placed(sentence, first, noun) is >= 0 and var person
            ? Noun(sentence, nouns.First(sentence, person), person)
            : Noun(sentence, first, end);
    }

    // "the sheriff", where the text has named one, is he.
    private Speaker Noun(NamedSentence sentence, int first, int last)
    {
        while (first < last && (sentence.TagAt(first) is Tag.Determiner || sentence.Is(first, '-')))
            first++;
        if (holders.Of(sentence, first, last) is { } holder)
            return new Speaker(holder.Canonical, first, last, IsPerson: true);
        return new Speaker(bodies.Of(sentence, first, last)?.Canonical ?? sentence.Quote(first, last), first, last);
    }

    private static bool IsModifier(NamedSentence sentence, int at) =>
        sentence.NameEnd(at) is var next && sentence.TagAt(next) is Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Possessive;

    private static bool IsHave(NamedSentence sentence, int at) => sentence.Of(at) is "has" or "have" or "had" or "also";

    private static bool IsBe(NamedSentence sentence, int at) =>
        sentence.Of(at) is "is" or "are" or "was" or "were" or "be" or "been" or "being";
}
