using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>Passes over an age or another amount that stands before a counted or measured noun and belongs to it.</summary>
internal static class CompoundModifier
{
    /// <summary>The token behind it; the same token where none begins there.</summary>
    internal static int Past(in QuantityScene s, int at, bool isOne) => PastCount(s, PastAge(s, at), isOne);

    // "two 15-year-old boys"
    private static int PastAge(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Number or Tag.NumberWord
        && s.IsDash(at + 1)
        && s.Of(at + 2) is "year" or "month"
        && s.IsDash(at + 3)
        && s.Is(at + 4, s.Lexicon.Known.Old)
            ? at + 5
            : at;

    // "a 12-metre two-mast boat", "a 1.2-litre 3 cylinder engine"
    private static int PastCount(in QuantityScene s, int at, bool isOne)
    {
        var isJoined = s.IsDash(at + 1) && s.Touches(at) && s.Touches(at + 1);
        var part = isJoined ? at + 2 : at + 1;
        return
            s.Tag(at) is Tag.Number or Tag.NumberWord
            && (isOne || isJoined)
            && s.Tag(part) is Tag.Noun
            && !PluralNoun.Is(s, part)
            && (isJoined || !s.Lexicon.Units.CanBegin(s, part))
            && s.Tag(part + 1) is Tag.Noun or Tag.Adjective
            ? part + 1
            : at;
    }
}
