using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Predicates;
using Disagree.Mentions.Quantities.Subjects;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Makes mentions of the amounts of one sentence, and lets an amount without a noun or predicate of its own take those of the list it
/// stands in.
/// </summary>
internal sealed class MentionMaker(List<QuantityMention> found)
{
    private Part part;
    private int lastEnd = -1;
    private Amount? last;
    private PredicateReading? lastPredicate;
    private CountedNoun? lastCounted;
    private CountedNoun? lastNoun;
    private int lastNounEnd = -1;
    private CountedNoun? lastMeasure;
    private bool isOpen;
    private bool lastIsPeople;
    private readonly SubjectFinder subjects = new();

    /// <summary>Begins a sentence: nothing is taken over from the one before.</summary>
    internal void Begin(Part sentencePart)
    {
        part = sentencePart;
        lastEnd = lastNounEnd = -1;
        last = null;
        lastPredicate = null;
        lastCounted = lastNoun = lastMeasure = null;
        isOpen = false;
        subjects.Begin();
    }

    /// <summary>Adds the mention and returns the token to go on from.</summary>
    internal int Add(in QuantityScene s, in Amount bare, NounPhrase? noun)
    {
        var amount = noun is null ? InheritUnit.From(s, last, lastEnd, lastIsPeople, bare) : bare;
        var isCount = amount.Unit is null && !amount.Is(NumberTraits.Fraction);
        var end =
            noun is { } phrase
            && isCount
            && phrase.First <= amount.End + 4
            && !(phrase.First > amount.End && s.Tag(amount.End) is not Tag.Preposition && !s.IsDash(amount.End))
                ? Math.Max(phrase.End, amount.End)
                : amount.End;
        PredicateReading? predicate = PredicateReader.TryRead(s, amount.Start, end, amount.Unit is not null, out var read) ? read : null;
        if (amount.Rule is "none" && s.Written(end) is "who" or "which" or "that")
        {
            predicate = null;
        }

        if (noun is { } counts && s.Entry(counts.Head).Senses.Any(Senses.Harm) && isCount)
        {
            predicate = new PredicateReading(counts.Head, PredicateRole.State, false, predicate?.IsIrrealis ?? false);
        }
        else if (
            lastPredicate is not null
            && predicate?.At != end
            && !(predicate is not null && IsOfWhom(s, end))
            && (
                IsIncluded(s, amount.Start, end)
                || (predicate is null or { Role: PredicateRole.Agent } && (ContinuesList(s, amount.Start) || IsElsewhere(s, amount, noun)))
            )
        )
        {
            predicate = lastPredicate;
        }

        if (predicate is { } told && noun is { } things && IsToldOfOther(s, told, things, amount.Start))
        {
            predicate = null;
        }

        var subject = subjects.Find(
            s,
            amount,
            noun,
            lastEnd,
            lastNounEnd,
            predicate is { } said && IsSaidOf(s, said, amount.Start, end),
            out var measured
        );
        predicate ??= isCount && noun is null ? SubjectReader.Harm(s, subject) : null;
        var isFormer = last is { } before && ChangeReader.LeadsBack(s, before, lastEnd, amount.Start);
        predicate = isFormer ? lastPredicate : predicate;
        var counted =
            noun is { } head
                ? Counted(
                    s,
                    head,
                    amount.Unit is not null ? PhraseTail.End(s, head.End) : head.End,
                    IsEvent(s, predicate)
                        && !(
                            predicate is { Role: PredicateRole.State } state
                            && state.At != head.Head
                            && s.Entry(state.At).Senses.Any(Senses.Harm)
                        )
                )
            : isCount
            && amount.Rule is not "none"
            && (IsEvent(s, predicate) || s.Of(amount.End + 1) is "whom" ? lastCounted : lastNoun) is { } listed
            && (IsEvent(s, predicate) || IsEllipsis(s, amount) || IsOfThose(s, amount) || predicate?.At == amount.End)
                ? listed
            : null;
        var unit =
            amount.Unit
            ?? (
                amount.Is(NumberTraits.Fraction) ? Share
                : counted?.IsPeople == true || amount.IsOfPeople || (counted is null && (IsEvent(s, predicate) || IsOfPeople(s, amount)))
                    ? Unit.Person
                : Unit.One
            );
        var isShare = SharedWhole.TryShared(s, amount, noun, out var whole);
        subject = isShare ? whole : subject;
        counted = isShare
            ? null
            : counted
                ?? (
                    isCount ? null
                    : measured.Exists ? Measured(s, measured)
                    : AmountLink.IsRetold(s, lastEnd, lastNounEnd, amount.Start) ? lastMeasure
                    : null
                );
        if (
            isOpen
            && !isCount
            && noun is not null
            && found[^1].Counted is null
            && (lastEnd == amount.Start || AmountLink.IsLinked(s, lastEnd, amount.Start))
        )
        {
            found[^1] = found[^1] with { Counted = counted };
        }
        var stated = Inherit.From(s, last, lastEnd, amount);
        found.Add(
            new QuantityMention(
                Span(s, amount.Start, end),
                Span(s, amount.NumberStart, amount.NumberEnd),
                Quantity(stated, unit),
                amount.Rule
            )
            {
                Counted = counted,
                Subject = subject.Exists ? Span(s, subject.First, subject.End) : null,
                Predicate = predicate is { } p ? Predicate(s, p) : null,
                IsDifference = stated.IsDifference,
                IsFormer = isFormer,
                After = amount.IsChange
                    ? amount.IsFalling
                        ? amount.Interval.Low
                        : amount.Interval.High
                    : null,
            }
        );
        lastEnd = end;
        lastNounEnd = noun?.End ?? -1;
        lastMeasure = isCount ? null : counted;
        isOpen = !isCount && noun is null && (amount.IsCompound || s.Tag(amount.End) is Tag.Number);
        last = stated;
        lastIsPeople = unit == Unit.Person;
        lastPredicate = predicate;
        var isSome =
            s.Of(amount.Start - 1) is "including" || (s.Is(amount.End, s.Lexicon.Known.Of) && s.Of(amount.End + 1) is "them" or "whom");
        lastCounted = counted?.IsPeople == true && !isSome ? counted : lastCounted;
        lastNoun = isCount && !isSome ? counted ?? lastNoun : lastNoun;
        return end;
    }

