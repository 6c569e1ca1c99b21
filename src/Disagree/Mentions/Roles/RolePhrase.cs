using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>A role with its organisation, as one noun phrase: "the SDF media chief", "head of the harbour office of Seren".</summary>
/// <param name="First">Its first token in the sentence.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Role">The role in lower case, without the organisation.</param>
/// <param name="Organization">The canonical name of the organisation; null where none is said.</param>
/// <param name="IsOfPerson">
/// Whether it ends with another who is meant by a role, "the sister of the pilot", or to whom the role is, "an aide to the Harbour Board".
/// </param>
internal readonly record struct RolePhrase(int First, int Last, string Role, string? Organization, bool IsOfPerson = false)
{
    private const int MostModifiers = 6;
    private const int LongestTail = 10;

    /// <summary>A second role beside it, "chairman and chief executive of …"; null where none is said.</summary>
    public string? Second { get; private init; }

    /// <summary>The organisation of the second role.</summary>
    public string? SecondOrganization { get; private init; }

    /// <summary>Its role or roles, as those of a person.</summary>
    public RoleMention[] HeldBy(NameMention holder, TextSpan span, string rule)
    {
        var first = new RoleMention(span, holder, Role, Organization, rule);
        return Second is { } second ? [first, new RoleMention(span, holder, second, SecondOrganization, rule)] : [first];
    }

    /// <summary>Reads the phrase that begins at a token, article first; null where none does.</summary>
    public static RolePhrase? From(NameLexicon lexicon, NamedSentence sentence, int at)
    {
        var first = at;
        if (sentence.TagAt(at) == Tag.Determiner || sentence.Is(at, "his") || sentence.Is(at, "its") || sentence.Is(at, "their"))
            at++;
        for (var i = at; i < Math.Min(sentence.Count, at + MostModifiers + 6); )
        {
            if (sentence.NameAt(i) is { Type: not NameType.Person })
            {
                i = sentence.NameEnd(i);
                continue;
            }

            if (lexicon.Roles.TryMatch(sentence.Tokens, i, out var role, out var count) && !IsModifier(lexicon, sentence, i + count))
                return Tail(lexicon, sentence, first, at, i, i + count, role).With(lexicon, sentence);
            if (IsTrade(lexicon, sentence, first, i))
                return new RolePhrase(first, i, sentence.Of(i).ToString().ToLowerInvariant(), Before(sentence, at, i));
            if (
                sentence.NameAt(i) != null
                || sentence.TagAt(i)
                    is not (Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Participle or Tag.Possessive or Tag.NumberWord or Tag.Adverb)
                    && !sentence.Is(i, '-')
                    && !IsVerbal(lexicon, sentence, i)
            )
                return null;
            i++;
        }

        return null;
    }

    // "the night | porter": what somebody is whom no table of roles holds; of a man or a child nothing is said by it
    private static bool IsTrade(NameLexicon lexicon, NamedSentence sentence, int first, int at)
    {
        if (
            sentence.NameAt(at) is not null
            || sentence.TagAt(at) is not Tag.Noun
            || sentence.TagAt(at + 1) is Tag.Noun or Tag.Adjective or Tag.Possessive
            || sentence.Is(at + 1, '-')
            || !lexicon.Words[sentence.Tokens[at].Word].Senses.Any(Senses.Person)
        )
            return false;
        return sentence.TagAt(first) is Tag.Determiner
            && char.IsLower(sentence.Of(at)[0])
            && sentence.Of(at)
                is not (
                    [.., 's']
                    or "man"
                    or "woman"
                    or "boy"
                    or "girl"
                    or "child"
                    or "person"
                    or "people"
                    or "teenager"
                    or "teen"
                    or "baby"
                    or "infant"
                    or "toddler"
                    or "other"
                    or "one"
                    or "head"
                    or "life"
                    or "native"
                    or "men"
                    or "women"
                    or "children"
                    or "police"
                    or "staff"
                );
    }

    // "chairman | and chief executive of the Harbour Board": the board is that of both
    private RolePhrase With(NameLexicon lexicon, NamedSentence sentence)
    {
        if (
            IsOfPerson
            || !sentence.Is(Last + 1, "and")
            || sentence.NameAt(Last + 2) is not null
            || From(lexicon, sentence, Last + 2) is not { IsOfPerson: false } next
        )
            return this;
        return this with
        {
            Last = next.Last,
            Organization = Organization ?? next.Organization,
            Second = next.Role,
            SecondOrganization = next.Organization ?? Organization,
        };
    }

    /// <summary>The organisation that stands before a role: a name, or the noun that speaks of one ("coalition").</summary>
    public static string? Before(NamedSentence sentence, int first, int role)
    {
        for (var i = role - 1; i >= first; i--)
        {
            if (sentence.NameAt(i) is { Type: NameType.Organization or NameType.Place } name)
                return name.Canonical;
        }

        return null;
    }

    // "newly appointed chairman", "finance director"
    private static bool IsVerbal(NameLexicon lexicon, NamedSentence sentence, int at) =>
        sentence.Of(at) is "acting" or "outgoing" or "incoming"
        || (
            sentence.TagAt(at) is Tag.Gerund
            && (sentence.TagAt(at - 1) is Tag.Determiner || sentence.Of(at - 1) is "its" or "his" or "her" or "their")
            && sentence.TagAt(at + 1) is Tag.Noun or Tag.Adjective
        )
        || sentence.TagAt(at) is Tag.PastVerb && sentence.TagAt(at - 1) is Tag.Adverb
        || (sentence.TagAt(at) is Tag.Verb && lexicon.Roles.TryMatch(sentence.Tokens, at + 1, out _, out _));

    // "media chief" is no chief yet where "chief spokesman" follows.
    private static bool IsModifier(NameLexicon lexicon, NamedSentence sentence, int next) =>
        next < sentence.Count && sentence.NameAt(next) == null && lexicon.Roles.TryMatch(sentence.Tokens, next, out _, out _);

    private static RolePhrase Tail(
        NameLexicon lexicon,
        NamedSentence sentence,
        int first,
        int modifiers,
        int roleAt,
        int end,
        RoleEntry role
    )
    {
        var organization = Before(sentence, modifiers, roleAt) ?? Noun(lexicon, sentence, modifiers, roleAt);
        var words = IsPartOfRole(lexicon, sentence, modifiers, roleAt, role.Role)
            ? $"{sentence.Of(roleAt - 1).ToString().ToLowerInvariant()} {role.Role}"
            : role.Role;
        var last = end - 1;
        if (sentence.Of(end) is "of" or "for" or "at" or "with" or "in" or "to" && end + 1 < sentence.Count)
        {
            var (tailLast, name, rest) = Object(sentence, end);
            if (tailLast > end)
            {
                last = tailLast;
                organization = name ?? organization;
                if (rest.Length > 0 && sentence.Of(end) is "of")
                    words = $"{words} of the {rest}";
            }
        }

        return new RolePhrase(
            first,
            last,
            words,
            organization,
            last >= end && (sentence.Is(end, "to") || lexicon.Roles.TryMatch(sentence.Tokens, last, out _, out _))
        );
    }

    // The noun phrase after "of" or "for": its name, and its other nouns.
    private static (int Last, string? Name, string Others) Object(NamedSentence sentence, int preposition)
    {
        string? name = null;
        var rest = "";
        var last = preposition;
        for (var i = preposition + 1; i < Math.Min(sentence.Count, preposition + LongestTail); i++)
        {
            if (sentence.NameAt(i) is { } found)
            {
                if (found.Type == NameType.Person)
                    break;
                i = sentence.NameEnd(i) - 1;
                name = found.Type == NameType.Organization || name == null ? found.Canonical : name;
                last = i;
            }
            else if (sentence.Is(i, "based") && sentence.Is(i - 1, '-'))
            {
                // "of Oslo-based Northwind": not of Oslo
                name = null;
            }
            else if (sentence.TagAt(i) is Tag.Determiner or Tag.Possessive || sentence.Is(i, '-'))
            {
                continue;
            }
            else if (sentence.TagAt(i) is Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Participle)
            {
                if (sentence.TagAt(i) is Tag.Noun)
                    rest = rest.Length == 0 ? sentence.Of(i).ToString() : $"{rest} {sentence.Of(i)}";
                last = i;
            }
            else if (
                !sentence.Is(i, "of")
                && !sentence.Is(i, "for")
                && !(
                    sentence.Is(i, "at")
                    && sentence.NameAt(sentence.TagAt(i + 1) is Tag.Determiner ? i + 2 : i + 1) is { Type: NameType.Organization }
                )
            )
            {
                break;
            }
        }

        return (last, name, rest);
    }

    // "deputy mayor" is no mayor, and "finance director" another than "news director"
    private static bool IsPartOfRole(NameLexicon lexicon, NamedSentence sentence, int first, int role, string words) =>
        role > first
        && sentence.NameAt(role - 1) is null
        && (
            sentence.Of(role - 1) is "deputy" or "Deputy" or "assistant" or "associate"
            || (
                words is "director" or "manager" or "editor"
                && sentence.TagAt(role - 1) is Tag.Noun or Tag.Verb
                && char.IsLower(sentence.Of(role - 1)[0])
                && lexicon.Head(sentence.Tokens[role - 1]) != NameType.Organization
                && lexicon.BodyNoun(sentence.Tokens[role - 1]) == 0
            )
        );

    // "a coalition spokesman": the body is named by a common noun.
    private static string? Noun(NameLexicon lexicon, NamedSentence sentence, int first, int role)
    {
        if (role == first || sentence.TagAt(role - 1) != Tag.Noun || lexicon.Head(sentence.Tokens[role - 1]) != NameType.Organization)
            return null;
        return sentence.Of(role - 1).ToString().ToLowerInvariant();
    }
}
