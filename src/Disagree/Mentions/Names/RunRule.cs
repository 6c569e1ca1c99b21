using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>
/// Runs of capitals that neither the lexicon nor a title explains: their head decides, else their neighbours, else their shape.
/// </summary>
internal sealed class RunRule(NameLexicon lexicon, PersonRule persons)
{
    private const int LongestOffice = 2;
    private readonly RunEnd ends = new(lexicon, persons);
    private readonly RunType types = new(lexicon, persons);
    private readonly FirmRule firms = new(lexicon);

    /// <summary>
    /// A run that begins with a known name and goes on to a head: "Turkish Ministry of Trade", "Houston Fire Department".
    /// </summary>
    public bool TryLonger(Capitals capitals, int at, int count, out FoundName name)
    {
        name = default;
        if (capitals.IsTitleCase || capitals.IsShouted || capitals.IsAttached(at + count))
            return false;
        var end = BeforeTitle(capitals, at + count, ends.End(capitals, at, at + count));
        if (
            end == at + count
            || HeadOf(lexicon, capitals, at, end) is not { } type
            || (type == NameType.Place && capitals.IsAcronym(at) && !capitals.Of(at).Contains('.'))
        )
            return false;
        for (var inner = at + count; inner < end; inner++)
        {
            if (
                persons.TitleLength(capitals, inner) is > 0 and var titled
                && inner + titled < end
                && lexicon.Head(capitals.Tokens[inner]) == null
                && capitals.Tokens[inner + titled].Tag != Tag.Possessive
            )
                return false;
        }

        if (lexicon.Is(capitals.Tokens[end - 1], WordUse.Stopped))
            end = firms.End(capitals, end);
        name = new FoundName(at, at, end - 1, type, null, "head");
        return true;
    }

    // "Harbourton County | Sheriff Tarlo Venn"
    private int BeforeTitle(Capitals capitals, int first, int end)
    {
        for (var inner = first + 1; inner < end; inner++)
        {
            if (
                lexicon.Head(capitals.Tokens[inner - 1]) is NameType.Place
                && persons.TitleLength(capitals, inner) is > 0 and var titled
                && inner + titled < end
                && lexicon.Head(capitals.Tokens[end - 1]) is null
                && persons.TryTitled(capitals, inner, out var person)
                && person.Type == NameType.Person
            )
                return inner;
        }

        return end;
    }

    // "Seren-Marlow | Mayor Tarlo Venn"
    private int BeforeOffice(Capitals capitals, int first, int end)
    {
        for (var inner = first + 1; inner < end - 1; inner++)
        {
            if (persons.TryTitled(capitals, inner, out var person) && person.Type == NameType.Person)
                return inner;
        }

        return end;
    }

    /// <summary>A place of two names, of which one is known: "Seren-Marlow", "Seren-Marlow County".</summary>
    public bool TryJoined(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        var other = at + 2;
        if (
            other >= capitals.Tokens.Length
            || !capitals.Is(at + 1, '-')
            || !capitals.IsAttached(at + 1)
            || !capitals.IsAttached(other)
            || !capitals.IsCapital(other)
            || capitals.IsAcronym(at)
            || !IsOwnWord(capitals, other)
        )
            return false;
        var end = ends.End(capitals, at, other + 1);
        if (end > other + 2 && BeforeOffice(capitals, other, end) is var office && office < end)
            end = office;
        var (type, rule) = end == other + 1 ? (NameType.Place, "joined") : types.Of(capitals, at, end);
        name = new FoundName(at, at, end - 1, type, null, rule, rule is "shape");
        return true;
    }

    /// <summary>
    /// A person who is called as a place is: "Marlow Quarn, 34," where Marlow is known, if what stands around tells of a person.
    /// </summary>
    public bool TryBearer(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (capitals.IsTitleCase || capitals.IsShouted || capitals.IsAcronym(at) || !capitals.IsNameWord(at + 1))
            return false;
        var end = ends.End(capitals, at, at + 1);
        for (var i = at + 1; i < end; i++)
        {
            if (!IsOwnWord(capitals, i))
                return false;
        }

        var (type, rule) = types.Of(capitals, at, end);
        if (type != NameType.Person || end - at > 3 || rule is "shape" || (rule is "speaker" && IsPlural(capitals.Of(end - 1))))
            return false;
        name = new FoundName(at, at, end - 1, type, null, rule);
        return true;
    }

    // neither a common word nor one that tells of a place, a body or an office
    private bool IsOwnWord(Capitals capitals, int at) =>
        !capitals.IsCommon(at)
        && !capitals.IsAcronym(at)
        && lexicon.Head(capitals.Tokens[at]) == null
        && !lexicon.Known.TryMatch(capitals.Tokens, at, out _, out _)
        && persons.TitleLength(capitals, at) == 0;

