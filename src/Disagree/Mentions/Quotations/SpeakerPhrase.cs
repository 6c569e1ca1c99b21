using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Roles;

namespace Disagree.Mentions.Quotations;

/// <summary>Who speaks where a noun phrase tells it: the one whom the text has named so, else the phrase itself.</summary>
internal sealed class SpeakerPhrase(NounPhrases nouns, RoleHolders holders, BodyHolders bodies)
{
    /// <summary>"the sheriff": he, where the text has named one.</summary>
    public Speaker Of(NamedSentence sentence, int first, int last)
    {
        while (first < last && (sentence.TagAt(first) is Tag.Determiner || sentence.Is(first, '-')))
            first++;
        if (holders.Of(sentence, first, last) is { } holder)
            return new Speaker(holder.Canonical, first, last, IsPerson: true);
        return new Speaker(bodies.Of(sentence, first, last)?.Canonical ?? sentence.Quote(first, last), first, last);
    }

    /// <summary>The noun phrase whose noun stands at a token, with what may follow it: "a lawyer for Ruth Keller".</summary>
    public Speaker Described(NamedSentence sentence, int noun, int end)
    {
        var first = nouns.First(sentence, noun);
        return nouns.Placed(sentence, first, noun) is >= 0 and var person
            ? Of(sentence, nouns.First(sentence, person), person)
            : Of(sentence, first, end);
    }

    /// <summary>Whether a name tells of the noun behind it: "the | Oslo police".</summary>
    public static bool IsModifier(NamedSentence sentence, int at) =>
        sentence.NameEnd(at) is var next && sentence.TagAt(next) is Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Possessive;
}
