using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads shares: "half", "a third of", "two-thirds", "3/4", "7 3/4", "two and a half", "one in five", "half a million".</summary>
internal static class FractionReader
{
    /// <summary>A share that no number word begins: "half the town", "a quarter of", "half a million", "a third".</summary>
    internal static bool TryReadAlone(in QuantityScene s, int at, out NumberReading number)
    {
        number = default;
        var first =
            s.Lexicon.Known.IsArticle(s.Word(at)) && s.NumberKind(at + 1) is NumberKind.Fraction or NumberKind.Ordinal ? at + 1 : at;
        var kind = s.NumberKind(first);
        var isHalf = s.Is(first, s.Lexicon.Known.Half);
        if (
            kind is not (NumberKind.Fraction or NumberKind.Ordinal)
            || (first == at && !isHalf && !ShareWords.IsOfScale(s, first))
            || !ShareWords.IsShare(s, first, first > at)
        )
        {
            return false;
        }

        var value = ShareWords.Of(s, first);
        number = NumberReading.Point(value, at, first + 1, NumberTraits.Fraction, 0);
        TimesScale(s, ref number);
        return true;
    }

    /// <summary>Takes what makes a share of a number already read, or adds one to it.</summary>
    internal static void Extend(in QuantityScene s, ref NumberReading number)
    {
        var end = number.End;
        if (TryDenominator(s, number, out var share))
        {
            number = share;
        }
        else if (
            !number.Is(NumberTraits.Vague | NumberTraits.Scaled | NumberTraits.Marked)
            && DenominatorReader.TryRead(s, number, out var parts, out var partsEnd)
            && parts != 0
        )
        {
            number = NumberReading.Point(number.Low / parts, number.Start, partsEnd, NumberTraits.Fraction | NumberTraits.Marked, 0);
        }
        else if (
            (s.Is(end, s.Lexicon.Known.And) && AddendReader.TryOf(s, number, out var added, out var addedEnd))
            || AddendReader.TryHyphened(s, end, out added, out addedEnd)
        )
        {
            number = number with
            {
                Low = number.Low + added,
                High = number.High + added,
                Mantissa = number.Mantissa + added,
                End = addedEnd,
                Step = added,
                Traits = number.Traits | NumberTraits.Marked,
            };
        }
        else if (RatioReader.TryRead(s, number, out share))
        {
            number = share;
        }

        TimesScale(s, ref number);
    }

    private static bool TryDenominator(in QuantityScene s, NumberReading number, out NumberReading share)
    {
        share = number;
        var at = s.IsDash(number.End) ? number.End + 1 : number.End;
        var kind = s.NumberKind(at);
        var isPlural =
            kind is NumberKind.Denominator || (kind is NumberKind.Fraction && s.First(at) is not ('h' or 'H') && number.Low != 1);
        var isSingular =
            number.Low == 1
            && kind is NumberKind.Ordinal or NumberKind.Fraction
            && (ShareWords.IsShare(s, at, true) || (at > number.End && s.Lexicon.Numbers.Value(s.Word(at)) is > 2 or < 1));
        // "two half-built mills" are two
        var isHalves = kind is NumberKind.Fraction && number.Low > 1 && s.Of(at)[^1] is 's' or 'S';
        if (
            number.Is(NumberTraits.Vague)
            || (number.Is(NumberTraits.Digits) && (number.Low == 1 || IsYear(s, number)))
            || QuarterOfYear.Is(s, number.Start, at)
            || !(isPlural || isSingular || isHalves)
        )
        {
            return false;
        }

        var whole = WholeBefore(s, number, out var numerator);
        var value = whole + (numerator * ShareWords.Of(s, at));
        share = NumberReading.Point(value, number.Start, at + 1, NumberTraits.Fraction | NumberTraits.Marked, 0);
        return true;
    }

    // "the 1988 quarter"
    private static bool IsYear(in QuantityScene s, NumberReading number) =>
        number.Low is >= 1900 and < 2100 && s.Tokens[number.Start].Length == 4 && s.Of(number.End) is "quarter";

    // "one hundred and thirty and two fifths": what the last "and" joins is the numerator; without "and" all of it is.
    private static decimal WholeBefore(in QuantityScene s, NumberReading number, out decimal numerator)
    {
        for (var i = number.End - 2; i > number.Start; i--)
        {
            if (
                s.Is(i, s.Lexicon.Known.And)
                && new WholeNumberReader(s, i + 1).TryRead(out var last)
                && last.End == number.End
                && last.Low < number.Low
            )
            {
                numerator = last.Low;
                return number.Low - last.Low;
            }
        }

        numerator = number.Low;
        return 0;
    }

    // "half a million", "quarter million", "two thirds of a million".
    private static void TimesScale(in QuantityScene s, ref NumberReading number)
    {
        if (!number.Is(NumberTraits.Fraction | NumberTraits.Marked))
        {
            return;
        }

        var at = number.End;
        if (ShareWords.IsOfScale(s, at - 1))
        {
            at += s.IsDash(at) ? 1 : 0;
            number = number.TryScale(s.Lexicon.Numbers.Value(s.Word(at)), at + 1, out var whole)
                ? whole with
                {
                    Traits = (whole.Traits & ~NumberTraits.Fraction) | NumberTraits.Marked,
                }
                : number;
            return;
        }

        if (s.Is(at, s.Lexicon.Known.Of))
        {
            at++;
        }

        if (s.Lexicon.Known.IsArticle(s.Word(at)))
        {
            at++;
        }

        if (
            ShareWords.IsScale(s, at)
            && (at == number.End || s.Lexicon.Known.IsArticle(s.Word(at - 1)))
            && number.TryScale(s.Lexicon.Numbers.Value(s.Word(at)), at + 1, out var scaled)
        )
        {
            number = scaled with { Traits = (scaled.Traits & ~NumberTraits.Fraction) | NumberTraits.Marked };
        }
    }
}
