using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>Reads a number with the currency before it, letters for its scale, and the unit behind it.</summary>
internal static class PartReader
{
    /// <summary>Reads the part whose number begins at a token.</summary>
    internal static bool TryRead(in QuantityScene s, int at, out AmountPart part)
    {
        part = default;
        if (!NumberReader.TryRead(s, at, out var number))
        {
            return false;
        }

        if (s.Lexicon.Money.TryBefore(s, number.Start, out var money, out var start))
        {
            part = WithPrefix(s, number, money, start);
            if (part.Unit is { } currency && RateReader.TryRead(s, currency, part.End, out var divided, out var dividedEnd))
            {
                part = part with { Unit = divided, End = dividedEnd };
            }

            return true;
        }

        if (number.Is(NumberTraits.Signed) && s.Lexicon.Money.TryBefore(s, number.Start + 1, out _, out _))
        {
            return false;
        }

        SuffixReader.Extend(s, ref number, isMoney: false);
        var isCompound = false;
        if (
            MoneyReader.TryBehind(s, ref number, out var unit, out var end)
            || UnitReader.TryRead(s, number, out unit, out end, out isCompound)
        )
        {
            if (
                number.Low == number.High
                && s.NumberKind(end) is NumberKind.Scale
                && unit.Dimension == Dimension.Money
                && number.TryScale(s.Lexicon.Numbers.Value(s.Word(end)), end + 1, out var scaled)
            )
            {
                number = scaled;
                end++;
            }
        }
        else
        {
            unit = null;
        }

        if (unit is not null && RateReader.TryRead(s, unit, end, out var rate, out var rateEnd))
        {
            unit = rate;
            end = rateEnd;
        }

        var isSuspended = unit is null && s.IsDash(end) && s.Touches(end - 1) && !s.Touches(end);
        part = new AmountPart(number, unit, number.Start, end) { IsCompound = isCompound, IsSuspended = isSuspended };
        return true;
    }

    private static AmountPart WithPrefix(in QuantityScene s, NumberReading number, MoneyWording money, int start)
    {
        SuffixReader.Extend(s, ref number, isMoney: true);
        if (start > 0 && s.IsDash(start - 1) && s.Touches(start - 1) && !s.Touches(start - 2) && !number.Is(NumberTraits.Signed))
        {
            start--;
            number = number with { Low = -number.Low, High = -number.High, Mantissa = -number.Mantissa };
        }

        var end = number.End;
        if (s.Lexicon.Money.TryBehind(s, end, out var again, out var behind) && IsSameMoney(money.Unit, again.Unit))
        {
            return new AmountPart(number, again.Unit.Code is "dollar" ? money.Unit : again.Unit, start, behind);
        }

        if (s.Of(end).Equals("US", StringComparison.Ordinal) || s.Of(end).StartsWith("U.S", StringComparison.Ordinal))
        {
            return money.Unit.Code is "dollar" && s.Tag(end + 1) is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective)
                ? new AmountPart(number, s.Lexicon.Money["USD"], start, end + 1)
                : new AmountPart(number, money.Unit, start, end);
        }

        // "a $40-million yacht", and not "$2-3 million", "$15-$20"
        var isCompound = s.IsDash(end) && s.Touches(end - 1) && s.Touches(end) && s.Tag(end + 1) is not (Tag.Number or Tag.Symbol);
        return new AmountPart(number, money.Unit, start, end) { IsCompound = isCompound };
    }

    private static bool IsSameMoney(Unit one, Unit other) =>
        string.Equals(one.Code, other.Code, StringComparison.Ordinal)
        || one.Code is "dollar"
        || other.Code is "dollar" && one.Code.EndsWith('D');
}
