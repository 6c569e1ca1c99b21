using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>The word of a run of capitals that tells what it names: "Ministry of Trade", "Harbour Fire Department", "Lake Seren".</summary>
internal static class RunHead
{
    /// <summary>What the head of a run names: its last word, or the word before its "of"; null where neither is a head.</summary>
    public static NameType? Of(NameLexicon lexicon, Capitals capitals, int at, int end)
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
    public static bool IsBehind(NameLexicon lexicon, Capitals capitals, int end) =>
        end < capitals.Tokens.Length && !capitals.IsCapital(end) && lexicon.Head(capitals.Tokens[end]) == NameType.Place;
}
