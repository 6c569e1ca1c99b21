using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>Tells years, days of a month, decades and clock times from amounts.</summary>
internal static class CalendarRule
{
    private const int FirstYear = 1500;
    private const int LastYear = 2199;
    private const int LongestMonth = 31;

    /// <summary>Whether the number is a date or a time of day, or a part of one.</summary>
    internal static bool IsCalendar(in QuantityScene s, in Amount amount, NounPhrase? noun) =>
        s.Tag(amount.NumberStart) is Tag.Number
            ? IsDay(s, amount)
                || IsClock(s, amount.NumberEnd)
                || IsHour(s, amount)
                || (IsYear(s, amount) && !(noun is { } counted && CountsHere(s, amount, counted)))
            : amount is { Unit: null, IsRange: false }
                && (IsSpelledYear(s, amount.NumberStart) || IsSpelledYear(s, amount.NumberStart - 1));

    // "Shelling drove out 2000 villagers" counts; "the 2018 elections", "2009-2012 gains", "in 2016 researchers", "her 2019 review" do not.
    private static bool CountsHere(in QuantityScene s, in Amount amount, NounPhrase noun) =>
        amount.Start < amount.NumberStart
        || (amount.IsRange && !s.IsDash(amount.NumberStart + 1))
        || (
            (noun.IsPeople(s) || amount.Value % 100 == 0)
            && (s.Tag(amount.Start - 1) is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund or Tag.Conjunction || amount.Start == 0)
        );

    private static bool IsDay(in QuantityScene s, in Amount amount)
    {
        if (amount.Unit is not null || amount.Is(NumberTraits.Scaled | NumberTraits.Marked) || amount.Value is < 1 or > LastYear)
        {
            return false;
        }

        var before = s.Is(amount.NumberStart - 1, '.') ? amount.NumberStart - 2 : amount.NumberStart - 1;
        if (IsMonth(s, before))
        {
            return true;
        }

        var behind = s.Is(amount.NumberEnd, s.Lexicon.Known.Of) ? amount.NumberEnd + 1 : amount.NumberEnd;
        return amount.Value <= LongestMonth
            && (IsMonth(s, behind) || (IsEndOfDates(s, amount.NumberStart) && !(s.Tag(amount.NumberEnd) is Tag.Noun)));
    }

    // "Sept. 20-24, 27 and 29"
    private static bool IsEndOfDates(in QuantityScene s, int start) =>
        (s.IsDash(start - 1) || s.Is(start - 1, s.Lexicon.Known.And))
        && s.Tag(start - 2) == Tag.Number
        && (IsMonth(s, start - 3) || (s.Is(start - 3, '.') && IsMonth(s, start - 4)));

    // "may" and "march" are months where they are capitalised within a sentence.
    private static bool IsMonth(in QuantityScene s, int at) =>
        s.Entry(at).Senses.Any(Senses.Month)
        && (
            char.IsUpper(s.First(at))
            || s.Tag(at) is Tag.Noun or Tag.ProperNoun
            || !s.Entry(at).Parts.Any(Parts.Modal | Parts.Verb | Parts.Past | Parts.Gerund)
        );

    private static bool IsClock(in QuantityScene s, int end) =>
        s.Is(end, WordClass.ClockSign) && !(s.Of(end) is "hrs" && s.Tokens[end - 1].Length != 4) && IsTimeOfDay(s.Of(end - 1));

    // "at 4 in the morning"
    private static bool IsHour(in QuantityScene s, in Amount amount) =>
        amount.Value is > 0 and <= 12
        && s.Is(amount.NumberEnd, s.Lexicon.Known.In)
        && s.Is(amount.NumberEnd + 1, s.Lexicon.Known.The)
        && s.Of(amount.NumberEnd + 2) is "morning" or "afternoon" or "evening"
        && s.Tag(amount.NumberStart - 1) is Tag.Preposition;

    // "nineteen eighty-four", as speakers say a year; but "nineteen thirty-foot boats"
    private static bool IsSpelledYear(in QuantityScene s, int at) =>
        s.Of(at) is "nineteen" or "eighteen" or "seventeen" or "Nineteen" or "Eighteen" or "Seventeen"
        && s.NumberKind(at + 1) is Lexicons.NumberKind.Ten
        && (!s.IsDash(at + 2) || s.NumberKind(at + 3) is Lexicons.NumberKind.Unit);

    // "9.45 pm" is a time, "2.1 pm" a length.
    private static bool IsTimeOfDay(ReadOnlySpan<char> digits) =>
        digits.IndexOf('.') is var point && (point < 0 || (digits.Length - point - 1 == 2 && digits[point + 1] < '6'));

    private static bool IsYear(in QuantityScene s, in Amount amount)
    {
        if (
            (amount.Unit is not null && !char.IsUpper(s.First(amount.NumberEnd)))
            || amount.Is(NumberTraits.Scaled | NumberTraits.Marked | NumberTraits.Signed)
            || s.Tokens[amount.NumberStart].Length != 4
            || amount.Interval.Low is < FirstYear
            || amount.Value is < FirstYear or > LastYear
        )
        {
            return false;
        }

        return amount.Bound is Values.Bound.Exact or Values.Bound.About or Values.Bound.Between
            || s.Tag(amount.End) is not (Tag.Noun or Tag.Adjective or Tag.ProperNoun);
    }

    /// <summary>Whether the number is a decade ("1990s", "the 40s").</summary>
    internal static bool IsDecade(in QuantityScene s, int end) =>
        s.Touches(end - 1)
        && (s.Of(end) is "s" || s.Tag(end) == Tag.Possessive || (s.First(end) is '\'' or '’' && s.Of(end + 1) is "s"))
        && s.Tag(end - 1) == Tag.Number;

    /// <summary>Whether the token makes a place in an order of the number before it: "12th", "twenty-fourth".</summary>
    internal static bool IsOrdinal(in QuantityScene s, int end) =>
        (
            s.NumberKind(end - 1) is not NumberKind.None
            && s.NumberKind(s.IsDash(end) ? end + 1 : end) is NumberKind.Ordinal
            && !(s.NumberKind(end - 1) is NumberKind.Unit && s.IsDash(end + 1) && s.Touches(end))
        ) || (s.Touches(end - 1) && s.Of(end) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH");
}
