using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Subjects;

/// <summary>Finds of whom or what the amounts of a sentence are said, and what they measure, one after the other.</summary>
internal sealed class SubjectFinder
{
    private const int Farthest = 4;
    private readonly ClauseReader clause = new();
    private NounSpan lastMeasured;
    private NounSpan lastSubject;
    private bool isGiven;

    /// <summary>Begins a sentence.</summary>
    internal void Begin()
    {
        lastMeasured = lastSubject = default;
        clause.Begin();
    }

    /// <summary>
    /// The subject of an amount; none where it is what the amount measures. A measure may have both; what counts has its noun already.
    /// </summary>
    /// <param name="s">The sentence.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="noun">The noun behind it.</param>
    /// <param name="lastEnd">The token behind the amount before; -1 where there was none.</param>
    /// <param name="lastNounEnd">The token behind its noun.</param>
    /// <param name="isSubject">Whether a finite verb is said of what it counts.</param>
    /// <param name="measured">What a preposition attaches it to.</param>
    internal NounSpan Find(
        in QuantityScene s,
        in Amount amount,
        NounPhrase? noun,
        int lastEnd,
        int lastNounEnd,
        bool isSubject,
        out NounSpan measured
    )
    {
        var isCount = amount.IsCount;
        clause.ReadTo(s, amount.Start);
        var attached = SubjectReader.Attached(s, clause, amount, noun is not null, out var isMeasured);
        var subject = (amount.Unit is not null || noun is null) && IsGapped(s, amount, lastEnd) ? clause.Last.Trimmed : clause.Subject;
        measured = isMeasured ? SubjectEdge.Alone(s, attached.Trimmed, lastEnd) : default;
        subject =
            attached.Exists
            && (
                isCount
                    ? !IsMeasureWord(s, attached)
                    : !isMeasured || (noun is not null && !IsMeasureWord(s, attached) && s.Of(attached.Until) is "of" or "to" or "at")
            )
                ? attached.Trimmed
                : subject;
        if (!attached.Exists && (AmountLink.IsLinked(s, lastEnd, amount.Start) || AmountLink.IsLinked(s, lastNounEnd, amount.Start)))
        {
            measured = lastMeasured;
            subject = lastSubject;
        }

        if (isCount)
        {
            subject =
                SharedWhole.TryWhole(s, amount, noun, out var whole) ? whole
                : (isSubject && !attached.Exists) || IsOneOf(s, amount) ? default
                : subject;
        }
        else
        {
            clause.Skip(
                amount.Start,
                amount.End,
                amount.Unit?.Dimension is Dimension.Age && s.Is(amount.End - 1, s.Lexicon.Known.Old),
                noun is not null,
                amount.Unit?.Dimension is Dimension.Duration
            );
            measured =
                !measured.Exists && amount.Unit?.Dimension is Dimension.Money && PurposeReader.TryRead(s, amount, out var behind)
                    ? behind
                    : measured;
        }

        if (measured.Exists && amount.Unit?.Dimension is Dimension.Age && noun is null && s.Of(measured.End - 1) is "age")
        {
            var kind = SubjectReader.LastPart(s, measured);
            (subject, measured) = (kind.First == kind.End - 1 ? clause.Subject : kind, default);
        }

        subject = !isCount && IsOwnAge(s, amount, noun) ? default : subject;
        lastMeasured = measured;
        lastSubject = subject;
        isGiven = s.Tag(amount.Start - 1) is Tag.Noun or Tag.ProperNoun;
        return !isCount && noun is null && subject == measured ? default : SubjectEdge.Trim(s, subject);
    }

    // "Brandt earned $3 million and [Tessel] $2 million"; but "paid Brandt $3 million and Tessel $2 million"
    private bool IsGapped(in QuantityScene s, in Amount amount, int lastEnd)
    {
        var last = clause.Last;
        var opener = s.Tag(last.First - 1) is Tag.Determiner ? last.First - 2 : last.First - 1;
        return last is { HasNoun: true, IsObject: true, IsOblique: false }
            && last.End == amount.Start
            && opener >= lastEnd
            && lastEnd > 0
            && lastSubject.Exists
            && !isGiven
            && ((s.Tag(opener) is Tag.Conjunction && !s.Is(opener, s.Lexicon.Known.Or)) || s.Is(opener, ','))
            && opener - lastEnd <= Farthest;
    }

    // "police freed a 16-year-old boy", "hit the 7-year-old"; but "Lund is a 44-year-old nurse", "Lund, a 44-year-old nurse,"
    private static bool IsOwnAge(in QuantityScene s, in Amount amount, NounPhrase? noun)
    {
        var at = amount.Start - 1;
        while (s.Tag(at) is Tag.Determiner or Tag.Adjective or Tag.Adverb || s.Entry(at).Senses.Any(Senses.Possessive))
        {
            at--;
        }

        return amount.Rule is "age"
            && s.Is(amount.End - 1, s.Lexicon.Known.Old)
            && s.IsDash(amount.End - 2)
            && (noun is null || noun.Value.IsPeople(s))
            && at >= 0
            && !s.Is(at, ',')
            && s.Entry(at).Lemma != s.Lexicon.Known.Be
            && s.Of(at) is not "as"
            && s.Tag(at) is Tag.Verb or Tag.PastVerb or Tag.Gerund or Tag.Participle or Tag.Preposition or Tag.Conjunction;
    }

    // "a lot for one man", "the equivalent of 12 buses": words that only stand for an amount
    private static bool IsMeasureWord(in QuantityScene s, NounSpan phrase) => s.Is(phrase.NounEnd - 1, WordClass.Measure);

    // "Acme is one of the largest makers" counts nothing of Acme.
    private static bool IsOneOf(in QuantityScene s, in Amount amount) => amount.Value == 1 && s.Is(amount.End, s.Lexicon.Known.Of);
}
