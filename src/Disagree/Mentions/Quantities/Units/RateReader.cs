using System.Globalization;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>
/// Reads what an amount is divided by: "per day", "a barrel", "/hour", "per 100,000", "-a-share", "a year" behind "of jet fuel".
/// </summary>
internal static class RateReader
{
    private const int MostWordsBetween = 4;

    /// <summary>The unit with its divisor, and the token after it; false where none follows.</summary>
    internal static bool TryRead(in QuantityScene s, Unit unit, int at, out Unit rate, out int end)
    {
        rate = unit;
        end = at;
        if (unit.Dimension is Dimension.Rate or Dimension.Speed)
        {
            return false;
        }

        if (!Opens(s, at))
        {
            return false;
        }

        var money = unit.Dimension == Dimension.Money;
        var opener = Opener(s, at);
        var isSlash = s.Is(opener, '/');
        var isPer = s.Is(opener, s.Lexicon.Known.Per);

        var first = s.IsDash(opener + 1) && s.Touches(opener) ? opener + 2 : opener + 1;
        first += money && s.Tag(first) is Tag.Adjective or Tag.Participle or Tag.Noun && s.Of(first + 1) is "share" ? 1 : 0;
        if (
            s.Lexicon.Units.TryMatch(s, first, out var divisor, out var count, out var isSymbol)
            && (!isSymbol || isSlash || (isPer && s.Of(first).Length > 1))
        )
        {
            rate = Divide(unit, divisor);
            end = first + count;
            if (s.Of(end) is "earlier" or "ago" or "later" or "before" or "after" or "old" || IsFromNow(s, end))
            {
                return false;
            }

            // "68 dollars a year on, they", but "68 dollars a barrel on Monday"
            if (s.Of(end) is "over" or "on" && divisor.Dimension is Dimension.Duration)
            {
                return false;
            }

            return isPer || isSlash || divisor.Dimension == Dimension.Duration || money;
        }

        if (isPer && s.Of(first) is "annum" or "cent")
        {
            rate = Divide(unit, s.Lexicon.Units["a"]);
            end = first + 1;
            return s.Of(first) is "annum";
        }

        if (isPer && Scale(s, first, out var size) is > 0 and var words)
        {
            rate = PerNumber(unit, size);
            end = first + words;
            return true;
        }

        if (s.Is(first, WordClass.PerWhat) || (isPer && s.Tag(first) is Tag.Noun))
        {
            var word = s.Entry(first).Lemma is > 0 and var lemma
                ? s.Lexicon.Vocabulary[lemma]
                : Inflection.Singular(s.Of(first).ToString().ToLowerInvariant());
            rate = UnitWords.Divided(new Unit($"{unit.Code}/{word}", Dimension.Rate), unit, word);
            end = first + 1;
            return isPer || money;
        }

        if (isPer && NumberReader.TryRead(s, first, out var per))
        {
            rate = PerNumber(unit, per.Low);
            end = per.End;
            return true;
        }

        return false;
    }

    private static Unit PerNumber(Unit unit, decimal number)
    {
        var culture = CultureInfo.InvariantCulture;
        return UnitWords.Divided(
            new Unit(string.Create(culture, $"{unit.Code}/{number:0.##}"), Dimension.Rate),
            unit,
            string.Create(culture, $"{number:#,0.##}")
        );
    }

    // "per thousand", "per hundred thousand": how many words say it
    private static int Scale(in QuantityScene s, int at, out decimal size)
    {
        size = 1;
        var end = at;
        while (
            end < s.Count
            && s.Of(end) switch
            {
                "hundred" => 100m,
                "thousand" => 1_000m,
                "million" => 1_000_000m,
                _ => 0m,
            }
                is > 0
                    and var factor
        )
        {
            size *= factor;
            end++;
        }

        return end - at;
    }

    // "a year from now"; but "four a day from a peak of 32"
    private static bool IsFromNow(in QuantityScene s, int at) => s.Of(at) is "from" && s.Of(at + 1) is "now" or "today" or "then" or "when";

    /// <summary>Whether a divisor may follow: "per", "a" or a slash stands there.</summary>
    internal static bool Opens(in QuantityScene s, int at)
    {
        var opener = Opener(s, at);
        return s.Is(opener, s.Lexicon.Known.Per) || s.Lexicon.Known.IsArticle(s.Word(opener)) || (s.Is(opener, '/') && s.Touches(opener));
    }

    // "$37-a-share"
    private static int Opener(in QuantityScene s, int at) => s.IsDash(at) && s.Touches(at - 1) && s.Touches(at) ? at + 1 : at;

    /// <summary>The same behind the thing measured: "2 million gallons of jet fuel a year".</summary>
    internal static bool TryReadBehindNoun(in QuantityScene s, Unit unit, int at, out Unit rate)
    {
        rate = unit;
        if (!s.Is(at, s.Lexicon.Known.Of))
        {
            return false;
        }

        for (var i = at + 1; i <= at + 1 + MostWordsBetween && i < s.Count; i++)
        {
            if (s.Lexicon.Known.IsArticle(s.Word(i)) || s.Is(i, s.Lexicon.Known.Per))
            {
                return i > at + 1 && TryRead(s, unit, i, out rate, out _);
            }

            if (s.Tag(i) is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective))
            {
                return false;
            }
        }

        return false;
    }

    private static Unit Divide(Unit unit, Unit divisor)
    {
        var isSpeed = unit.Dimension == Dimension.Length && divisor.Dimension == Dimension.Duration;
        return UnitWords.Divided(
            new Unit($"{unit.Code}/{divisor.Code}", isSpeed ? Dimension.Speed : Dimension.Rate, isSpeed ? unit.Factor / divisor.Factor : 1),
            unit,
            divisor.Singular
        );
    }
}
