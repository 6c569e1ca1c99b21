using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Predicates;
using Disagree.Mentions.Quantities.Subjects;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Makes mentions of the amounts of one sentence, and lets an amount without a noun or predicate of its own take those of the list it
/// stands in.
/// </summary>
internal sealed class MentionMaker(List<QuantityMention> found)
{
    private const int FarthestNoun = 4;
    private readonly ListMemory before = new();
    private readonly SubjectFinder subjects = new();
    private MentionParts parts;

    /// <summary>Begins a sentence: nothing is taken over from the one before.</summary>
    internal void Begin(Part sentencePart)
    {
        parts = new MentionParts(sentencePart);
        before.Begin(sentencePart);
        subjects.Begin();
    }

    /// <summary>Adds the mention and returns the token to go on from.</summary>
    internal int Add(in QuantityScene s, in Amount bare, NounPhrase? noun)
    {
        var amount = noun is null ? InheritUnit.From(s, before.Amount, before.End, before.IsOfPeople, before.HasShare, bare) : bare;
        amount.Unit ??= noun is null ? MeasureSaidAgain.Unit(s, before.Amount ?? before.EarlierAmount, amount) : null;
        var end = EndOf(s, amount, noun);
        var predicate = PredicateChoice.Of(s, amount, noun, end, before);
        var subject = SubjectOf(s, amount, noun, end, predicate, out var measured);
        predicate ??= amount.IsCount && noun is null ? SubjectReader.Harm(s, subject) : null;
        var isFormer = before.Amount is { } now && ChangeReader.LeadsBack(s, now, before.End, amount.Start);
        predicate = isFormer ? before.Predicate : predicate;
        var counted = CountedChoice.Of(s, parts, amount, noun, predicate, before);
        var unit = CountedChoice.UnitOf(s, amount, counted, predicate, before);
        if (!WholeCount.TryRead(s, ref amount, unit, noun))
        {
            return end;
        }

        var isShare = SharedWhole.TryShared(s, amount, noun, out var whole);
        subject = isShare ? whole : subject;
        counted =
            isShare ? null
            : counted is null && !amount.IsCount ? CountedChoice.OfMeasure(s, parts, amount.Start, measured, before)
            : counted;
        if (noun is not null && TellsOfBefore(s, amount))
        {
            found[^1] = found[^1] with { Counted = counted };
        }

        var stated = Inherit.From(s, before.Amount, before.End, amount);
        var mention = new QuantityMention(
            parts.Span(s, amount.Start, end),
            parts.Span(s, amount.NumberStart, amount.NumberEnd),
            MentionParts.Quantity(stated, unit),
            amount.Rule
        )
        {
            Counted = counted,
            Subject = subject.Exists ? parts.Span(s, subject.First, subject.End) : null,
            Predicate = predicate is { } p ? parts.Predicate(s, p) : null,
            IsDifference = stated.IsDifference,
            IsFormer = isFormer,
            After = amount.After,
        };
        found.Add(mention);
        before.Keep(s, amount, stated, noun, end, predicate, mention);
        return end;
    }

    private NounSpan SubjectOf(
        in QuantityScene s,
        in Amount amount,
        NounPhrase? noun,
        int end,
        PredicateReading? predicate,
        out NounSpan measured
    )
    {
        var isSubject = predicate is { } said && PredicateChoice.IsSaidOf(s, said, amount.Start, end);
        return subjects.Find(s, amount, noun, before.End, before.NounEnd, isSubject, out measured);
    }

    // a count ends with its noun, a measure with its unit
    private static int EndOf(in QuantityScene s, in Amount amount, NounPhrase? noun) =>
        amount.IsCount && noun is { } phrase && IsBeside(s, amount.End, phrase.First) ? Math.Max(phrase.End, amount.End) : amount.End;

    // "12 boats", "12 of the boats", "12-boat"; but "of the 58, 22 were women"
    private static bool IsBeside(in QuantityScene s, int end, int noun) =>
        noun <= end || (noun <= end + FarthestNoun && (s.Tag(end) is Tag.Preposition || s.IsDash(end)));

    // "5 feet 3 inches of snow": the noun is of both
    private bool TellsOfBefore(in QuantityScene s, in Amount amount) =>
        before.IsOpen
        && !amount.IsCount
        && found[^1].Counted is null
        && (before.End == amount.Start || AmountLink.IsLinked(s, before.End, amount.Start));
}
