using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Houses, days and towns that are named for a saint: "St. Quarn's Hospital", "in St. Quarn".</summary>
internal sealed class SaintRule(NameLexicon lexicon)
{
    private const int LongestHouse = 3;

    /// <summary>Whether the name of a saint, whose own words begin at <paramref name="core"/>, is that of something else.</summary>
    public bool TryNamedFor(Capitals capitals, int at, int core, int end, out FoundName name)
    {
        name = default;
        if (capitals.Of(at) is not ("St" or "Saint"))
            return false;
        if (HouseEnd(capitals, end) is > 0 and var house)
        {
            name = new FoundName(at, at, house - 1, lexicon.Head(capitals.Tokens[house - 1]) ?? NameType.Other, null, "head");
            return true;
        }

        name = new FoundName(at, at, end - 1, NameType.Place, null, "placeWord");
        return end - core == 1
            && at > 0
            && capitals.Of(at - 1) is "in" or "near" or "outside" or "at"
            && !(end < capitals.Tokens.Length && capitals.Tokens[end].Tag == Tag.Possessive);
    }

    // "St. Quarn | 's Hospital", "St. Quarn | 's Day": the token after what is named for a saint; 0 where nothing is
    private int HouseEnd(Capitals capitals, int at)
    {
        if (at >= capitals.Tokens.Length || capitals.Tokens[at].Tag != Tag.Possessive)
            return 0;
        var end = at + 1;
        while (capitals.IsCapital(end) && end - at <= LongestHouse)
        {
            end++;
            if (lexicon.Head(capitals.Tokens[end - 1]) is not null || capitals.Of(end - 1) is "Day")
                return end;
        }

        return 0;
    }
}
