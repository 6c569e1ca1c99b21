using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>Reads shares: "half", "a third of", "two-thirds", "3/4", "7 3/4", "two and a half", "one in five", "half a million".</summary>
internal static class FractionReader
{
    /// <summary>A share that no number word begins: "half the town", "a quarter of", "half a million", "a third".</summary>
    internal static bool TryReadAlone(in SentenceView s, int at, out NumberReading number)
    {
        number = default;
        var first =
            s.Lexicon.Known.IsArticle(s.Word(at)) && s.NumberKind(at + 1) is NumberKind.Fraction or NumberKind.Ordinal ? at + 1 : at;
        var kind = s.NumberKind(first);
        var isHalf = s.Is(first, s.Lexicon.Known.Half);
        if (
            kind is not (NumberKind.Fraction or NumberKind.Ordinal)
            || (first == at && !isHalf && !IsScale(s, first + 1))
            || !IsShare(s, first, first > at)
        )
        {
            return false;
        }

        var value = ShareOf(s, first);
        number = NumberReading.Point(value, at, first + 1, NumberTraits.Fraction, 0);
        TimesScale(s, ref number);
        return true;
    }

    /// <summary>Takes what makes a share of a number already read, or adds one to it.</summary>
    internal static void Extend(in SentenceView s, ref NumberReading number)
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
            (s.Is(end, s.Lexicon.Known.And) && TryAddend(s, end + 1, out var added, out var addedEnd))
            || TryHyphenedAddend(s, end, out added, out addedEnd)
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

    private static bool TryDenominator(in SentenceView s, NumberReading number, out NumberReading share)
    {
        share = number;
        var at = s.IsDash(number.End) ? number.End + 1 : number.End;
        var kind = s.NumberKind(at);
        var isPlural =
            kind is NumberKind.Denominator || (kind is NumberKind.Fraction && s.First(at) is not ('h' or 'H') && number.Low != 1);
        var isSingular =
            number.Low == 1
            && kind is NumberKind.Ordinal or NumberKind.Fraction
            && (IsShare(s, at, true) || (at > number.End && s.Lexicon.Numbers.Value(s.Word(at)) is > 2 or < 1));
        var isHalves = kind is NumberKind.Fraction && number.Low > 1;
        if (
            number.Is(NumberTraits.Vague)
            || (number.Is(NumberTraits.Digits) && (number.Low == 1 || IsYear(s, number)))
            || !(isPlural || isSingular || isHalves)
        )
        {
            return false;
        }

        var whole = WholeBefore(s, number, out var numerator);
        var value = whole + (numerator * ShareOf(s, at));
        share = NumberReading.Point(value, number.Start, at + 1, NumberTraits.Fraction | NumberTraits.Marked, 0);
        return true;
    }

    // "the 1988 quarter"
    private static bool IsYear(in SentenceView s, NumberReading number) =>
        number.Low is >= 1900 and < 2100 && s.Tokens[number.Start].Length == 4 && s.Of(number.End) is "quarter";

