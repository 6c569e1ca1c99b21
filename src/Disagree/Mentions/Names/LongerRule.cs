using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Names that begin with a known one and go on: "Turkish Ministry of Trade", "Seren-Marlow County", "Marlow Quarn, 34,".</summary>
internal sealed class LongerRule(NameLexicon lexicon, PersonRule persons)
{
    private readonly RunEnd ends = new(lexicon);
    private readonly RunType types = new(lexicon);
    private readonly OfficeRule offices = new(lexicon);
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
            || RunHead.Of(lexicon, capitals, at, end) is not { } type
            || (type == NameType.Place && capitals.IsAcronym(at) && !capitals.Of(at).Contains('.'))
        )
            return false;
        if (HasTitle(capitals, at + count, end))
            return false;
        if (lexicon.Is(capitals.Tokens[end - 1], WordUse.Stopped))
            end = firms.End(capitals, end);
        name = new FoundName(at, at, end - 1, type, null, "head");
        return true;
    }

    // "Turkish | President Venn"; but "Seren | Sheriff's Office"
    private bool HasTitle(Capitals capitals, int first, int end)
    {
        for (var inner = first; inner < end; inner++)
        {
            if (
                offices.Length(capitals, inner) is > 0 and var titled
                && inner + titled < end
                && lexicon.Head(capitals.Tokens[inner]) == null
                && capitals.Tokens[inner + titled].Tag != Tag.Possessive
            )
                return true;
        }

        return false;
    }

    // "Harbourton County | Sheriff Tarlo Venn"
    private int BeforeTitle(Capitals capitals, int first, int end)
    {
        for (var inner = first + 1; inner < end; inner++)
        {
            if (
                lexicon.Head(capitals.Tokens[inner - 1]) is NameType.Place
                && offices.Length(capitals, inner) is > 0 and var titled
                && inner + titled < end
                && lexicon.Head(capitals.Tokens[end - 1]) is null
                && persons.TryTitled(capitals, inner, out var person)
                && person.Type == NameType.Person
            )
                return inner;
        }

        return end;
    }

    /// <summary>A place of two names, of which one is known: "Seren-Marlow", "Seren-Marlow County".</summary>
    public bool TryJoined(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        var other = at + 2;
        if (!IsHyphened(capitals, at) || capitals.IsAcronym(at) || !IsOwnWord(capitals, other))
            return false;
        var end = ends.End(capitals, at, other + 1);
        if (end > other + 2 && BeforeOffice(capitals, other, end) is var office && office < end)
            end = office;
        var (type, rule) = end == other + 1 ? (NameType.Place, "joined") : types.Of(capitals, at, end);
        name = new FoundName(at, at, end - 1, type, null, rule, rule is "shape");
        return true;
    }

    // "Seren | -Marlow"
    private static bool IsHyphened(Capitals capitals, int at) =>
        capitals.Is(at + 1, '-') && capitals.IsAttached(at + 1) && capitals.IsAttached(at + 2) && capitals.IsCapital(at + 2);

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
        if (type != NameType.Person || end - at > 3 || rule is "shape" || (rule is "speaker" && RunForm.IsPlural(capitals.Of(end - 1))))
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
        && offices.Length(capitals, at) == 0;
}
