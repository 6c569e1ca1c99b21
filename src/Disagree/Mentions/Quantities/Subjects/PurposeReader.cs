using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Subjects;

/// <summary>Reads what money is paid or earned for, behind it: "$400 for a new roof", "$2 million ($3 million) in gains".</summary>
internal static class PurposeReader
{
    /// <summary>
    /// What money is paid or earned for, behind it: "$400 for a new roof", "$2 million ($3 million) in gains", "$90 for a 5 kW pump".
    /// </summary>
    internal static bool TryRead(in QuantityScene s, in Amount amount, out NounSpan phrase)
    {
        phrase = default;
        var end = s.Is(amount.End, ')') ? amount.End + 1 : PhraseTail.PastBracket(s, amount.End);
        if (IsMoved(s, amount.Start - 1, end))
        {
            var first = s.Tag(end + 1) is Tag.Determiner || s.Entry(end + 1).Senses.Any(Senses.Possessive) ? end + 2 : end + 1;
            var noun = PhraseTail.LastNoun(s, first);
            phrase = new NounSpan(first, PhraseTail.EndOfParts(s, noun + 1), false);
            phrase = phrase with { NounEnd = phrase.End };
            return noun >= first && s.Tag(noun + 1) is not (Tag.Number or Tag.NumberWord or Tag.Symbol);
        }

        var at = end + 1;
        if (
            s.Of(end) is not ("for" or "in")
            || (s.Is(end, s.Lexicon.Known.In) && s.Tag(at) is not (Tag.Noun or Tag.Adjective))
            || s.Lexicon.Units.CanBegin(s, at)
        )
        {
            return false;
        }

        at += s.Is(end, s.Lexicon.Known.In) || s.Tag(at) is not Tag.Determiner ? 0 : 1;
        if (s.Tag(at) is Tag.Number && s.Lexicon.Units.TryMatch(s, at + 1, out _, out var count, out _))
        {
            at += count + 1;
        }

        var last = PhraseTail.LastNoun(s, at);
        phrase = new NounSpan(at, last + 1, false) { NounEnd = last + 1 };
        return last >= at && s.Of(last) is not ("trading" or "trade" or "dealings") && !s.Is(at, WordClass.NoPurpose);
    }

    // "added $40 to the price of a berth", "wiped $3 million off its value"
    private static bool IsMoved(in QuantityScene s, int verb, int end) =>
        s.Tag(verb) is Tag.Verb or Tag.PastVerb or Tag.Gerund or Tag.Participle
        && s.Entry(verb).Senses.Any(Senses.Up | Senses.Down)
        && s.Of(end) is "to" or "off" or "from"
        && s.Tag(end + 1) is Tag.Determiner or Tag.Pronoun or Tag.Noun or Tag.ProperNoun;
}
