using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Firms: where the words of their legal form end, and those called after many partners: "Marlow, Quarn, Venn &amp; Co."</summary>
internal sealed class FirmRule(NameLexicon lexicon)
{
    private const int Longest = 14;

    /// <summary>A firm of many partners, of whom commas part the first.</summary>
    public bool TryPartners(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (capitals.IsTitleCase || !capitals.IsCapital(at))
            return false;
        var commas = 0;
        var joined = false;
        for (var i = at; i < Math.Min(capitals.Tokens.Length, at + Longest); i++)
        {
            if (capitals.Is(i, ',') && capitals.IsCapital(i + 1) && !joined)
                commas++;
            else if (capitals.Is(i, '&') && capitals.IsCapital(i + 1))
                joined = true;
            else if (!capitals.IsCapital(i) || capitals.IsCommon(i))
                return false;
            else if (joined && commas > 0 && lexicon.Is(capitals.Tokens[i], WordUse.Legal))
            {
                name = new FoundName(at, at, End(capitals, i + 1) - 1, NameType.Organization, null, FoundName.Company);
                return !lexicon.Known.TryMatch(capitals.Tokens, at, out _, out _);
            }
        }

        return false;
    }

    /// <summary>Whether a comma and a legal form stand behind a name: "Quarn | , Inc.".</summary>
    public bool IsFormBehind(Capitals capitals, int end) =>
        capitals.Is(end, ',')
        && capitals.IsCapital(end + 1)
        && lexicon.Is(capitals.Tokens[end + 1], WordUse.Legal)
        && lexicon.Classes.Has(capitals.Tokens[end + 1].Word, WordClass.FirmSuffix);

    /// <summary>
    /// The token after a firm's name whose legal form ends before a token: behind the stop of "Inc.", and behind its country in "Co. of
    /// America".
    /// </summary>
    public int End(Capitals capitals, int end)
    {
        if (capitals.Is(end, '.') && capitals.IsAttached(end) && lexicon.Is(capitals.Tokens[end - 1], WordUse.Stopped))
            end++;
        return
            capitals.Is(end, "of")
            && lexicon.Known.TryMatch(capitals.Tokens, end + 1, out var known, out var count)
            && known is { Type: NameType.Place, IsDemonym: false }
            && capitals.IsCapital(end + 1)
            ? end + 1 + count
            : end;
    }
}
