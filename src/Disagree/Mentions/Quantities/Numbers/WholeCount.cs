using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>
/// Reads the full stop in a count of people or things as half of Europe writes it: "2.500 soldiers" are 2,500, for nobody counts a
/// thousandth of a soldier; but "2.125 children per woman", "9.500 points".
/// </summary>
internal static class WholeCount
{
    private const int Thousand = 1000;

    /// <summary>The amount with its thousands; false where it counts people and can be no number of them: "1,20 people".</summary>
    internal static bool TryRead(in QuantityScene s, ref Amount amount, Unit unit, NounPhrase? noun)
    {
        if (!amount.Is(NumberTraits.Marked) || amount.Unit is not null || !(unit == Unit.Person || IsOfThings(s, unit, noun)))
        {
            return true;
        }

        var (marked, others) = (0, 0);
        var step = (decimal)Thousand;
        for (var i = amount.NumberStart; i < amount.NumberEnd; i++)
        {
            if (s.Tag(i) is Tag.NumberWord)
            {
                return true;
            }

            if (s.Tag(i) is not Tag.Number)
            {
                continue;
            }

            var digits = s.Of(i);
            if (unit == Unit.Person && digits.Length >= 4 && digits[^3] is ',' && digits.Count('.') == 0)
            {
                return false;
            }

            var isMarked = digits.Length is >= 5 and <= 7 && digits[^4] is '.' && digits[0] is not '0' && digits.Count('.') == 1;
            (marked, others) = isMarked ? (marked + 1, others) : (marked, others + 1);
            step = Math.Min(step, digits.TrimEnd('0') is [.., '.'] ? Thousand : Place(digits.Length - digits.TrimEnd('0').Length));
        }

        if (marked == 0 || others > 0 || IsRate(s, noun?.End ?? amount.End))
        {
            return true;
        }

        if (amount.Interval.TryScale(Thousand, 0, out var whole))
        {
            (amount.Interval, amount.Step) = (whole, step);
        }

        return true;
    }

    private static decimal Place(int zeros) =>
        zeros switch
        {
            0 => 1,
            1 => 10,
            _ => 100,
        };

    // houses and cars, but not points and times, which are measured in thousandths
    private static bool IsOfThings(in QuantityScene s, Unit unit, NounPhrase? noun) =>
        unit == Unit.One
        && noun is { } phrase
        && s.Entry(phrase.Head).Parts.Any(Parts.Plural)
        && phrase.KnownLemma(s) is { } lemma
        && lemma is not ("time" or "point" or "goal" or "dollar" or "degree");

    // "2.345 children | per woman", "a woman", "each"
    private static bool IsRate(in QuantityScene s, int end) =>
        end < s.Count && (s.Of(end) is "per" or "each" or "/" || s.Tag(end) is Tag.Determiner);
}
