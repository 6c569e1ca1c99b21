using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Ages;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Reads what several numbers share and only the last of them names: "5 and 10 [miles]", "12, 15 and 20 [cars]", "a 5- and a 6-[year-old]".
/// </summary>
internal static class SharedTail
{
    private const int MostMembers = 6;
    private const int FirstYear = 1500;
    private const int LastYear = 2199;

    /// <summary>Gives an amount the unit that the last member of its list names.</summary>
    internal static void ApplyUnit(in QuantityScene s, ref Amount amount)
    {
        if (
            amount.Unit is not null
            || !CanShare(s, amount)
            || !(TryLast(s, amount.End, out var last) || BySide.TryRead(s, amount, out last) || PercentOfRival.TryRead(s, amount, out last))
            || last.Unit is not { } unit
            || last.HasPrefix
            || IsMinute(s, last)
            || IsOfNameBefore(s, amount)
        )
        {
            return;
        }
        amount.Unit = unit;
        amount.End += s.IsDash(amount.End) && !s.Touches(amount.End) ? 1 : 0;
        if (unit.Dimension is Dimension.Duration && AgeReader.TryBehind(s, last.End, out _))
        {
            amount.Unit = AgeReader.Age(unit);
            amount.Rule = "age";
        }
    }

    /// <summary>The noun that the last member of its list counts.</summary>
    internal static bool TryNoun(in QuantityScene s, in Amount amount, out NounPhrase noun)
    {
        noun = default;
        return amount.Unit is null
            && CanShare(s, amount)
            && amount.Value != 1
            && TryLast(s, amount.End, out var last)
            && last is { Unit: null, HasPrefix: false }
            && !last.Number.Is(NumberTraits.Vague | NumberTraits.Fraction)
            && NounPhraseReader.TryPlain(s, last.End, false, out noun)
            && noun.First == last.End
            && PluralNoun.Is(s, noun.Head)
            && !(IsObject(s, amount.Start) && Insertion.IsVerb(s, noun.End));
    }

    /// <summary>
    /// Whether the last member of the list behind an age in years or months is one: "a three year and a seven year [old]".
    /// </summary>
    internal static bool IsBeforeAge(in QuantityScene s, in Amount amount) =>
        TryLast(s, amount.End, out var last) && last.Unit?.Dimension is Dimension.Duration && AgeReader.TryBehind(s, last.End, out _);

    // "killed 12 and 15 boats sank" has two clauses, "room 12" counts nothing
    private static bool CanShare(in QuantityScene s, in Amount amount) =>
        amount is { Bound: Bound.Exact or Bound.About }
        && amount.Interval.IsPoint
        && amount.Start == amount.NumberStart
        && !amount.Is(NumberTraits.Vague | NumberTraits.Fraction | NumberTraits.Scaled | NumberTraits.Signed)
        && !s.Entry(amount.Start - 1).Senses.Any(Senses.Event | Senses.Label | Senses.Month)
        && s.Tag(amount.Start - 1) is not (Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.NumberWord)
        && !s.Is(amount.Start - 1, '.')
        && !(
            s.Tag(amount.NumberStart) is Tag.Number
            && s.Tokens[amount.NumberStart].Length == 4
            && amount.Value is >= FirstYear and <= LastYear
        );

    private static bool IsObject(in QuantityScene s, int start) =>
        s.Tag(start - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund or Tag.Auxiliary or Tag.Participle;

    // "Ana Reed, 22, and 11-month-old Tom"
    private static bool IsOfNameBefore(in QuantityScene s, in Amount amount) =>
        s.Is(amount.Start - 1, ',') && s.Tag(amount.Start - 2) is Tag.ProperNoun && s.Is(amount.End, ',');

    // "at 5 and 10 pm"
    private static bool IsMinute(in QuantityScene s, in AmountPart last) => s.Of(last.Number.End) is "pm" or "am" or "PM" or "AM";

    private static bool TryLast(in QuantityScene s, int at, out AmountPart last)
    {
        last = default;
        for (var members = 1; members < MostMembers; members++)
        {
            var next = s.IsDash(at) && s.Touches(at - 1) && !s.Touches(at) ? at + 1 : at;
            next += s.Is(next, ',') ? 1 : 0;
            var isLast = s.Is(next, s.Lexicon.Known.And) || (next == at && s.Is(next, s.Lexicon.Known.Or));
            next += isLast ? 1 : 0;
            next += isLast && s.Lexicon.Known.IsArticle(s.Word(next)) ? 1 : 0;
            if (next == at || !PartReader.TryRead(s, next, out last) || last.Number.Start != next)
            {
                return false;
            }
            if (isLast || last.Unit is not null)
            {
                return isLast;
            }
            at = last.End;
        }
        return false;
    }
}
