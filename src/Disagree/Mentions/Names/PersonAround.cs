using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>Whether what stands around a run of capitals tells that it names a person.</summary>
internal sealed class PersonAround(NameLexicon lexicon)
{
    private const int FarthestCue = 8;
    private const int LongestRole = 3;
    private const int MostWords = 3;
    private readonly OfficeRule offices = new(lexicon);

    /// <summary>"spokesman | Tarlo Venn", "his sister, | Quarn".</summary>
    public bool IsBehindRole(Capitals capitals, int at) => FollowsRole(capitals, at) || FollowsKin(capitals, at);

    /// <summary>"Tarlo Venn | 's mother", "the 24-year-old | Tarlo Venn".</summary>
    public bool IsSaid(Capitals capitals, int at, int end) =>
        IsBeforeKin(capitals, end)
        || (end - at is 2 or 3 && !capitals.IsAcronym(end - 1) && !IsDescribing(capitals, end) && FollowsAge(capitals, at));

    /// <summary>"Quarn | said"; but not "the Quarn | said", "the university of Quarn | said" or "Harbour Director | said".</summary>
    public bool IsSpeaker(Capitals capitals, int at, int end) =>
        end < capitals.Tokens.Length
        && lexicon.Is(capitals.Tokens[end], WordUse.Speech)
        && RunForm.Words(capitals, at, end) <= MostWords
        && !IsBehindThe(capitals, at)
        && !IsOfNoun(capitals, at)
        && !(end - at > 1 && capitals.IsCommon(at) && offices.Length(capitals, end - 1) > 0);

    /// <summary>"Quarn | , who left", "Tarlo Venn | , 34,".</summary>
    public bool HasClause(Capitals capitals, int at, int end) =>
        end + 1 < capitals.Tokens.Length
        && capitals.Is(end, ',')
        && !IsOrigin(capitals, at)
        && !(end - at == 1 && at > 0 && capitals.Tokens[at - 1].Tag is Tag.Determiner)
        && (capitals.Of(end + 1) is "who" or "whose" || (capitals.Tokens[end + 1].Tag == Tag.Number && end - at >= 2));

    /// <summary>"Tarlo Venn | was shot", "Tarlo Venn | pleaded guilty"; but not "at Tarlo Venn | was shot".</summary>
    public bool HasDeed(Capitals capitals, int at, int end) =>
        !IsBehindThe(capitals, at)
        && !(at > 0 && capitals.Tokens[at - 1].Tag == Tag.Preposition)
        && !capitals.IsCommon(end - 1)
        && end + 1 < capitals.Tokens.Length
        && (
            lexicon.Is(capitals.Tokens[end], WordUse.Do)
            || (capitals.Of(end) is "was" or "is" && lexicon.Is(capitals.Tokens[end + 1], WordUse.Suffer))
        );

    /// <summary>"Seren Classic | revelers": no person, but what kind they are.</summary>
    public static bool IsDescribing(Capitals capitals, int end) =>
        end < capitals.Tokens.Length
        && !capitals.IsCapital(end)
        && capitals.Of(end)[^1] is not 's'
        && (
            capitals.Tokens[end].Tag == Tag.Noun
            || (capitals.Tokens[end].Tag == Tag.Adjective && end + 1 < capitals.Tokens.Length && capitals.Tokens[end + 1].Tag == Tag.Noun)
        );

    /// <summary>"the | Quarn".</summary>
    public static bool IsBehindThe(Capitals capitals, int at) => at > 0 && capitals.Of(at - 1) is "the" or "The" or "THE";

    // "spokesman | Tarlo Venn"
    private bool FollowsRole(Capitals capitals, int at)
    {
        if (at == 0 || capitals.IsCapital(at - 1))
            return false;
        for (var start = Math.Max(0, at - LongestRole); start < at; start++)
        {
            if (lexicon.Roles.TryMatch(capitals.Tokens, start, out _, out var count) && start + count == at)
                return true;
        }

        return false;
    }

    // "his sister, | Quarn", "Keller's son | Quarn"
    private bool FollowsKin(Capitals capitals, int at)
    {
        var kin = capitals.Is(at - 1, ',') ? at - 2 : at - 1;
        return kin > 0
            && lexicon.Is(capitals.Tokens[kin], WordUse.Kin)
            && (lexicon.Classes.Has(capitals.Tokens[kin - 1].Word, WordClass.Possessive) || capitals.Tokens[kin - 1].Tag == Tag.Possessive);
    }

    // "Tarlo Venn | 's mother"
    private bool IsBeforeKin(Capitals capitals, int end) =>
        end + 1 < capitals.Tokens.Length && capitals.Tokens[end].Tag == Tag.Possessive && lexicon.Is(capitals.Tokens[end + 1], WordUse.Kin);

    // "the 24-year-old | Tarlo Venn", "identified the man as | Tarlo Venn"
    private static bool FollowsAge(Capitals capitals, int at)
    {
        if (at > 2 && capitals.Of(at - 1) is "old" && capitals.Is(at - 2, '-'))
            return true;
        if (at < 2 || capitals.Of(at - 1) is not "as")
            return false;
        for (var i = at - 2; i >= Math.Max(0, at - FarthestCue); i--)
        {
            if (capitals.Of(i).StartsWith("identif", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "the university of | Quarn found": what the noun before it says
    private static bool IsOfNoun(Capitals capitals, int at) =>
        at > 2
        && capitals.Of(at - 1) is "of"
        && !capitals.IsCapital(at - 2)
        && capitals.Tokens[at - 2].Tag is Tag.Noun
        && capitals.Tokens[at - 3].Tag is Tag.Determiner;

    // "rebels from | Quarn, who"
    private static bool IsOrigin(Capitals capitals, int at) =>
        at > 1 && capitals.Of(at - 1) is "from" && capitals.Tokens[at - 2].Tag is Tag.Noun;
}
