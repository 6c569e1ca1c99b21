using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Predicates;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Reads two where "both" counts those to whom something happened: "both pilots were killed"; but "both nurses and cooks".</summary>
internal static class BothReader
{
    internal static bool TryRead(in QuantityScene s, int at, out Amount amount, out NounPhrase? noun)
    {
        amount = WordCounts.Make(at, at + 1, 2, "both");
        noun = null;
        if (
            !NounPhraseReader.TryRead(s, at + 1, false, out var phrase)
            || !PluralNoun.Is(s, phrase.Head)
            || s.Tag(phrase.End) is Tag.Conjunction
            || !PredicateReader.TryRead(s, at, phrase.End, false, out var predicate)
            || predicate.Role is PredicateRole.Agent
            || !(s.Entry(predicate.At).Senses.Any(Senses.Event | Senses.State | Senses.Loss) || s.IsLemma(predicate.At, WordClass.Finding))
        )
        {
            return false;
        }

        noun = phrase;
        return true;
    }
}