    // "one hundred and thirty and two fifths": what the last "and" joins is the numerator; without "and" all of it is.
    private static decimal WholeBefore(in SentenceView s, NumberReading number, out decimal numerator)
    {
        for (var i = number.End - 2; i > number.Start; i--)
        {
            if (
                s.Is(i, s.Lexicon.Known.And)
                && new WholeReader(s, i + 1).TryRead(out var last)
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

    private static bool TryAddend(in SentenceView s, int at, out decimal added, out int end)
    {
        added = 0;
        end = at;
        var first = s.Lexicon.Known.IsArticle(s.Word(at)) || s.Is(at, s.Lexicon.Known.One) ? at + 1 : at;
        if (
            s.NumberKind(first) is NumberKind.Fraction
            || (first > at && s.NumberKind(first) is NumberKind.Ordinal && IsShare(s, first, true))
        )
        {
            added = ShareOf(s, first);
            end = first + 1;
            return true;
        }

        if (s.NumberKind(at) is NumberKind.Unit && s.NumberKind(at + 1) is NumberKind.Denominator or NumberKind.Fraction)
        {
            added = s.Lexicon.Numbers.Value(s.Word(at)) * ShareOf(s, at + 1);
            end = at + 2;
            return added < 1;
        }

        return false;
    }

    // "a three-and-a-half-year term"
    private static bool TryHyphenedAddend(in SentenceView s, int at, out decimal added, out int end)
    {
        end = at + 6;
        var isJoined =
            s.IsDash(at)
            && s.Is(at + 1, s.Lexicon.Known.And)
            && s.IsDash(at + 2)
            && (s.Lexicon.Known.IsArticle(s.Word(at + 3)) || s.Is(at + 3, s.Lexicon.Known.One))
            && s.IsDash(at + 4)
            && s.NumberKind(at + 5) is NumberKind.Fraction
            && s.Touches(at)
            && s.Touches(at + 4);
        added = isJoined ? ShareOf(s, at + 5) : 0;
        return isJoined;
    }

    // "half a million", "quarter million", "two thirds of a million".
    private static void TimesScale(in SentenceView s, ref NumberReading number)
    {
        if (!number.Is(NumberTraits.Fraction | NumberTraits.Marked))
        {
            return;
        }

        var at = number.End;
        if (s.Is(at, s.Lexicon.Known.Of))
        {
            at++;
        }

        if (s.Lexicon.Known.IsArticle(s.Word(at)))
        {
            at++;
        }

        if (
            IsScale(s, at)
            && (at == number.End || s.Lexicon.Known.IsArticle(s.Word(at - 1)))
            && number.TryScale(s.Lexicon.Numbers.Value(s.Word(at)), at + 1, out var scaled)
        )
        {
            number = scaled with { Traits = (scaled.Traits & ~NumberTraits.Fraction) | NumberTraits.Marked };
        }
    }

    private static bool IsScale(in SentenceView s, int at) =>
        s.NumberKind(at) is NumberKind.Scale or NumberKind.Hundred or NumberKind.Multiple && s.Of(at)[^1] is not ('s' or 'S');

    // "a third of the town" and "fell by a third", but "a third attack", "one third-degree burn", "a quarter final", "the second half".
    private static bool IsShare(in SentenceView s, int at, bool hasArticle)
    {
        if (s.Is(at, s.Lexicon.Known.Half))
        {
            return s.NumberKind(at - 1) is not NumberKind.Ordinal
                && (!s.IsDash(at + 1) || s.Lexicon.Units.CanBegin(s, at + 2))
                && (s.Tag(at - 1) is not (Tag.Adjective or Tag.Possessive or Tag.Determiner) || s.Lexicon.Known.IsArticle(s.Word(at - 1)));
        }

        if (!hasArticle)
        {
            return IsScale(s, at + 1);
        }

        if (s.NumberKind(at) is NumberKind.Ordinal && s.IsDash(at + 1) && s.Touches(at) && s.Touches(at + 1))
        {
            return false;
        }
        var next = s.Tag(at + 1);
        return (s.NumberKind(at) is NumberKind.Fraction || s.Lexicon.Numbers.Value(s.Word(at)) > 2)
            && (
                s.Is(at + 1, s.Lexicon.Known.Of)
                || next is Tag.Punctuation or Tag.Conjunction
                || IsScale(s, at + 1)
                || (next == Tag.Preposition && s.NumberKind(at) is not NumberKind.Fraction)
                || s.Lexicon.Units.CanBegin(s, at + 1)
                || at + 1 >= s.Count
                || s.Is(at + 1, s.Lexicon.Known.More)
            );
    }

    private static decimal ShareOf(in SentenceView s, int at)
    {
        var value = s.Lexicon.Numbers.Value(s.Word(at));
        return s.NumberKind(at) is NumberKind.Fraction ? value : 1 / value;
    }
}
