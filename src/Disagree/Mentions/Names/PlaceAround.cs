using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Whether what stands around a run of capitals tells that it names a place.</summary>
internal sealed class PlaceAround(NameLexicon lexicon)
{
    private const int LongestPlace = 3;

    /// <summary>
    /// "in Seren", "near Seren", "In Seren, where", "Seren province", "the village of Seren", "the mayor of Seren", "Tarlo Venn, of Seren",
    /// "south of Seren".
    /// </summary>
    public bool IsPlace(Capitals capitals, int at, int end)
    {
        if (RunHead.IsBehind(lexicon, capitals, end) || IsWithinState(capitals, at, end) || IsListed(capitals, end))
            return true;
        if (at == 0)
            return false;
        if (capitals.Of(at - 1) is "In" or "At" or "Near" && capitals.Is(end, ',') && capitals.Is(end + 1, "where"))
            return end - at <= LongestPlace;
        if (capitals.Of(at - 1) is "of")
            return at > 1
                && (
                    lexicon.Head(capitals.Tokens[at - 2]) == NameType.Place
                    || IsSide(capitals.Of(at - 2))
                    || (IsOfTowns(capitals, at - 2) && end - at <= LongestPlace && !capitals.IsCommon(end - 1))
                    || (capitals.Is(at - 2, ',') && end - at <= LongestPlace)
                );
        if (end - at <= LongestPlace && IsPart(capitals.Of(at - 1)) && !capitals.IsCommon(end - 1) && capitals.Of(end - 1)[^1] is not 's')
            return true;
        if (IsOfAnother(capitals, end))
            return false;
        if (capitals.Of(at - 1) is "at" && IsAim(capitals, at - 2))
            return false;
        return capitals.Of(at - 1)
                is "in"
                    or "near"
                    or "at"
                    or "outside"
                    or "toward"
                    or "towards"
                    or "around"
                    or "into"
                    or "across"
                    or "throughout"
            && end - at <= (capitals.Is(end - 2, '-') ? LongestPlace + 2 : LongestPlace);
    }

    // "in Tarlo | 's case", "near Quarn | headquarters": where that is said of something else
    private bool IsOfAnother(Capitals capitals, int end) =>
        end < capitals.Tokens.Length
        && (
            (
                capitals.Tokens[end].Tag is Tag.Possessive
                && end + 1 < capitals.Tokens.Length
                && !capitals.IsCapital(end + 1)
                && capitals.Tokens[end + 1].Tag is Tag.Noun
                && lexicon.Head(capitals.Tokens[end + 1]) is not (NameType.Place or NameType.Organization)
            ) || (capitals.Tokens[end].Tag is Tag.Noun && !capitals.IsCapital(end) && lexicon.Is(capitals.Tokens[end], Cue.OfBody))
        );

    // "Seren | and Tarlo streets"
    private bool IsListed(Capitals capitals, int end)
    {
        if (!capitals.Is(end, "and"))
            return false;
        var last = end + 1;
        while (last - end <= LongestPlace && capitals.IsCapital(last))
            last++;
        return last > end + 1 && RunHead.IsBehind(lexicon, capitals, last) && capitals.Of(last)[^1] is 's';
    }

    // "fired at | Tarlo Venn"; but "was shot at | Marlow Park"
    private bool IsAim(Capitals capitals, int at) =>
        at >= 0 && lexicon.Is(capitals.Tokens[at], WordUse.Aim) && capitals.Tokens[at].Tag != Tag.Participle;

    // "the mayor of | Seren", "the university of | Seren"
    private bool IsOfTowns(Capitals capitals, int at) => !capitals.IsCapital(at) && lexicon.Is(capitals.Tokens[at], Cue.OfTown);

    // "northern | Seren"
    private bool IsPart(ReadOnlySpan<char> word) =>
        lexicon.Classes.Has(word, WordClass.PartOfTown) || (word.EndsWith("ern", StringComparison.Ordinal) && IsSide(word[..^3]));

    // "south of | Seren"
    private bool IsSide(ReadOnlySpan<char> word) => lexicon.Classes.Has(word, WordClass.Compass);

    /// <summary>"Marlow, Ohio"; but not "QRN, Ohio".</summary>
    public bool IsTown(Capitals capitals, int at, int end) =>
        end - at == 1 && capitals.Tokens[at].Length > 3 && IsWithinState(capitals, at, end);

    // "Marlow, Ohio"; but not where a list of places stands
    private bool IsWithinState(Capitals capitals, int at, int end) =>
        end - at <= 3
        && capitals.Is(end, ',')
        && lexicon.Known.TryMatch(capitals.Tokens, end + 1, out var known, out var count)
        && known is { Type: NameType.Place, IsDemonym: false, Kind: "state" or "country" }
        && (
            end + 1 + count >= capitals.Tokens.Length
            || capitals.Is(end + 1 + count, ',')
            || capitals.Is(end + 1 + count, '.')
            || capitals.Is(end + 1 + count, ')')
            || !capitals.Is(at - 1, ',')
        )
        && !capitals.IsTitleCase;
}
