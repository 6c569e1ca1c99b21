using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>What belongs to the word of a role: the body before it, what makes it another role, and the body or field behind it.</summary>
internal sealed class RoleTail(NameLexicon lexicon)
{
    private const int LongestTail = 10;

    /// <summary>The whole phrase of a role that stands from one token up to another.</summary>
    public RolePhrase Of(NamedSentence sentence, int first, int modifiers, int roleAt, int end, RoleEntry role)
    {
        var organization = OfFirm(sentence, modifiers, roleAt, role) ?? Noun(sentence, modifiers, roleAt);
        var words = IsPartOfRole(sentence, modifiers, roleAt, role.Role)
            ? $"{sentence.Of(roleAt - 1).ToString().ToLowerInvariant()} {role.Role}"
            : role.Role;
        var last = end - 1;
        if (sentence.Of(end) is "of" or "for" or "at" or "with" or "in" or "to" && end + 1 < sentence.Count)
        {
            var (tailLast, name, rest) = Object(sentence, end);
            if (tailLast > end)
            {
                last = tailLast;
                organization =
                    IsWhere(sentence, first, end, name) || IsSender(sentence, end, organization) ? organization : name ?? organization;
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

    /// <summary>The organisation that stands before a role: a name, or the noun that speaks of one ("coalition").</summary>
    public string? Before(NamedSentence sentence, int first, int role)
    {
        for (var i = role - 1; i >= first; i--)
        {
            if (sentence.NameAt(i) is { Type: NameType.Organization or NameType.Place } name)
                return name.Canonical;
        }

        return Unshown(lexicon, sentence, first, role - 1);
    }

    /// <summary>
    /// The capital words that end at a token, of which nothing else shows that they are a name: "Harrow" of "Harrow police chief"; null for
    /// none.
    /// </summary>
    public static string? Unshown(NameLexicon lexicon, NamedSentence sentence, int first, int last)
    {
        if (last >= first && sentence.TagAt(last) is Tag.Possessive)
            last--;
        var from = last + 1;
        while (from > Math.Max(first, 0) && IsCapital(lexicon, sentence, from - 1))
            from--;
        return from <= last ? string.Join(' ', Enumerable.Range(from, last - from + 1).Select(i => sentence.Of(i).ToString())) : null;
    }

    private static bool IsCapital(NameLexicon lexicon, NamedSentence sentence, int i) =>
        !lexicon.Words[sentence.Tokens[i].Word].Senses.Any(Senses.Weekday | Senses.Month)
        && !lexicon.Classes.Has(sentence.Tokens[i].Word, WordClass.Lesser)
        && IsOfName(sentence, i);

    private static bool IsOfName(NamedSentence sentence, int i) =>
        sentence.NameAt(i) is null or { Type: NameType.Other }
        && sentence.Of(i) is [var letter, _, ..]
        && char.IsUpper(letter)
        && (sentence.Tokens[i].Word == 0 || sentence.TagAt(i) is Tag.ProperNoun)
        && sentence.Of(i).ContainsAnyInRange('a', 'z');

    // The noun phrase after "of" or "for": its name, and its other nouns.
    private (int Last, string? Name, string Others) Object(NamedSentence sentence, int preposition)
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
                // "of the union | Northwind": the union is what is so called
                rest = i > preposition + 1 && sentence.TagAt(i - 1) is Tag.Noun && found.Type is NameType.Organization ? "" : rest;
                i = sentence.NameEnd(i) - 1;
                name =
                    IsOrigin(sentence, i) ? name
                    : found.Type == NameType.Organization || name == null ? found.Canonical
                    : name;
                last = i;
                // "of Orton, Md.-based Northwind": not of Orton
                if (sentence.Is(i + 1, ',') && Based(sentence, i + 2) is > 0 and var based)
                    (name, i) = (null, based);
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
            else if (!sentence.IsAny(i, "of", "for") && !IsAtBody(sentence, i))
            {
                break;
            }
        }

        return (last, name, rest);
    }

    // "-based" right behind the second part of a place: its last token; 0 for none
    private static int Based(NamedSentence sentence, int at)
    {
        for (var i = at + 1; i < at + 4; i++)
        {
            if (sentence.Is(i, '-') && sentence.Is(i + 1, "based"))
                return i + 1;
        }

        return 0;
    }

    // "the | Lowick | cousins": those from there
    private bool IsOrigin(NamedSentence sentence, int at) =>
        sentence.NameAt(at) is { Type: NameType.Place }
        && sentence.NameAt(at + 1) is null
        && sentence.TagAt(at + 1) is Tag.Noun
        && lexicon.Words[sentence.Tokens[at + 1].Word].Senses.Any(Senses.Person);

    // "a fund manager in Lowick": there he is
    private static bool IsWhere(NamedSentence sentence, int first, int end, string? name) =>
        name is not null
        && sentence.Is(end, "in")
        && sentence.Of(first) is "a" or "an" or "A" or "An"
        && sentence.NameAt(sentence.TagAt(end + 1) is Tag.Determiner ? end + 2 : end + 1) is { Type: NameType.Place };

    // "the Norwegian ambassador to Peru": Norway's
    private static bool IsSender(NamedSentence sentence, int end, string? organization) =>
        organization is not null && sentence.Is(end, "to");

    // of a "Swiss chairman" nobody is told what he is the chairman of
    private string? OfFirm(NamedSentence sentence, int modifiers, int roleAt, RoleEntry role) =>
        sentence.NameAt(roleAt - 1) is { Rule: "demonym" }
        && roleAt > modifiers
        && lexicon.Classes.Has(role.Role.AsSpan(role.Role.LastIndexOf(' ') + 1), WordClass.FirmRole)
            ? null
            : Before(sentence, modifiers, roleAt);

    // "at | the Harbour Board"
    private static bool IsAtBody(NamedSentence sentence, int at) =>
        sentence.Is(at, "at")
        && sentence.NameAt(sentence.TagAt(at + 1) is Tag.Determiner ? at + 2 : at + 1) is { Type: NameType.Organization };

    // "deputy mayor" is no mayor, "regional secretary" no secretary, and "finance director" another than "news director"
    private bool IsPartOfRole(NamedSentence sentence, int first, int role, string words) =>
        role > first
        && sentence.NameAt(role - 1) is null
        && (
            lexicon.Classes.Has(sentence.Tokens[role - 1].Word, WordClass.Lesser)
            || (words is "director" or "manager" or "editor" && IsField(sentence, role - 1))
        );

    // "finance | director", but not "company | director" nor "Finance | director"
    private bool IsField(NamedSentence sentence, int at) =>
        sentence.TagAt(at) is Tag.Noun or Tag.Verb
        && char.IsLower(sentence.Of(at)[0])
        && lexicon.Head(sentence.Tokens[at]) != NameType.Organization
        && lexicon.BodyNoun(sentence.Tokens[at]) == 0;

    // "a coalition spokesman": the body is named by a common noun.
    private string? Noun(NamedSentence sentence, int first, int role)
    {
        if (role == first || sentence.TagAt(role - 1) != Tag.Noun || lexicon.Head(sentence.Tokens[role - 1]) != NameType.Organization)
            return null;
        return sentence.Of(role - 1).ToString().ToLowerInvariant();
    }
}
