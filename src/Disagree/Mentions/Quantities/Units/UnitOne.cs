using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>
/// Reads one unit behind "a": "an hour and a half", "a minute and 30 seconds", "over a litre". Alone within a sentence "a foot" or "a week"
/// is mostly no measure, so something must show that it measures: a smaller part behind, a hedge before, "more than an hour", or nothing else
/// around.
/// </summary>
internal static class UnitOne
{
    internal static bool TryRead(in QuantityScene s, int at, out Amount amount)
    {
        amount = default;
        var isMoney = s.Lexicon.Money.TryBehind(s, at + 1, out var money, out var end);
        var unit = isMoney ? money.Unit : null;
        if (!isMoney && s.Lexicon.Units.TryMatch(s, at + 1, out unit, out var count, out var isSymbol) && !isSymbol)
        {
            end = at + 1 + count;
        }
        else if (!isMoney)
        {
            return false;
        }

        var number = NumberReading.Point(1, at, at + 1, NumberTraits.Article, 1);
        var part = new AmountPart(number, unit, at, end);
        var isWhole = at == 0 && end >= s.Count;
        CompoundReader.Extend(s, ref part);
        var isLonger = part.End > end;
        var isDefined = at == 0 && IsDefinition(s, end);
        part = WholeSpan.Of(s, part);
        amount = Amount.Of(part);
        HedgeReader.Apply(s, ref amount);
        return isLonger
            || isWhole
            || isDefined
            || (isMoney && IsAlone(s, at, end))
            || (amount.Bound != Bound.Exact && unit?.Dimension is Dimension.Money or Dimension.Volume or Dimension.Mass)
            || (unit is not null && IsHedgedTime(s, at, unit));
    }

    // "more than an hour", "nearly a year"; but "for more than a decade"
    private static bool IsHedgedTime(in QuantityScene s, int at, Unit unit) =>
        unit.Dimension is Dimension.Duration
        && unit.Factor <= s.Lexicon.Units["a"].Factor
        && s.Of(at - 1) is "than" or "nearly" or "almost";

    // "A kilometre is 1,000 metres", "A fathom is exactly 6 feet"
    private static bool IsDefinition(in QuantityScene s, int end)
    {
        if (s.Entry(end).Lemma != s.Lexicon.Known.Be)
        {
            return false;
        }

        var at = end + 1;
        at += HedgeReader.TryAt(s, at, out _, out var count) ? count : 0;
        return s.Tag(at) is Tag.Number or Tag.NumberWord
            && NumberReader.TryRead(s, at, out var number)
            && s.Lexicon.Units.CanBegin(s, number.End);
    }

    // "not a penny.", "for a dollar,": the name of a currency that means nothing else
    private static bool IsAlone(in QuantityScene s, int at, int end) =>
        end == at + 2 && s.Tag(end) == Tag.Punctuation && !s.IsDash(end) && s.Entry(at + 1).Parts is Parts.Noun or Parts.None;
}