    private CountedNoun Measured(in QuantityScene s, NounSpan measured) =>
        Counted(s, new NounPhrase(measured.First, Head(s, measured)), measured.End, isEvent: false);

    private static int Head(in QuantityScene s, NounSpan phrase)
    {
        var head = phrase.First;
        while (head + 1 < phrase.End && s.Tag(head + 1) is not (Tag.Preposition or Tag.To or Tag.Participle))
        {
            head++;
        }

        return head;
    }

    // "no arrests in any of the three shootings", "burned five times brighter"
    private static bool IsToldOfOther(in QuantityScene s, PredicateReading predicate, NounPhrase noun, int start) =>
        (
            predicate is { Role: PredicateRole.State }
            && predicate.At < start
            && s.Tag(predicate.At) is Tag.Noun
            && !noun.IsPeople(s)
            && !s.Entry(noun.Head).Senses.Any(Senses.Harm)
        )
        || (
            s.Of(noun.Head) is "times"
            && s.Tag(noun.End) is not Tag.Preposition
            && (s.Of(noun.End) is "more" or "less" or "as" or [_, _, .., 'e', 'r'])
        );

    // "nine others suffered burns", "40, many of whom": who is not told is a person
    private bool IsOfPeople(in QuantityScene s, in Amount amount) =>
        (lastNoun is null && s.Is(amount.End - 1, s.Lexicon.Known.Others))
        || (s.Is(amount.End, s.Lexicon.Known.Of) && s.Of(amount.End + 1) is "whom");

    // "the town said 40 [homes were destroyed]"; but "40 homes [that were destroyed]", "40 homes destroyed"
    private static bool IsSaidOf(in QuantityScene s, PredicateReading predicate, int start, int end) =>
        predicate.At >= end
        && s.Tag(start - 1) is not Tag.Auxiliary
        && !ClauseWords.IsRelative(s, end)
        && !ClauseWords.IsRelative(s, end + 1)
        && (
            predicate.Role is PredicateRole.Agent
            || s.Tag(predicate.At - 1) is Tag.Auxiliary or Tag.Adverb
            || s.Tag(start - 1) is Tag.Conjunction
        );

    private static readonly Unit Share = new("1", Dimension.Ratio, 100);

