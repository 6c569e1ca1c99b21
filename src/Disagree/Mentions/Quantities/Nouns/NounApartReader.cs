using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Reads the noun of an amount where it does not stand right behind it: "a boat or two", "of the 58, 22 were women", "16,369.03, up 58.06
/// points".
/// </summary>
internal static class NounApartReader
{
    /// <summary>Reads the noun before "or": "a boat or two".</summary>
    internal static bool TryBefore(in QuantityScene s, int start, out NounPhrase phrase)
    {
        phrase = new NounPhrase(start - 2, start - 2);
        return s.Is(start - 1, s.Lexicon.Known.Or)
            && s.Tag(start - 2) == Tag.Noun
            && s.Tag(start - 3) == Tag.Determiner
            && !PluralNoun.Is(s, start - 2);
    }

    /// <summary>Reads the noun of a level behind the move that follows it: "16,369.03, up 58.06 points".</summary>
    internal static bool TryBehindMove(in QuantityScene s, in Amount amount, out NounPhrase phrase)
    {
        phrase = default;
        var at = s.Is(amount.End, ',') ? amount.End + 1 : amount.End;
        return amount.Unit is null
            && (s.Is(at, s.Lexicon.Known.Up) || s.Is(at, s.Lexicon.Known.Down))
            && s.Tag(at + 1) == Tag.Number
            && s.Of(at + 2) is "points" or "places"
            && NounPhraseReader.TryPlain(s, at + 2, false, out phrase);
    }

    /// <summary>Reads the noun that is said of a bare number: "of the 58, 22 were [women]".</summary>
    internal static bool TryCopula(in QuantityScene s, in Amount amount, out NounPhrase phrase)
    {
        phrase = default;
        return amount.Unit is null
            && !amount.Is(NumberTraits.Fraction)
            && s.Entry(amount.End) is { Parts: var parts, Lemma: var lemma }
            && parts.Any(Parts.Auxiliary)
            && lemma == s.Lexicon.Known.Be
            && NounPhraseReader.TryPlain(s, amount.End + 1, false, out phrase)
            && phrase.First == amount.End + 1
            && phrase.IsPeople(s)
            && PluralNoun.Is(s, phrase.Head);
    }
}
