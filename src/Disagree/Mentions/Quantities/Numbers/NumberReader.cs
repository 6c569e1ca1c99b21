using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads one number at a token, whatever its notation.</summary>
internal static class NumberReader
{
    /// <summary>
    /// Reads the number that begins exactly at a token: a sign, digits, a number word, "a" before a scale, or a vague count.
    /// </summary>
    internal static bool TryRead(in QuantityScene s, int at, out NumberReading number)
    {
        number = default;
        if (
            s.Lexicon.Vague.TryMatch(s.Tokens, at, out var vague, out var count)
            && !IsCountedVague(s, at, count)
            && s.Tag(at) is not Tag.Verb
        )
        {
            number = new NumberReading(vague.Low, vague.High, at, at + count, NumberTraits.Vague, vague.Low, 0);
            return true;
        }

        return TryReadSigned(s, at, out number) || TryReadPlain(s, at, out number);
    }

    // "two hundreds", "several dozen" are read as numbers or as longer vague counts.
    private static bool IsCountedVague(in QuantityScene s, int at, int count) =>
        count == 1
        && at > 0
        && s.NumberKind(at) is not NumberKind.None
        && s.NumberKind(at - 1) is NumberKind.Unit or NumberKind.Ten or NumberKind.Hundred;

    private static bool TryReadSigned(in QuantityScene s, int at, out NumberReading number)
    {
        number = default;
        var first = at + 1;
        var isWord = s.NumberKind(at) is NumberKind.Sign;
        if (isWord && s.IsDash(first))
        {
            first++;
        }

        var isMinus = isWord || (s.IsDash(at) && IsMinus(s, at));
        var isPlus = s.Is(at, '+') && s.Touches(at) && !s.Touches(at - 1);
        if (!(isMinus || isPlus) || !TryReadPlain(s, first, out var read) || read.Is(NumberTraits.Vague | NumberTraits.Article))
        {
            return false;
        }

        number = read with
        {
            Low = isMinus ? -read.Low : read.Low,
            High = isMinus ? -read.High : read.High,
            Mantissa = isMinus ? -read.Mantissa : read.Mantissa,
            Start = at,
            Traits = read.Traits | NumberTraits.Signed,
        };
        return true;
    }

    // A minus touches its digits and nothing before it, or opens the text; at the head of another line a dash opens a point of a list.
    private static bool IsMinus(in QuantityScene s, int at)
    {
        if (s.Tag(at + 1) != Tag.Number || s.First(at) == '—')
        {
            return false;
        }

        return s.Touches(at)
            ? at == 0 || !s.Touches(at - 1) || s.First(at - 1) is '(' or '$' or '€' or '£' or '<' or '>' or '=' or '['
            : at == 0 && s.Tokens[at].Start == 0;
    }

    private static bool TryReadPlain(in QuantityScene s, int at, out NumberReading number)
    {
        if (s.Tag(at) == Tag.Number)
        {
            return DigitReader.TryRead(s, at, out number) && Extend(s, ref number);
        }

        if (FractionReader.TryReadAlone(s, at, out number))
        {
            return true;
        }

        var opens =
            s.NumberKind(at) is NumberKind.Unit or NumberKind.Ten
            || (
                s.Lexicon.Known.IsArticle(s.Word(at))
                && s.NumberKind(at + 1) is NumberKind.Hundred or NumberKind.Scale or NumberKind.Multiple
            );
        if (s.Is(at, s.Lexicon.Known.Point))
        {
            return DecimalReader.TryReadPoint(s, at, 0, at, out number);
        }

        return opens && new WholeNumberReader(s, at).TryRead(out number) && Extend(s, ref number);
    }

    private static bool Extend(in QuantityScene s, ref NumberReading number)
    {
        if (!number.Is(NumberTraits.Fraction))
        {
            if (
                s.Is(number.End, s.Lexicon.Known.Point)
                && DecimalReader.TryReadPoint(s, number.End, number.Low, number.Start, out var point)
            )
            {
                number = point;
            }

            FractionReader.Extend(s, ref number);
        }

        return true;
    }
}
