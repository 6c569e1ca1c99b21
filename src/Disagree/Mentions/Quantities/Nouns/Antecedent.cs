using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Finds the noun that "of them" stands for where the sentence names it without a number: "tents are short: the isles need 900 of them".
/// </summary>
internal static class Antecedent
{
    /// <summary>Reads the only plural noun before the amount that no preposition governs.</summary>
    internal static bool TryRead(in QuantityScene s, in Amount amount, out NounPhrase phrase)
    {
        phrase = default;
        var found = false;
        if (!s.Is(amount.End, s.Lexicon.Known.Of) || s.Of(amount.End + 1) is not "them" || s.Tag(amount.End + 2) is Tag.Noun)
        {
            return false;
        }

        for (var i = 0; i < amount.Start; i++)
        {
            if (s.Tag(i) is Tag.Noun && PluralNoun.Is(s, i) && !IsGoverned(s, i))
            {
                if (found)
                {
                    return false;
                }

                (found, phrase) = (true, new NounPhrase(i, i));
            }
        }

        return found;
    }

    private static bool IsGoverned(in QuantityScene s, int noun)
    {
        var at = noun - 1;
        while (s.Tag(at) is Tag.Adjective or Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Pronoun or Tag.Possessive)
        {
            at--;
        }

        return s.Tag(at) is Tag.Preposition;
    }
}
