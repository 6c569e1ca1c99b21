using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Ages;
using Disagree.Mentions.Quantities.Labels;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Reads round numbers in the plural as the ten that they open: "in the low 40s" (40 to 43), "in her late 50s", "from the mid-30s to the
/// low 40s". The early and late ones are years of a century unless somebody's age or heat is spoken of.
/// </summary>
internal static class DecadeReader
{
    private const decimal Largest = 90;
    private const decimal Last = 9;

    /// <summary>Reads the amount whose number stands at a token.</summary>
    internal static bool TryRead(in QuantityScene s, int at, out Amount amount)
    {
        amount = default;
        if (!TryPart(s, at, out var first) || !TryUnit(s, first, out var unit))
        {
            return false;
        }

        amount = first;
        amount.Unit = unit;
        amount.Rule = unit?.Dimension == Dimension.Age ? "age" : "decade";
        if (TrySecond(s, first.End, out var second) && second.Interval.Low >= first.Interval.Low)
        {
            amount.Interval = Interval.Between(first.Interval.Low ?? 0, second.Interval.High ?? 0);
            amount.End = second.End;
            amount.NumberEnd = second.NumberEnd;
        }

        if (
            amount.Unit is null
            && UnitReader.TryRead(s, NumberReading.Point(0, at, amount.End, NumberTraits.Marked, 1), out var behind, out var end, out _)
        )
        {
            amount.Unit = behind;
            amount.End = end;
        }

        return true;
    }

    private static bool TrySecond(in QuantityScene s, int to, out Amount second)
    {
        second = default;
        for (var at = to + 2; (s.Is(to, s.Lexicon.Known.To) || s.Is(to, s.Lexicon.Known.Or)) && at < to + 5; at++)
        {
            if (TryPart(s, at, out second))
            {
                return second.Start == to + 1 || (second.Start == to + 2 && s.Tag(to + 1) is Tag.Determiner or Tag.Pronoun);
            }
        }

        return false;
    }

    private static bool TryPart(in QuantityScene s, int at, out Amount amount)
    {
        amount = default;
        int end;
        decimal ten;
        if (s.NumberKind(at) is NumberKind.Decade)
        {
            ten = s.Lexicon.Numbers.Value(s.Word(at));
            end = at + 1;
        }
        else if (
            s.Tag(at) != Tag.Number
            || !CalendarRule.IsDecade(s, at + 1)
            || !Digits.TryRead(s.Of(at), out ten, out _, out var isMarked)
            || isMarked
        )
        {
            return false;
        }
        else
        {
            end = s.Tag(at + 1) == Tag.Possessive || s.Of(at + 1) is "s" ? at + 2 : at + 3;
        }

        var word = s.IsDash(at - 1) ? at - 2 : at - 1;
        var hasWord = s.Lexicon.Decades.TryGetValue(s.Word(word), out var part);
        amount = new Amount
        {
            Interval = hasWord ? Interval.Between(ten + part.From, ten + part.To) : Interval.Between(ten, ten + Last),
            Bound = Bound.Between,
            Traits = NumberTraits.Vague,
            Step = 1,
            Start = hasWord ? word : at,
            NumberStart = hasWord ? word : at,
            End = end,
            NumberEnd = end,
        };
        return ten is >= 10 and <= Largest && ten % 10 == 0;
    }

    // "in his 30s" is an age, "the low 40s" a number, "the late 60s" and "the 90s" are years.
    private static bool TryUnit(in QuantityScene s, in Amount amount, out Unit? unit)
    {
        unit = null;
        if (s.Entry(amount.Start - 1).Senses.Any(Senses.Possessive))
        {
            unit = AgeReader.Years(s);
            return true;
        }

        var isHeat = s.Lexicon.Topics.Around(s, amount.Start).HasFlag(SentenceTopic.Heat);
        unit = isHeat ? s.Lexicon.Units["deg"] : null;
        return isHeat
            ? s.Is(amount.Start - 1, s.Lexicon.Known.The)
            : s.Lexicon.Decades.TryGetValue(s.Word(amount.Start), out var part) && !part.IsOfYears;
    }
}
