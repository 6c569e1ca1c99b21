using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Tells a name that has the number behind it, verb and noun being left out: "the harbour party won 18 seats, the mill party nine and the
/// Miners 14". A number behind a name that no such clause goes before belongs to the name: "Room 14".
/// </summary>
internal static class GappedName
{
    private const int LargestOfOne = 99;
    private const int LargestOfMany = 999;

    /// <summary>Whether a name without a verb stands before the amount, behind what was counted before.</summary>
    internal static bool Is(in QuantityScene s, in Amount amount, int end)
    {
        var first = First(s, amount.Start);
        return first < amount.Start && first > end && Opens(s, first - 1) && Ends(s, amount.End);
    }

    /// <summary>Whether digits right behind a name are what it has, for a clause before says what that is.</summary>
    internal static bool HasNumber(in QuantityScene s, in Amount amount)
    {
        var (first, isMany) = (First(s, amount.Start), s.Of(amount.Start - 1) is [_, _, .., 's']);
        if (amount.Value > (isMany ? LargestOfMany : LargestOfOne) || first >= amount.Start || !Opens(s, first - 1) || !Ends(s, amount.End))
        {
            return false;
        }

        for (var i = first - 3; i > 1; i--)
        {
            if (
                s.Tag(i) is Tag.Number or Tag.NumberWord
                && s.Tag(i - 1) is Tag.Verb or Tag.PastVerb or Tag.Auxiliary
                && s.Tag(i - 2) is Tag.ProperNoun or Tag.Noun
            )
            {
                return NounPhraseReader.TryPlain(s, i + 1, false, out var noun) && PluralNoun.Is(s, noun.Head) && noun.End < first;
            }
        }

        return false;
    }

    private static int First(in QuantityScene s, int end)
    {
        var first = end;
        while (s.Tag(first - 1) is Tag.ProperNoun or Tag.Noun or Tag.Adjective or Tag.Possessive)
        {
            first--;
        }

        return first < end && s.Tag(first - 1) is Tag.Determiner ? first - 1 : first;
    }

    private static bool Opens(in QuantityScene s, int at) =>
        s.Is(at, ',') || s.Is(at, ';') || s.Is(at, s.Lexicon.Known.And) || s.Of(at) is "while" or "but";

    private static bool Ends(in QuantityScene s, int at) =>
        at >= s.Count || s.Is(at, ',') || s.Is(at, ';') || s.Is(at, '.') || s.Is(at, s.Lexicon.Known.And);
}
