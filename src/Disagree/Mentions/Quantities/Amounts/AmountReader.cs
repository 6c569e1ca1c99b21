using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Ages;
using Disagree.Mentions.Quantities.Labels;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Ranges;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Reads an amount whose number begins at a token: its parts, the range they make, hedges, rate and trend. What only looks like one is
/// skipped.
/// </summary>
internal static class AmountReader
{
    /// <summary>Reads the amount and the noun it counts.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="amount">The amount; where none is found, its end says where to go on.</param>
    /// <param name="noun">The noun that it counts or measures; null where none follows.</param>
    internal static bool TryRead(in QuantityScene s, int at, out Amount amount, out NounPhrase? noun)
    {
        amount = default;
        noun = null;
        if (DecadeReader.TryRead(s, at, out amount))
        {
            return true;
        }

        amount.End = at + 1;
        if (!PartReader.TryRead(s, at, out var part))
        {
            return false;
        }

        CompoundReader.Extend(s, ref part);
        part = WholeSpan.Of(s, part);
        amount = RangeReader.Read(s, part);
        var end = amount.End;
        if (IsName(s, amount))
        {
            amount.End = end;
            return false;
        }

        SharedTail.ApplyUnit(s, ref amount);
        ZeroReader.Apply(s, ref amount);
        PercentReader.Apply(s, ref amount);
        PlusMinusReader.Apply(s, ref amount);
        if (amount.Unit is { } measured && RateReader.TryReadBehindNoun(s, measured, amount.End, out var rate))
        {
            amount.Unit = rate;
        }

        ScaleReader.Apply(s, ref amount);
        AgeReader.Apply(s, ref amount);
        HedgeReader.Apply(s, ref amount);
        BoundJoiner.Apply(s, ref amount);
        var isOne = amount.Interval.IsPoint && amount.Value == 1;
        noun =
            NounPhraseReader.TryRead(
                s,
                PhraseTail.PastBrackets(s, amount),
                isOne || amount.Unit is not null || amount.Is(NumberTraits.Fraction),
                out var phrase
            )
            || (amount.Unit is null && NounApartReader.TryBefore(s, amount.Start, out phrase))
            || NounApartReader.TryCopula(s, amount, out phrase)
            || SharedTail.TryNoun(s, amount, out phrase)
                ? phrase
                : null;
        if (
            noun is { } before
            && before.First < amount.Start
            && s.Lexicon.Units.TryMatch(s, before.Head, out var unit, out _, out var isSymbol)
            && !isSymbol
        )
        {
            (amount.Unit, noun) = (unit, null);
        }

        StrengthReader.Apply(s, ref amount, noun);
        noun =
            IsClause(s, amount, noun)
            || IsBareVague(s, amount, noun)
            || IsPaidBy(s, amount, noun)
            || (amount.Rule is "age" && (amount.End == amount.NumberEnd || IsVerbOfAged(s, noun)))
                ? null
                : noun;
        if (
            CalendarRule.IsCalendar(s, amount, amount.IsCompound ? null : noun)
            || LabelRule.IsLabel(s, amount, noun)
            || SmallCountRule.IsPlural(s, amount, noun)
        )
        {
            amount.End = end;
            return false;
        }

        // "12 deaths a day", "fell to four a day"
        var behindCounted = noun?.End ?? amount.End;
        if (
            amount.Unit is null
            && RateReader.Opens(s, behindCounted)
            && RateReader.TryRead(s, noun is { } counted ? CountUnit(s, counted) : Unit.One, behindCounted, out var perTime, out var perEnd)
        )
        {
            amount.Unit = perTime;
            amount.End = perEnd;
            noun = noun is { } times && s.Of(times.Head) is "times" ? null : noun;
        }

        if (noun is null && amount.Unit is null && s.Is(amount.End, s.Lexicon.Known.Others))
        {
            amount.End++;
        }

        if (noun is { } behind && amount.Unit is null)
        {
            HedgeReader.ApplyBehind(s, behind.End, ref amount);
        }

        noun ??= NounApartReader.TryBehindMove(s, amount, out var moved) ? moved : null;
        DashReader.Apply(s, noun, ref amount);
        TrendReader.Apply(s, noun, ref amount);
        ChangeReader.Apply(s, ref amount);
        noun = amount.IsDifference && noun is { } name && name.First == amount.End && s.Tag(name.Head) is Tag.ProperNoun ? null : noun;
        return true;
    }

    // "a limit of 15 ppb requiring action" has what is measured before it
    private static bool IsClause(in QuantityScene s, in Amount amount, NounPhrase? noun) =>
        noun is { } phrase
        && amount.Unit is not null
        && !amount.IsCompound
        && s.Is(amount.Start - 1, s.Lexicon.Known.Of)
        && s.Tag(phrase.First) is Tag.Gerund
        && phrase.First == amount.End;

    // "the 17-year-old fired shots", "7-year-old shot"
    private static bool IsVerbOfAged(in QuantityScene s, NounPhrase? noun) =>
        noun is { } phrase
        && !phrase.IsPeople(s)
        && (s.Tag(phrase.First) is Tag.PastVerb or Tag.Participle || s.Entry(phrase.Head).Senses.Any(Senses.Event));

    // "thousands protest", as headlines leave out of whom
    private static bool IsBareVague(in QuantityScene s, in Amount amount, NounPhrase? noun) =>
        noun is { } phrase
        && amount.Is(NumberTraits.Vague)
        && amount.Unit is null
        && phrase.First == amount.End
        && s.Of(amount.NumberEnd - 1) is [.., 's' or 'S']
        && !PluralNoun.Is(s, phrase.Head);

    // "the $40 million Brandt spent"
    private static bool IsPaidBy(in QuantityScene s, in Amount amount, NounPhrase? noun) =>
        noun is { } phrase
        && amount.Unit?.Dimension is Dimension.Money
        && phrase.First == amount.End
        && s.Tag(phrase.Head) is Tag.ProperNoun
        && s.Tag(phrase.End) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal;

    private static Unit CountUnit(in QuantityScene s, NounPhrase noun) =>
        s.Of(noun.Head) is "times" ? new Unit("count", Dimension.Count)
        : noun.IsPeople(s) ? Unit.Person
        : new Unit(noun.Lemma(s), Dimension.Count);

    private static bool HasPrefix(in QuantityScene s, in Amount amount) => s.Lexicon.Money.TryBefore(s, amount.NumberStart, out _, out _);

    private static bool IsName(in QuantityScene s, in Amount amount) =>
        CodeRule.IsCode(
            s,
            amount.NumberStart,
            amount.NumberEnd,
            HasPrefix(s, amount),
            amount.Unit is not null || amount.Is(NumberTraits.Scaled)
        )
        || ScoreRule.IsScore(s, amount)
        || CalendarRule.IsDecade(s, amount.NumberEnd)
        || CalendarRule.IsOrdinal(s, amount.NumberEnd);
}
