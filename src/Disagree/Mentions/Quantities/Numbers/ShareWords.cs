using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Clauses;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Tells words for a part of one from ranks: "a third of the town", but "a third attack".</summary>
internal static class ShareWords
{
    internal static bool IsScale(in QuantityScene s, int at) =>
        s.NumberKind(at) is NumberKind.Scale or NumberKind.Hundred or NumberKind.Multiple && s.Of(at)[^1] is not ('s' or 'S');

    /// <summary>Whether a scale goes on from a share, with a hyphen or without: "half[-million]", "quarter[ million]".</summary>
    internal static bool IsOfScale(in QuantityScene s, int at) =>
        IsScale(s, at + 1) || (s.IsDash(at + 1) && s.Touches(at) && s.Touches(at + 1) && IsScale(s, at + 2));

    // "a third of the town" and "fell by a third", but "a third attack", "a seventh day", "one third-degree burn", "a quarter final",
    // "the second half".
    internal static bool IsShare(in QuantityScene s, int at, bool hasArticle)
    {
        if (s.Is(at, s.Lexicon.Known.Half))
        {
            return s.NumberKind(at - 1) is not NumberKind.Ordinal
                && (!s.IsDash(at + 1) || s.Lexicon.Units.CanBegin(s, at + 2) || IsOfScale(s, at))
                && (s.Tag(at - 1) is not (Tag.Adjective or Tag.Possessive or Tag.Determiner) || s.Lexicon.Known.IsArticle(s.Word(at - 1)));
        }

        if (!hasArticle)
        {
            return IsOfScale(s, at);
        }

        if (s.NumberKind(at) is NumberKind.Ordinal && s.IsDash(at + 1) && s.Touches(at) && s.Touches(at + 1))
        {
            return false;
        }
        var next = s.Tag(at + 1);
        return (s.NumberKind(at) is NumberKind.Fraction || s.Lexicon.Numbers.Value(s.Word(at)) > 2)
            && (
                s.Is(at + 1, s.Lexicon.Known.Of)
                || next is Tag.Punctuation or Tag.Conjunction
                || IsOfScale(s, at)
                || (next == Tag.Preposition && s.NumberKind(at) is not NumberKind.Fraction)
                || (s.Lexicon.Units.CanBegin(s, at + 1) && !IsRankInTime(s, at))
                || at + 1 >= s.Count
                || s.Is(at + 1, s.Lexicon.Known.More)
            );
    }

    private static bool IsRankInTime(in QuantityScene s, int at) =>
        s.NumberKind(at) is NumberKind.Ordinal && (s.Of(at + 1) is "day" or "hour" or "minute" || ClauseWords.IsTime(s, at + 1));

    internal static decimal Of(in QuantityScene s, int at)
    {
        var value = s.Lexicon.Numbers.Value(s.Word(at));
        return s.NumberKind(at) is NumberKind.Fraction ? value : 1 / value;
    }
}
