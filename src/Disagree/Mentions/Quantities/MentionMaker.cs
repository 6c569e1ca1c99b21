using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>Makes mentions of the amounts of one sentence, and lets an amount without a noun or predicate of its own take those of the list it stands in.</summary>
internal sealed class MentionMaker(Document document, List<QuantityMention> found)
{
    private Part part;
    private int lastEnd = -1;
    private Amount? last;
    private PredicateReading? lastPredicate;
    private CountedNoun? lastCounted;
    private CountedNoun? lastNoun;
    private NounSpan lastMeasured;
    private NounSpan lastSubject;
    private readonly ClauseReader clause = new();

    /// <summary>Begins a sentence: nothing is taken over from the one before.</summary>
    internal void Begin(Part sentencePart)
    {
        part = sentencePart;
        lastEnd = -1;
        last = null;
        lastPredicate = null;
        lastCounted = lastNoun = null;
        lastMeasured = lastSubject = default;
        clause.Begin();
    }

    /// <summary>Adds the mention and returns the token to go on from.</summary>
    internal int Add(in SentenceView s, in Amount amount, NounPhrase? noun)
    {
        var isCount = amount.Unit is null && !amount.Is(NumberTraits.Fraction);
        var end = noun is { } phrase && isCount && phrase.First <= amount.End + 4 && !(phrase.First > amount.End && s.Tag(amount.End) is not Tag.Preposition && !s.IsDash(amount.End)) ? Math.Max(phrase.End, amount.End) : amount.End;
        PredicateReading? predicate = PredicateReader.TryRead(s, amount.Start, end, amount.Unit is not null, out var read) ? read : null;
        if (noun is { } counts && s.Entry(counts.Head).Senses.Any(Senses.Harm) && isCount)
        {
            predicate = new PredicateReading(counts.Head, PredicateRole.State, false, predicate?.IsIrrealis ?? false);
        }
        else if (predicate is null or { Role: PredicateRole.Agent } && lastPredicate is not null && ContinuesList(s, amount.Start))
        {
            predicate = lastPredicate;
        }

        var isFormer = last is { Trend: not Trend.None, IsRange: false } && lastEnd == amount.Start - 1 && s.Is(lastEnd, s.Lexicon.Known.From);
        predicate = isFormer ? lastPredicate : predicate;
        var counted = noun is { } head ? Counted(s, head, IsEvent(s, predicate)) : isCount && amount.Rule is not "none" && (IsEvent(s, predicate) ? lastCounted : lastNoun) is { } before && (IsEvent(s, predicate) || IsEllipsis(s, amount) || predicate?.At == amount.End) ? before : null;
        var unit = amount.Unit ?? (amount.Is(NumberTraits.Fraction) ? Share : counted?.IsPeople == true || (counted is null && IsEvent(s, predicate)) ? Unit.Person : Unit.One);
        var subject = Subject(s, amount, isCount, noun is not null, out var measured);
        counted ??= measured.Exists && !isCount ? Measured(s, measured) : null;
        var stated = Inherit.From(s, last, lastEnd, amount);
        found.Add(new QuantityMention(Span(s, amount.Start, end), Span(s, amount.NumberStart, amount.NumberEnd), Quantity(stated, unit), amount.Rule)
        {
            Counted = counted,
            Subject = subject.Exists ? Span(s, subject.First, subject.End) : null,
            Predicate = predicate is { } p ? Predicate(s, p) : null,
            IsDifference = stated.IsDifference,
            IsFormer = isFormer,
            After = amount.IsChange ? amount.IsFalling ? amount.Interval.Low : amount.Interval.High : null,
        });
        lastEnd = end;
        last = stated;
        lastPredicate = predicate;
        lastCounted = counted?.IsPeople == true ? counted : lastCounted;
        lastNoun = isCount ? counted ?? lastNoun : lastNoun;
        return end;
    }

