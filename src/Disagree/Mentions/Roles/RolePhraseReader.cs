using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>Reads the noun phrases that tell a role: "the SDF media chief", "chairman and chief executive of the Harbour Board".</summary>
internal sealed class RolePhraseReader(NameLexicon lexicon)
{
    private const int LongestPhrase = 12;
    private readonly RoleTail tails = new(lexicon);

    /// <summary>Reads the phrase that begins at a token, article first; null where none does.</summary>
    public RolePhrase? From(NamedSentence sentence, int at)
    {
        var first = at;
        if (sentence.TagAt(at) == Tag.Determiner || sentence.IsAny(at, "his", "her", "its", "their"))
            at++;
        for (var i = at; i < Math.Min(sentence.Count, at + LongestPhrase); )
        {
            if (sentence.NameAt(i) is { Type: not NameType.Person })
            {
                i = sentence.NameEnd(i);
                continue;
            }

            if (lexicon.Roles.TryMatch(sentence.Tokens, i, out var role, out var count) && !IsModifier(sentence, i + count))
                return With(sentence, tails.Of(sentence, first, at, i, i + count, role));
            if (IsTrade(sentence, first, i))
                return new RolePhrase(first, i, sentence.Of(i).ToString().ToLowerInvariant(), tails.Before(sentence, at, i));
            if (!IsBefore(sentence, i))
                return null;
            i++;
        }

        return null;
    }

    // "the new acting | chief", "finance | director"
    private bool IsBefore(NamedSentence sentence, int at) =>
        sentence.NameAt(at) is null
        && (
            sentence.TagAt(at)
                is Tag.Noun
                    or Tag.Adjective
                    or Tag.ProperNoun
                    or Tag.Participle
                    or Tag.Possessive
                    or Tag.NumberWord
                    or Tag.Adverb
            || sentence.Is(at, '-')
            || IsVerbal(sentence, at)
        );

    // "chairman | and chief executive of the Harbour Board": the board is that of both
    private RolePhrase With(NamedSentence sentence, RolePhrase role) =>
        !role.IsOfPerson
        && sentence.Is(role.Last + 1, "and")
        && sentence.NameAt(role.Last + 2) is null
        && From(sentence, role.Last + 2) is { IsOfPerson: false } next
            ? role with
            {
                Last = next.Last,
                Organization = role.Organization ?? next.Organization,
                Second = next.Role,
                SecondOrganization = next.Organization ?? role.Organization,
            }
            : role;

    // "the night | porter": what somebody is whom no table of roles holds; of a man or a child nothing is said by it
    private bool IsTrade(NamedSentence sentence, int first, int at) =>
        sentence.NameAt(at) is null
        && sentence.TagAt(at) is Tag.Noun
        && sentence.TagAt(first) is Tag.Determiner
        && !sentence.Is(at + 1, '-')
        && sentence.TagAt(at + 1) is not (Tag.Noun or Tag.Adjective or Tag.Possessive)
        && lexicon.Words[sentence.Tokens[at].Word].Senses.Any(Senses.Person)
        && char.IsLower(sentence.Of(at)[0])
        && sentence.Of(at)[^1] is not 's'
        && !sentence.Is(lexicon, at, Cue.Anyone);

    // "newly appointed chairman", "finance director"
    private bool IsVerbal(NamedSentence sentence, int at) =>
        sentence.Of(at) is "acting" or "outgoing" or "incoming"
        || IsGerund(sentence, at)
        || sentence.TagAt(at) is Tag.PastVerb && sentence.TagAt(at - 1) is Tag.Adverb
        || (sentence.TagAt(at) is Tag.Verb && lexicon.Roles.TryMatch(sentence.Tokens, at + 1, out _, out _));

    // "the | operating chief"
    private static bool IsGerund(NamedSentence sentence, int at) =>
        sentence.TagAt(at) is Tag.Gerund
        && (sentence.TagAt(at - 1) is Tag.Determiner || sentence.Of(at - 1) is "its" or "his" or "her" or "their")
        && sentence.TagAt(at + 1) is Tag.Noun or Tag.Adjective;

    // "media chief" is no chief yet where "chief spokesman" follows.
    private bool IsModifier(NamedSentence sentence, int next) =>
        next < sentence.Count && sentence.NameAt(next) == null && lexicon.Roles.TryMatch(sentence.Tokens, next, out _, out _);
}
