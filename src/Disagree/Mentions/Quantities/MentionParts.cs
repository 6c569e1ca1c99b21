using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Predicates;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>Makes of tokens what a mention holds: spans of the text, the noun counted, the predicate, the quantity.</summary>
internal readonly struct MentionParts(Part part)
{
    internal TextSpan Span(in QuantityScene s, int first, int end) =>
        new(part, s.Tokens[first].Start, s.Tokens[Math.Min(end, s.Count) - 1].End);

    /// <summary>What is counted; what no table holds is people where it was killed, hurt or arrested.</summary>
    internal CountedNoun Counted(in QuantityScene s, NounPhrase phrase, int end, bool isEvent)
    {
        var isType = Designation.IsHead(s, phrase.Head);
        return new(
            s.Text,
            Span(s, phrase.First, end),
            Span(s, isType ? phrase.First : phrase.Head, phrase.End),
            isType ? null : phrase.KnownLemma(s),
            !isType && (phrase.IsPeople(s) || (isEvent && s.Entry(phrase.Head).Parts == Parts.None))
        );
    }

    internal Predicate Predicate(in QuantityScene s, PredicateReading predicate)
    {
        var entry = s.Entry(predicate.At);
        var lemma = entry.Lemma != 0 ? s.Lexicon.Vocabulary[entry.Lemma] : VerbLemma.Of(s.Of(predicate.At), s.Tag(predicate.At));
        lemma = lemma is [>= 'A' and <= 'Z', ..] ? lemma.ToLowerInvariant() : lemma;
        lemma = predicate.HasParticle ? $"{lemma} {s.Of(predicate.At + 1)}" : lemma;
        return new Predicate(Span(s, predicate.At, predicate.At + (predicate.HasParticle ? 2 : 1)), lemma, predicate.Role)
        {
            IsNegated = predicate.IsNegated,
            IsIrrealis = predicate.IsIrrealis,
        };
    }

    internal static Quantity Quantity(in Amount amount, Unit unit) =>
        new(amount.Interval, unit)
        {
            IsApproximate = amount.IsApproximate,
            Trend = amount.Trend,
            Step = amount.Step,
        };
}
