using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Roads that are counted: "25th Street", "NW 61st Avenue".</summary>
internal sealed class RoadRule(NameLexicon lexicon)
{
    /// <summary>Whether the name of a counted road begins at a token.</summary>
    public bool TryRoad(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        var number =
            IsOrdinal(capitals, at) ? at
            : IsDirection(capitals, at) && IsOrdinal(capitals, at + 1) ? at + 1
            : -1;
        var road = number + 2;
        if (
            number < 0
            || road >= capitals.Tokens.Length
            || !capitals.IsCapital(road)
            || lexicon.Head(capitals.Tokens[road]) != NameType.Place
            || capitals.Of(road) is "District"
        )
            return false;
        name = new FoundName(at, at, road, NameType.Place, null, "road");
        return true;
    }

    private static bool IsOrdinal(Capitals capitals, int at) =>
        at + 1 < capitals.Tokens.Length
        && capitals.Tokens[at].Tag == Tag.Number
        && capitals.IsAttached(at + 1)
        && capitals.Of(at + 1) is "st" or "nd" or "rd" or "th";

    private static bool IsDirection(Capitals capitals, int at) =>
        capitals.IsDirection(at) || capitals.Of(at) is "N" or "S" or "E" or "W" or "NE" or "NW" or "SE" or "SW";
}