    private static Quantity Quantity(in Amount amount, Unit unit) =>
        new(amount.Interval, unit)
        {
            Bound = amount.Bound,
            IsApproximate = amount.IsApproximate,
            Trend = amount.Trend,
            Step = amount.Step,
        };

    private static bool IsEvent(in QuantityScene s, PredicateReading? predicate) =>
        predicate is { HasParticle: false } p && s.Entry(p.At).Senses.Any(Senses.Event | Senses.State | Senses.Harm);

    // "435 homes for sale and 187 to let", "6 million homes, including 1.5 million in the north"
    private static bool IsEllipsis(in QuantityScene s, in Amount amount) =>
        !amount.Is(NumberTraits.Fraction)
            && (
                s.Tag(amount.Start - 1) is Tag.Conjunction
                || s.Of(amount.Start - 1) is "including" or "with"
                || s.Is(amount.End - 1, s.Lexicon.Known.Others)
            )
            && (
                s.Tag(amount.End) is Tag.Preposition or Tag.Punctuation or Tag.To
                || (s.Of(amount.Start - 1) is "with" && s.Tag(amount.End) is Tag.Conjunction)
                || (s.Tag(amount.End) is Tag.Auxiliary && s.Tag(amount.Start - 1) is Tag.Conjunction)
            )
        || IsApart(s, amount);

    // "seven homes were damaged, three badly"
    private static bool IsApart(in QuantityScene s, in Amount amount) =>
        s.Is(amount.Start - 1, ',')
        && s.Tag(amount.End) is Tag.Adverb
        && s.Of(amount.End) is [_, _, .., 'l', 'y']
        && (amount.End + 1 >= s.Count || s.Tag(amount.End + 1) is Tag.Punctuation or Tag.Conjunction);

    // "nine suspects, three of whom fled", "40 boats, two of them new"
    private static bool IsOfThose(in QuantityScene s, in Amount amount) =>
        s.Is(amount.End, s.Lexicon.Known.Of) && s.Of(amount.End + 1) is "whom" or "which" or "them";

    // "40 sailors, nine of whom drowned"
    private static bool IsOfWhom(in QuantityScene s, int end) => s.Is(end, s.Lexicon.Known.Of) && s.Of(end + 1) is "whom" or "which";

    // "sank 40 boats, including 12 ferries"; but "including 12 that were new"
    private static bool IsIncluded(in QuantityScene s, int start, int end) =>
        s.Of(start - 1) is "including" && !ClauseWords.IsRelative(s, end);

    // "sank 40 boats in the bay and 12 beyond it"
    private bool IsElsewhere(in QuantityScene s, in Amount amount, NounPhrase? noun)
    {
        if (
            noun is not null
            || amount.Unit is not null
            || lastEnd < 0
            || lastPredicate is not { Role: PredicateRole.Patient }
            || !s.Is(amount.Start - 1, s.Lexicon.Known.And)
            || s.Tag(amount.End) is not Tag.Preposition
            || s.Is(amount.End, s.Lexicon.Known.Of)
        )
        {
            return false;
        }

        for (var i = lastEnd; i < amount.Start - 1; i++)
        {
            if (s.Tag(i) is not (Tag.Preposition or Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun))
            {
                return false;
            }
        }

        return true;
    }

    // ", three policemen", "and 20"
    private bool ContinuesList(in QuantityScene s, int start)
    {
        var at = lastEnd;
        if (at >= 0 && BareMembers.Skip(s, at) == start)
        {
            return true;
        }

        at += s.Is(at, ',') ? 1 : 0;
        at += s.Is(at, s.Lexicon.Known.And) || s.Is(at, s.Lexicon.Known.Or) ? 1 : 0;
        return at == start && at > lastEnd;
    }

    // What no table holds is people where it was killed, hurt or arrested.
    private CountedNoun Counted(in QuantityScene s, NounPhrase phrase, int end, bool isEvent) =>
        new(
            s.Text,
            Span(s, phrase.First, end),
            Span(s, phrase.Head, phrase.End),
            phrase.KnownLemma(s),
            phrase.IsPeople(s) || (isEvent && s.Entry(phrase.Head).Parts == Parts.None)
        );

    private Predicate Predicate(in QuantityScene s, PredicateReading predicate)
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

    private TextSpan Span(in QuantityScene s, int first, int end) =>
        new(part, s.Tokens[first].Start, s.Tokens[Math.Min(end, s.Count) - 1].End);
}
