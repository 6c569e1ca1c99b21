using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Persons: a title before a name, or a given name that opens one.</summary>
internal sealed class PersonRule(NameLexicon lexicon)
{
    private const int LongestShortened = 4;
    private const int LongestDescription = 6;
    private readonly OfficeRule offices = new(lexicon);
    private readonly PersonEnd ends = new(lexicon);
    private readonly SaintRule saints = new(lexicon);

    /// <summary>"Lt. Gen. Paul E. Harper II", "Prime Minister Okafor".</summary>
    public bool TryTitled(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (capitals.IsClock(at))
            return false;
        var core = offices.End(capitals, at);
        if (core == at || !capitals.IsCapital(core) || capitals.Is(core - 1, ','))
            return false;
        if (IsKnownAlone(capitals, at, core) || IsNoPerson(capitals, core))
            return false;
        var end = ends.Of(capitals, core);
        if (end - core == 1 && IsNoTitle(capitals, at, core))
            return false;
        if (offices.Within(capitals, core + 1, end) is > 0 and var inner)
        {
            if (lexicon.Head(capitals.Tokens[inner - 1]) is not { } kept)
                return false;
            name = new FoundName(at, at, inner - 1, kept, null, "head");
            return true;
        }

        if (end - core > 1 && EndsOtherwise(capitals, core, end) && !lexicon.Is(capitals.Tokens[end - 1], WordUse.Given))
            return false;
        if (saints.TryNamedFor(capitals, at, core, end, out name))
            return true;
        name = IsPlaceOf(capitals, at, core, end)
            ? new FoundName(at, at, end - 1, lexicon.Head(capitals.Tokens[end - 1])!.Value, null, "head")
            : new FoundName(at, core, end - 1, NameType.Person, null, "title");
        return true;
    }

    /// <summary>"Ruth Keller", "Omar al-Haddad": a known given name and at least one more word.</summary>
    public bool TryGiven(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (!lexicon.Is(capitals.Tokens[at], WordUse.Given) || (capitals.IsTitleCase && capitals.IsCommon(at)))
            return false;
        var end = ends.Of(capitals, at);
        if (end - at < 2 || HasHeadWithin(capitals, at + 1, end - 1) || offices.Within(capitals, at + 1, end - 1) > 0)
            return false;
        if (EndsOtherwise(capitals, at, end) || IsHeaded(capitals, at, end) || RunHead.IsBehind(lexicon, capitals, end))
            return false;
        name = new FoundName(at, at, end - 1, NameType.Person, null, "givenName");
        return true;
    }

    // "Mayor of | Oslo": a place; but "Mr. | Oslo", and "Mayor | Oslo Keller"
    private bool IsKnownAlone(Capitals capitals, int at, int core) =>
        lexicon.Known.TryMatch(capitals.Tokens, core, out _, out _)
        && !lexicon.Is(capitals.Tokens[core], WordUse.Given)
        && !capitals.IsCapital(core + 1)
        && !OfficeRule.IsPolite(capitals.Of(at));

    // "General | Bank", "Mayor | The", and in a headline "Mayor | Quits"
    private bool IsNoPerson(Capitals capitals, int core)
    {
        var token = capitals.Tokens[core];
        if (token.Tag is Tag.Determiner or Tag.Preposition or Tag.Pronoun)
            return true;
        var isGiven = lexicon.Is(token, WordUse.Given);
        return (lexicon.Head(token) != null && !(isGiven && capitals.IsNameWord(core + 1)))
            || ((capitals.IsShouted || capitals.IsTitleCase) && capitals.IsCommon(core) && !isGiven);
    }

    // "Dean Quarn" is called Dean
    private bool IsNoTitle(Capitals capitals, int at, int core) =>
        core == at + 1
        && lexicon.Titles.TryMatch(capitals.Tokens, at, out var kind, out _)
        && kind is "honorific" or "noble" or "occupation" or "police"
        && lexicon.Is(capitals.Tokens[at], WordUse.Given);

    // "Marn Ltd", "Marn AME"
    private bool EndsOtherwise(Capitals capitals, int core, int end) =>
        lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal) || IsShortened(capitals, core, end);

    // "Marn AME", and not "Tarlo KELLER"
    private bool IsShortened(Capitals capitals, int core, int end) =>
        !capitals.IsTitleCase
        && capitals.IsAcronym(end - 1)
        && capitals.Tokens[end - 1].Length is > 2 and <= LongestShortened
        && !capitals.IsAcronym(core)
        && !lexicon.Suffixes.TryMatch(capitals.Tokens, end - 1, out _, out _);

    // "St. Marlow Parish", "Prince Paul Island": named after a saint or a king
    private bool IsPlaceOf(Capitals capitals, int at, int core, int end) =>
        end - core > 1
        && lexicon.Titles.TryMatch(capitals.Tokens, at, out var kind, out _)
        && kind is "religious" or "regnal"
        && lexicon.Head(capitals.Tokens[end - 1]) is NameType.Place or NameType.Organization;

    // "Ruth | Harbour Keller"
    private bool HasHeadWithin(Capitals capitals, int first, int end)
    {
        for (var inner = first; inner < end; inner++)
        {
            if (lexicon.Head(capitals.Tokens[inner]) != null)
                return true;
        }

        return false;
    }

    // "Ruth Keller Hospital", "Ruth Ward"; but "Ruth Ward, 34,"
    private bool IsHeaded(Capitals capitals, int at, int end) =>
        RunHead.Of(lexicon, capitals, at, end) is { } head && !(head is NameType.Place && end - at == 2 && IsSaidOf(capitals, end));

    // "Ruth Ward | said", "Ruth Ward | , 34,", "Ruth Ward | , a friend": no ward
    private bool IsSaidOf(Capitals capitals, int end)
    {
        if (end + 2 >= capitals.Tokens.Length)
            return false;
        if (!capitals.Is(end, ','))
            return lexicon.Is(capitals.Tokens[end], WordUse.Speech) && !lexicon.Is(capitals.Tokens[end], WordUse.Weak);
        if (capitals.Tokens[end + 1].Tag == Tag.Number)
            return capitals.Is(end + 2, ',') && capitals.Tokens[end + 1].Length == 2;
        return capitals.Of(end + 1) is "a" or "an" or "his" or "her" && IsDescribed(capitals, end + 2);
    }

    // ", a | close friend"
    private bool IsDescribed(Capitals capitals, int first)
    {
        var last = Math.Min(capitals.Tokens.Length, first - 2 + LongestDescription);
        for (var i = first; i < last && capitals.Tokens[i].Tag is Tag.Noun or Tag.Adjective; i++)
        {
            if (lexicon.Is(capitals.Tokens[i], WordUse.Kin) || lexicon.Roles.TryMatch(capitals.Tokens, i, out _, out _))
                return true;
        }

        return false;
    }
}