    /// <summary>Any other run of capitals.</summary>
    public bool TryRun(Capitals capitals, int at, out FoundName name)
    {
        var end = ends.End(capitals, at, at + 1);
        for (var inner = at + 1; inner < end; inner++)
        {
            if (IsKnownAcronym(capitals, inner) || IsOwner(capitals, inner) || (inner < end && IsNamedBehind(capitals, at, inner, end)))
                end = inner;
            if (inner >= end || !persons.TryTitled(capitals, inner, out var titled))
                continue;
            if (inner == at + 1 && lexicon.Head(capitals.Tokens[at]) == NameType.Organization)
            {
                name = titled with { First = at };
                return true;
            }

            end = inner;
            if (end == at + 1 && capitals.IsCommon(at) && lexicon.Head(capitals.Tokens[at]) == null)
            {
                name = default;
                return false;
            }
        }

        if (IsOffice(capitals, at, end))
        {
            name = default;
            return false;
        }

        if (end - at == 2 && capitals.IsAcronym(at) && lexicon.Roles.TryMatch(capitals.Tokens, at + 1, out _, out _))
            end--;
        var (type, rule) = types.Of(capitals, at, end);
        if (type == NameType.Person && !capitals.IsTitleCase && persons.Suffix(capitals, end) is var whole && whole > end)
            (end, rule) = (whole, "suffix");
        if (firms.IsFormBehind(capitals, end))
            (type, rule, end) = (NameType.Organization, FoundName.Company, end + 2);
        if (rule is FoundName.Company)
            end = firms.End(capitals, end);
        if (end - at == 1 && IsNoName(capitals, at, rule))
        {
            name = default;
            return false;
        }

        if (
            end - at == 1
            && rule is "speaker" or "clauseAfter"
            && (IsPlural(capitals.Of(at)) || (capitals.IsOpening(at) && lexicon.Is(capitals.Tokens[end], WordUse.Weak)))
        )
            (type, rule) = (capitals.IsOpening(at) && type == NameType.Person ? type : NameType.Other, "shape");
        if (end - at == 1 && rule is "shape" or "shortForm" && capitals.IsOpening(at))
            rule = FoundName.Opening;
        name = new FoundName(at, at, end - 1, type, null, rule, rule is "shape" or FoundName.Opening);
        return rule is "head" or "side" or FoundName.Company
            || !(capitals.IsOpening(at) && capitals.IsCommon(at))
                && !(rule is "shape" or FoundName.Opening && (capitals.IsTitleCase || capitals.IsShouted));
    }

    /// <summary>What the head of a run names: its last word, or the word before its "of"; null where neither is a head.</summary>
    public static NameType? HeadOf(NameLexicon lexicon, Capitals capitals, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (capitals.Tokens[i].Tag == Tag.Preposition && lexicon.Head(capitals.Tokens[i - 1]) is { } before)
                return before;
        }

        if (end - at == 2 && capitals.Of(at) is "First" or "Second" or "Third" or "Fourth" && capitals.Of(at + 1) is "Quarter")
            return null;
        return lexicon.Head(capitals.Tokens[end - 1])
            ?? (
                end - at > 1
                && lexicon.Head(capitals.Tokens[at]) is { } first
                && first != NameType.Organization
                && !lexicon.Is(capitals.Tokens[at], WordUse.Given)
                    ? first
                    : null
            );
    }

    /// <summary>Whether a place's kind in small letters stands behind a run: "Seren Air | base", "Seren | province".</summary>
    public static bool IsHeadBehind(NameLexicon lexicon, Capitals capitals, int end) =>
        end < capitals.Tokens.Length && !capitals.IsCapital(end) && lexicon.Head(capitals.Tokens[end]) == NameType.Place;

    // "Harbour Development Corporation | Ruth Keller": a person's name behind a body's
    private bool IsNamedBehind(Capitals capitals, int at, int inner, int end) =>
        inner - at > 1
        && end - inner is 2 or 3
        && lexicon.Head(capitals.Tokens[inner - 1]) == NameType.Organization
        && persons.TryGiven(capitals, inner, out var person)
        && person.Last == end - 1;

    // "President and | Chief Executive Officer"
    private bool IsOffice(Capitals capitals, int at, int end)
    {
        for (var first = at; first >= Math.Max(0, at - LongestOffice) && capitals.IsCapital(first); first--)
        {
            if (end - first > 1 && lexicon.Roles.TryMatch(capitals.Tokens, first, out _, out var count) && first + count == end)
                return lexicon.Head(capitals.Tokens[end - 1]) is null;
        }

        return false;
    }

    // "keep Northwind | British-owned"
    private bool IsOwner(Capitals capitals, int at) =>
        capitals.Is(at + 1, '-')
        && capitals.IsAttached(at + 1)
        && capitals.IsAttached(at + 2)
        && !capitals.IsCapital(at + 2)
        && lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out var count)
        && count == 1
        && known.IsDemonym;

    // "Tarlian | ISIS fighters"
    private bool IsKnownAcronym(Capitals capitals, int at) =>
        !capitals.Is(at - 1, '-')
        && !capitals.Is(at - 1, '&')
        && capitals.Tokens[at].Length > 2
        && capitals.IsAcronym(at)
        && lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out _)
        && known is { IsAcronym: true, Type: NameType.Organization };

    // "TV", "Inc.", "Jr.", and "NC" where no town stands before it
    private bool IsNoName(Capitals capitals, int at, string rule) =>
        capitals.Tokens[at].Length == 1
        || (
            rule is "acronym"
            && (
                capitals.IsCommon(at)
                || lexicon.Is(capitals.Tokens[at], WordUse.Thing)
                || capitals.IsClock(at)
                || lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out _) && known.Kind is "state"
            )
        )
        || (
            rule is "speaker"
            && capitals.IsOpening(at)
            && (lexicon.Is(capitals.Tokens[at], WordUse.Kin) || lexicon.Roles.TryMatch(capitals.Tokens, at, out _, out _))
        )
        || (
            rule is "shape" or "speaker"
            && !lexicon.Is(capitals.Tokens[at], WordUse.Given)
            && lexicon.Roles.TryMatch(capitals.Tokens, at, out _, out _)
        )
        || (
            rule is "shape"
            && (lexicon.Is(capitals.Tokens[at], WordUse.Legal) || lexicon.Suffixes.TryMatch(capitals.Tokens, at, out _, out _))
        );

    // "Authorities said", "Centrists, who voted": hardly one person, unless the text names one so.
    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'i' or 'u' or 'S' or 'I' or 'U');
}
