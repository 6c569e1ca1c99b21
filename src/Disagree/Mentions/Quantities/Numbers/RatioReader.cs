using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads one number out of another: "one in five", "two out of three", "1 over 20".</summary>
internal static class RatioReader
{
    /// <summary>Reads the total behind a number: both small, and no year or span of time behind "in".</summary>
    internal static bool TryRead(in QuantityScene s, NumberReading number, out NumberReading share)
    {
        share = number;
        var known = s.Lexicon.Known;
        var isOutOf = s.Is(number.End, known.Out) && s.Is(number.End + 1, known.Of);
        var isJoined = s.IsDash(number.End) && s.Is(number.End + 1, known.In) && s.IsDash(number.End + 2) && s.Touches(number.End + 2);
        if (isJoined)
        {
            return TryChance(s, number, out share);
        }

        var isIn = s.Is(number.End, known.In);
        var isOver = s.Is(number.End, known.Over);
        var at = number.End + (isOutOf ? 2 : 1);
        var isEvery = (isOutOf || isIn) && s.Of(at) is "every";
        at += isEvery ? 1 : 0;
        if (
            !(isOutOf || isIn || isOver)
            || number.Is(NumberTraits.Vague | NumberTraits.Marked)
            || !(s.Tag(at) == Tag.Number || s.NumberKind(at) is NumberKind.Unit or NumberKind.Ten)
            || !new WholeNumberReader(s, at).TryRead(out var total)
            || total.Low == 0
        )
        {
            return false;
        }

        var isEnough = isOver
            ? !s.Lexicon.Units.CanBegin(s, total.End) && s.Tag(total.End) is not (Tag.Noun or Tag.ProperNoun)
            : number.Low < total.Low
                && (
                    isOutOf
                    || isEvery
                    || (
                        number.Low < 10
                        && !s.Lexicon.Units.CanBegin(s, total.End)
                        && (IsOfMany(s, number, total) || (IsUsualTotal(total.Low) && !number.Is(NumberTraits.Digits)))
                    )
                );
        // "12 out of 40 sailors": counted, and no share of all sailors
        isEnough &= !(
            isOutOf
            && !isEvery
            && total.Is(NumberTraits.Digits)
            && total.Low > 12
            && !IsUsualTotal(total.Low)
            && NounPhraseReader.TryPlain(s, total.End, false, out var counted)
            && counted.First == total.End
            && PluralNoun.Is(s, counted.Head)
        );
        share = NumberReading.Point(number.Low / total.Low, number.Start, total.End, NumberTraits.Fraction | NumberTraits.Marked, 0);
        return isEnough;
    }

    // "a 1-in-500 chance", "a one-in-five risk", and not "a 1-in-100-year flood"
    private static bool TryChance(in QuantityScene s, NumberReading number, out NumberReading share)
    {
        share = number;
        if (
            number.Is(NumberTraits.Vague | NumberTraits.Marked)
            || !new WholeNumberReader(s, number.End + 3).TryRead(out var total)
            || total.Low <= number.Low
            || s.IsDash(total.End)
        )
        {
            return false;
        }

        share = NumberReading.Point(number.Low / total.Low, number.Start, total.End, NumberTraits.Fraction | NumberTraits.Marked, 0);
        return true;
    }

    // "1 in 4 adults", "the poll found 7 in 10 voters", and not "scored 7 in 10 games"
    private static bool IsOfMany(in QuantityScene s, NumberReading number, NumberReading total) =>
        s.Of(total.End - 2) is "in"
        && NounPhraseReader.TryPlain(s, total.End, false, out var many)
        && many.First == total.End
        && PluralNoun.Is(s, many.Head)
        && (
            number.Low == 1
            || (
                IsUsualTotal(total.Low) && (many.IsPeople(s) || s.Tag(number.Start - 1) is Tag.Adverb or Tag.Punctuation or Tag.Conjunction)
            )
        );

    private static bool IsUsualTotal(decimal total) => total is >= 2 and <= 12 or 20 or 50 or 100 or 1000 or 10000 or 100000 or 1000000;
}