    // A measure may have both: what is measured, and of whom. What counts has its noun already.
    private NounSpan Subject(in SentenceView s, in Amount amount, bool isCount, bool hasNoun, out NounSpan measured)
    {
        clause.ReadTo(s, amount.Start);
        var attached = SubjectReader.Attached(s, clause, amount.Start, amount.Unit?.Dimension is Dimension.Duration, out var isMeasured);
        var subject = clause.Subject;
        measured = isMeasured ? attached.Trimmed : default;
        subject = attached.Exists && (isCount || !isMeasured) ? attached.Trimmed : subject;
        if (!attached.Exists && SubjectReader.IsLinked(s, lastEnd, amount.Start))
        {
            measured = lastMeasured;
            subject = lastSubject;
        }

        if (!isCount)
        {
            clause.Skip(amount.Start, amount.End, amount.Unit?.Dimension is Dimension.Age && s.Is(amount.End - 1, s.Lexicon.Known.Old), hasNoun);
            measured = !measured.Exists && amount.Unit?.Dimension is Dimension.Money && SubjectReader.TryBehind(s, amount.End, out var behind) ? behind : measured;
        }

        lastMeasured = measured;
        lastSubject = subject;
        return !isCount && subject == measured ? default : subject;
    }

    private CountedNoun Measured(in SentenceView s, NounSpan measured)
    {
        var head = measured.First;
        while (head + 1 < measured.End && s.Tag(head + 1) is not (Tag.Preposition or Tag.To or Tag.Participle))
        {
            head++;
        }

        var noun = Counted(s, new NounPhrase(measured.First, head), false);
        var span = Span(s, measured.First, measured.End);
        return noun with { Span = span, Phrase = document.Quote(span) };
    }

    private static readonly Unit Share = new("1", Dimension.Ratio);

    private static Quantity Quantity(in Amount amount, Unit unit) => new(amount.Interval, unit)
    {
        Bound = amount.Bound,
        IsApproximate = amount.IsApproximate,
        Trend = amount.Trend,
        Step = amount.Step,
    };

    private static bool IsEvent(in SentenceView s, PredicateReading? predicate) => predicate is { HasParticle: false } p && s.Entry(p.At).Senses.Any(Senses.Event | Senses.State | Senses.Harm);

    // "435 homes for sale and 187 to let", "6 million homes, including 1.5 million in the north"
    private static bool IsEllipsis(in SentenceView s, in Amount amount) =>
        !amount.Is(NumberTraits.Fraction) && (s.Tag(amount.Start - 1) is Tag.Conjunction || s.Of(amount.Start - 1) is "including" or "with" || s.Is(amount.End - 1, s.Lexicon.Known.Others)) && s.Tag(amount.End) is Tag.Preposition or Tag.Punctuation or Tag.To;

    // ", three policemen", "and 20"
    private bool ContinuesList(in SentenceView s, int start)
    {
        var at = lastEnd;
        at += s.Is(at, ',') ? 1 : 0;
        at += s.Is(at, s.Lexicon.Known.And) || s.Is(at, s.Lexicon.Known.Or) ? 1 : 0;
        return at == start && at > lastEnd;
    }

    // What no table holds is people where it was killed, hurt or arrested.
    private CountedNoun Counted(in SentenceView s, NounPhrase phrase, bool isEvent)
    {
        var modifiers = phrase.Head == phrase.First ? [] : new string[phrase.Head - phrase.First];
        for (var i = 0; i < modifiers.Length; i++)
        {
            modifiers[i] = s.Written(phrase.First + i);
        }

        var span = Span(s, phrase.First, phrase.End);
        return new CountedNoun(span, phrase.Head == phrase.First ? s.Written(phrase.Head) : document.Quote(span), phrase.Lemma(s), modifiers, phrase.IsPeople(s) || (isEvent && s.Entry(phrase.Head).Parts == Parts.None));
    }

    private Predicate Predicate(in SentenceView s, PredicateReading predicate)
    {
        var entry = s.Entry(predicate.At);
        var lemma = entry.Lemma != 0 ? s.Lexicon.Vocabulary[entry.Lemma] : VerbLemma.Of(s.Of(predicate.At), s.Tag(predicate.At));
        lemma = predicate.HasParticle ? $"{lemma} {s.Of(predicate.At + 1)}" : lemma;
        return new Predicate(Span(s, predicate.At, predicate.At + (predicate.HasParticle ? 2 : 1)), lemma, predicate.Role) { IsNegated = predicate.IsNegated, IsIrrealis = predicate.IsIrrealis };
    }

    private TextSpan Span(in SentenceView s, int first, int end) => new(part, s.Tokens[first].Start, s.Tokens[Math.Min(end, s.Count) - 1].End);
}
