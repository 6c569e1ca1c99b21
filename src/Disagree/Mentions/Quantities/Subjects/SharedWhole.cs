using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Subjects;

/// <summary>
/// Reads the whole of which an amount counts or shares parts: the hull of "two thirds of the hull", the convoy of "an 11-bus convoy".
/// </summary>
internal static class SharedWhole
{
    /// <summary>
    /// The one thing of which an amount is a share: the hull of "two thirds of the hull"; nothing is counted there, but in "two thirds of
    /// the boats".
    /// </summary>
    internal static bool TryShared(in QuantityScene s, in Amount amount, NounPhrase? noun, out NounSpan whole)
    {
        whole = default;
        if (
            noun is not { } phrase
            || amount.Unit is not null
            || !amount.Is(NumberTraits.Fraction)
            || !s.Is(amount.End, s.Lexicon.Known.Of)
            || s.Tag(phrase.Head) is not Tag.Noun
            || phrase.IsPeople(s)
            || PluralNoun.Is(s, phrase.Head)
        )
        {
            return false;
        }

        var end = PhraseTail.End(s, phrase.End);
        whole = new NounSpan(phrase.First, end, false) { NounEnd = end };
        return true;
    }

    /// <summary>
    /// What the things counted are parts of: the engine of "a three cylinder engine", the convoy of "an 11-bus convoy", the canal of "12
    /// sections of the canal".
    /// </summary>
    internal static bool TryWhole(in QuantityScene s, in Amount amount, NounPhrase? part, out NounSpan whole)
    {
        whole = default;
        if (part is not { } noun || noun.First > amount.End + 1 || s.Tag(noun.Head) is not Tag.Noun || s.Is(amount.End, s.Lexicon.Known.Of))
        {
            return false;
        }

        var isOf = s.Is(noun.End, s.Lexicon.Known.Of) && !noun.IsPeople(s) && !s.Entry(noun.Head).Senses.Any(Senses.Harm);
        if (!isOf && (s.Entry(noun.Head).Parts.Any(Parts.Plural) || amount.Value == 1))
        {
            return false;
        }

        var first =
            !isOf ? noun.End
            : s.Tag(noun.End + 1) is Tag.Determiner || s.Entry(noun.End + 1).Senses.Any(Senses.Possessive) ? noun.End + 2
            : noun.End + 1;
        var last = PhraseTail.LastNoun(s, first);
        whole = new NounSpan(first, isOf ? PhraseTail.End(s, last + 1) : last + 1, false) { NounEnd = last + 1 };
        return last >= first;
    }
}
