using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Predicates;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Chooses what an amount counts or measures: the noun behind it, what a preposition attaches it to, or the noun of the list before; and
/// with that the unit of an amount that has none.
/// </summary>
internal static class CountedChoice
{
    private static readonly Unit Share = new("1", Dimension.Ratio, 100);

    /// <summary>What a count counts; null where nothing says so.</summary>
    internal static CountedNoun? Of(
        in QuantityScene s,
        in MentionParts parts,
        in Amount amount,
        NounPhrase? noun,
        PredicateReading? predicate,
        ListMemory before
    )
    {
        if (noun is { } phrase)
        {
            var end = amount.Unit is null ? phrase.End : PhraseTail.End(s, phrase.End);
            return parts.Counted(s, phrase, end, IsDone(s, predicate, phrase));
        }

        // "the bus carried 40 pupils; none of them was hurt"
        if (amount.Rule is "none")
        {
            return s.Is(amount.Start, s.Lexicon.Known.None) ? before.People ?? before.Earlier(s, parts, amount, isOfPeople: true) : null;
        }

        return amount.IsCount ? OfList(s, parts, amount, predicate, before) : null;
    }

    /// <summary>What a measure measures; null where nothing says so.</summary>
    internal static CountedNoun? OfMeasure(in QuantityScene s, in MentionParts parts, int start, NounSpan measured, ListMemory before) =>
        measured.Exists ? parts.Counted(s, new NounPhrase(measured.First, Head(s, measured)), measured.End, isEvent: false)
        : AmountLink.IsRetold(s, before.End, before.NounEnd, start) ? before.Measure
        : null;

    /// <summary>The unit of an amount: its own, a share, people where people are counted, else one.</summary>
    internal static Unit UnitOf(
        in QuantityScene s,
        in Amount amount,
        CountedNoun? counted,
        PredicateReading? predicate,
        ListMemory before
    ) =>
        amount.Unit is { } own ? own
        : amount.Is(NumberTraits.Fraction) ? Share
        : counted?.IsPeople == true || amount.IsOfPeople ? Unit.Person
        : counted is null && IsWhole(amount) && (PredicateChoice.IsEvent(s, predicate) || IsWhoIsNotTold(s, amount, before)) ? Unit.Person
        : Unit.One;

    // a quake "of 8.2 killed 40"
    private static bool IsWhole(in Amount amount) => amount.Is(NumberTraits.Scaled) || decimal.Truncate(amount.Value) == amount.Value;

    // "three [badly hurt]" of "nine sailors were found, three badly hurt": those whom it can happen to, else those named last
    private static CountedNoun? OfList(
        in QuantityScene s,
        in MentionParts parts,
        in Amount amount,
        PredicateReading? predicate,
        ListMemory before
    )
    {
        var isEvent = PredicateChoice.IsEvent(s, predicate);
        if (
            (isEvent && IsOfOtherDeed(s, amount, predicate, before))
            || (before.Noun is { IsPeople: true } && IsOfOtherDoer(s, amount, predicate))
            || IsHadLikewise(s, amount, before)
        )
        {
            return null;
        }

        var listed = isEvent || amount.IsOfPeople || s.Of(amount.End + 1) is "whom" ? before.People : before.Noun;
        var isListed =
            listed is not null
            && (
                isEvent
                || IsEllipsis(s, amount)
                || IsNewLevel(s, amount, before)
                || IsOfThose(s, amount)
                || predicate?.At == amount.End
                || LeftOutNoun.IsOfSentence(s, amount, before)
            );
        return IsOfAll(s, amount) ? null
            : isListed ? listed
            : listed is null && before.IsFirst && Antecedent.TryRead(s, amount, out var named) ? parts.Counted(s, named, named.End, false)
            : listed is null && before.IsFirst && LeftOutNoun.IsOfSentenceBefore(s, amount, before)
                ? before.Earlier(s, parts, amount, isEvent)
            : null;
    }

    // "came from nine nations; Norway, with seven dead, ahead of Chile with four": four dead, and no four nations
    private static bool IsHadLikewise(in QuantityScene s, in Amount amount, ListMemory before) =>
        s.Of(amount.Start - 1) is "with" && s.Tag(amount.Start - 2) is Tag.ProperNoun && PredicateChoice.IsEvent(s, before.Predicate);

