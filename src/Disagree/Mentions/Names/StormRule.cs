using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Storms, which bear the names of people: "Hurricane Tarlo", "Tropical Storm Ruth".</summary>
internal sealed class StormRule(NameLexicon lexicon)
{
    public const string Storm = "storm";

    /// <summary>The storm that begins at a token, its kind with it; what stands behind that is its name.</summary>
    public bool TryStorm(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (!capitals.IsCapital(at) || capitals.IsShouted)
            return false;
        var kind = at;
        while (capitals.Of(kind) is "Severe" or "Super" or "Tropical" or "Extratropical" && capitals.IsCapital(kind + 1))
            kind++;
        if (
            capitals.Of(kind) is not ("Hurricane" or "Cyclone" or "Typhoon" or "Storm" or "Supertyphoon")
            || !capitals.IsNameWord(kind + 1)
            || capitals.IsCommon(kind + 1)
            || lexicon.IsCalendar(capitals.Tokens[kind + 1])
        )
            return false;
        if (capitals.IsNameWord(kind + 2) && !capitals.IsTitleCase)
            return false;
        name = new FoundName(at, kind + 1, kind + 1, NameType.Other, null, Storm);
        return true;
    }
}
