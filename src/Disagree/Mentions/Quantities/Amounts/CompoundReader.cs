using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Adds smaller units to larger ones: "2 years and 3 months" (27 months), "5 feet 3 inches" (5.25 feet), "13 dollars 45 cents" (13.45
/// dollars). Lengths and spans of time are told in the smallest unit named, so that the sum is whole; feet with inches in feet, money in
/// the currency.
/// </summary>
internal static class CompoundReader
{
    private const decimal LargestPart = 1_000_000;
    private const int InchesInFoot = 12;
    private const decimal Tenth = 0.1m;
    private const decimal Hundredth = 0.01m;

    internal static void Extend(in QuantityScene s, ref AmountPart part)
    {
        var isSum = false;
        while (part.Unit is { } unit && !part.Number.Is(NumberTraits.Vague) && TryNext(s, part, unit, isSum, out var longer))
        {
            part = longer;
            isSum = true;
        }
    }

    private static bool TryNext(in QuantityScene s, AmountPart part, Unit unit, bool isSum, out AmountPart longer)
    {
        longer = part;
        var at = part.End;
        at += s.Is(at, ',') ? 1 : 0;
        at += s.Is(at, s.Lexicon.Known.And) ? 1 : 0;
        if (TryHalf(s, part, unit, out longer) || (!isSum && BareInches.TryAdd(s, part, unit, out longer)))
        {
            return true;
        }

        // "the worst in two decades, and four hours went by"
        if (!isSum && at > part.End + 1)
        {
            return false;
        }

        if (
            s.IsDash(part.End)
            || !NumberReader.TryRead(s, at, out var number)
            || number.Is(NumberTraits.Vague | NumberTraits.Signed)
            || number.Start != at
        )
        {
            return false;
        }

        return unit.Dimension switch
        {
            Dimension.Money => TryMinor(s, part, unit, number, out longer),
            Dimension.Length or Dimension.Duration or Dimension.Mass => TrySmaller(s, part, unit, number, out longer),
            _ => false,
        };
    }

    private static bool TryMinor(in QuantityScene s, AmountPart part, Unit unit, NumberReading number, out AmountPart longer)
    {
        longer = part;
        if (
            number.Low is < 0 or >= 100
            || number.Low != Math.Floor(number.Low)
            || part.Number.Low != Math.Floor(part.Number.Low)
            || part.Number.Is(NumberTraits.Scaled)
            || part.IsCompound
        )
        {
            return false;
        }

        var isNamed =
            s.Lexicon.Money.TryMinor(unit, s.Word(number.End), out var factor) || (s.Of(number.End) is "c" && (factor = Hundredth) > 0);
        var isPair = IsBare(s, number) && (!number.Is(NumberTraits.Digits) || s.Tokens[number.Start].Length == 2);
        if (!isNamed && !isPair)
        {
            return false;
        }

        longer = Add(part, number.Low * (isNamed ? factor : Hundredth), unit, number.End + (isNamed ? 1 : 0));
        if (isNamed && factor == Tenth && NumberReader.TryRead(s, longer.End, out var last) && last.Low is > 0 and < 10 && IsBare(s, last))
        {
            longer = Add(longer, last.Low * Hundredth, unit, last.End);
        }

        return true;
    }

    // A number that counts nothing itself: the sentence ends, or another number is joined to it.
    private static bool IsBare(in QuantityScene s, NumberReading number) =>
        number.End >= s.Count
        || (s.Tag(number.End) == Tag.Punctuation && !s.Is(number.End, ',') && !s.IsDash(number.End))
        || s.Is(number.End, s.Lexicon.Known.More)
        || (
            !number.Is(NumberTraits.Digits)
            && s.Is(number.End, s.Lexicon.Known.And)
            && s.Tag(number.End + 1) is Tag.Number or Tag.NumberWord
        );

    private static bool TrySmaller(in QuantityScene s, AmountPart part, Unit unit, NumberReading number, out AmountPart longer)
    {
        longer = part;
        var isFeet = unit.Dimension == Dimension.Length && (s.Is(number.End, '\'') || s.Is(number.End, '"')) && s.Touches(number.End - 1);
        Unit? smaller;
        if (unit.Code is "[ft_i]" && FootMark.TryInches(s, number, out var end))
        {
            smaller = s.Lexicon.Units["[in_i]"];
        }
        else if (isFeet)
        {
            smaller = s.Lexicon.Units[s.Is(number.End, '"') ? "[in_i]" : "[ft_i]"];
            end = number.End + 1;
        }
        else if (!UnitReader.TryRead(s, number, out smaller, out end, out var isCompound) || isCompound)
        {
            var isClock =
                unit.Code is "h"
                && number.Low is > 0 and < 60
                && !number.Is(NumberTraits.Fraction | NumberTraits.Marked)
                && (number.End >= s.Count || s.Tag(number.End) is Tag.Punctuation);
            if (!isClock)
            {
                return false;
            }

            smaller = s.Lexicon.Units["min"];
            end = number.End;
        }

        var isConvertible =
            smaller.Dimension == unit.Dimension
            && number.Low < LargestPart
            && (IsCustomary(smaller) == IsCustomary(unit) || !s.Is(part.End, ','))
            && (smaller.Factor < unit.Factor || (unit.Dimension == Dimension.Length && smaller.Factor > unit.Factor));
        if (!isConvertible || !TryRatio(unit, smaller, out var ratio) || !part.Number.TryScale(ratio, part.Number.End, out var scaled))
        {
            return false;
        }

        longer =
            smaller.Factor < unit.Factor && !IsFeetAndInches(part, unit, smaller, number)
                ? Add(part with { Number = scaled with { Traits = part.Number.Traits } }, number.Low, smaller, end)
                : Add(part, number.Low * smaller.Factor / unit.Factor, unit, end);
        return true;
    }

    // nobody adds millimetres to feet: "crested at 23.6 feet, 210 millimetres of rain fell"
    private static bool IsCustomary(Unit unit) => unit.Code is ['[', ..];

    // Other sources give heights in feet; a sum of three units is told in the smallest.
    private static bool IsFeetAndInches(AmountPart part, Unit unit, Unit smaller, NumberReading number) =>
        unit.Code is "[ft_i]" && smaller.Code is "[in_i]" && number.Low < InchesInFoot && part.End <= part.Number.End + 1;

    // A year is twelve months, not 365.25 days over 30.4375.
    private static bool TryRatio(Unit larger, Unit smaller, out decimal ratio)
    {
        ratio = larger.Factor / smaller.Factor;
        return ratio > 0;
    }

    // "an hour and a half"
    private static bool TryHalf(in QuantityScene s, AmountPart part, Unit unit, out AmountPart longer)
    {
        var known = s.Lexicon.Known;
        var at = part.End + 1;
        at += known.IsArticle(s.Word(at)) ? 1 : 0;
        var isHalf =
            s.Is(part.End, known.And)
            && s.NumberKind(at) is NumberKind.Fraction
            && !s.Is(at + 1, known.Of)
            && unit.Dimension is not Dimension.Money
            && part.Number.Low == Math.Floor(part.Number.Low);
        longer = isHalf ? Add(part, s.Lexicon.Numbers.Value(s.Word(at)), unit, at + 1) : part;
        return isHalf;
    }

    internal static AmountPart Add(AmountPart part, decimal more, Unit unit, int end) =>
        part with
        {
            Number = part.Number with
            {
                Low = part.Number.Low + more,
                High = part.Number.High + more,
                Mantissa = part.Number.Low + more,
                Step = more,
            },
            Unit = unit,
            End = end,
        };
}