    // "cut off 900 customers and killed three": nothing says that the three were customers
    private static bool IsOfOtherDeed(in QuantityScene s, in Amount amount, PredicateReading? predicate, ListMemory before) =>
        predicate is { Role: PredicateRole.Patient } own
        && own.At == amount.Start - 1
        && s.Tag(own.At - 1) is Tag.Conjunction
        && before.Predicate is { Role: PredicateRole.Patient } other
        && other.At < before.End
        && !PredicateChoice.IsEvent(s, other);

    // "four Danes among the dead as police seize 24": nothing says that the 24 were Danes
    private static bool IsOfOtherDoer(in QuantityScene s, in Amount amount, PredicateReading? predicate) =>
        predicate is { Role: PredicateRole.Patient } own
        && own.At == amount.Start - 1
        && s.Tag(own.At - 1) is Tag.Noun or Tag.ProperNoun
        && (s.Tag(own.At - 2) is Tag.Conjunction || s.Of(own.At - 2) is "as" or "while" or "after");

    // "nine Danes are among the 40 dead": the 40 are all who died
    private static bool IsOfAll(in QuantityScene s, in Amount amount) =>
        s.Of(amount.Start - 1) is "among" || (s.Of(amount.Start - 1) is "the" && s.Of(amount.Start - 2) is "among");

    // "12 boats sunk", but not "12 boats" beside "dead" of others
    private static bool IsDone(in QuantityScene s, PredicateReading? predicate, NounPhrase noun) =>
        PredicateChoice.IsEvent(s, predicate)
        && !(predicate is { Role: PredicateRole.State } state && state.At != noun.Head && s.Entry(state.At).Senses.Any(Senses.Harm));

    // "nine others suffered burns", "40, many of whom": who is not told is a person
    private static bool IsWhoIsNotTold(in QuantityScene s, in Amount amount, ListMemory before) =>
        (before.Noun is null && s.Is(amount.End - 1, s.Lexicon.Known.Others))
        || (s.Is(amount.End, s.Lexicon.Known.Of) && s.Of(amount.End + 1) is "whom");

    private static bool IsEllipsis(in QuantityScene s, in Amount amount) =>
        (!amount.Is(NumberTraits.Fraction) && OpensMember(s, amount) && EndsMember(s, amount)) || IsApart(s, amount);

    // "raised by nine ships, to 40", "raised by nine ships to a total of 40"
    private static bool IsNewLevel(in QuantityScene s, in Amount amount, ListMemory before) =>
        s.Is(amount.Start - 1, s.Lexicon.Known.To)
        && before.NounEnd > 0
        && amount.Start - 1 - before.NounEnd is 0 or 1
        && (amount.Start - 1 == before.NounEnd || s.Is(before.NounEnd, ','))
        && s.Tag(amount.End) is Tag.Preposition or Tag.Punctuation or Tag.Conjunction or Tag.Adverb;

    // "[and] 187 to let", "[including] 1.5 million in the north", "nine [others]"
    private static bool OpensMember(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.Start - 1) is Tag.Conjunction
        || s.Of(amount.Start - 1) is "including"
        || s.Of(amount.Start - 1) is "with"
        || s.Is(amount.End - 1, s.Lexicon.Known.Others);

    // "and 187 [to] let", "with 12 [and]", "and 12 [were]"
    private static bool EndsMember(in QuantityScene s, in Amount amount) =>
        s.Tag(amount.End) is Tag.Preposition or Tag.Punctuation or Tag.To
        || (s.Of(amount.Start - 1) is "with" && s.Tag(amount.End) is Tag.Conjunction)
        || (s.Tag(amount.End) is Tag.Auxiliary && s.Tag(amount.Start - 1) is Tag.Conjunction);

    // "seven homes were damaged, three badly"
    private static bool IsApart(in QuantityScene s, in Amount amount) =>
        s.Is(amount.Start - 1, ',')
        && s.Tag(amount.End) is Tag.Adverb
        && s.Of(amount.End) is [_, _, .., 'l', 'y']
        && (amount.End + 1 >= s.Count || s.Tag(amount.End + 1) is Tag.Punctuation or Tag.Conjunction);

    // "nine suspects, three of whom fled", "40 boats, two of them new"
    private static bool IsOfThose(in QuantityScene s, in Amount amount) =>
        s.Is(amount.End, s.Lexicon.Known.Of) && s.Of(amount.End + 1) is "whom" or "which" or "them";

    private static int Head(in QuantityScene s, NounSpan phrase)
    {
        var head = phrase.First;
        while (head + 1 < phrase.End && s.Tag(head + 1) is not (Tag.Preposition or Tag.To or Tag.Participle))
        {
            head++;
        }

        return head;
    }
}
