using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads shares in digits: "3/4", "7 3/4".</summary>
internal static class SlashReader
{
    /// <summary>Reads a share whose numerator, or the whole number before it, is already read.</summary>
    internal static bool TryRead(in QuantityScene s, int at, decimal value, out NumberReading number)
    {
        number = default;
        if (TrySlash(s, at, value, out var share, out var end))
        {
            number = NumberReading.Point(share, at, end, NumberTraits.Digits | NumberTraits.Fraction | NumberTraits.Marked, 0);
            return true;
        }

        // "5 1/2", "5-1/2"
        var isJoined = s.Is(at + 1, '-') && s.Touches(at) && s.Touches(at + 1);
        var part = isJoined ? at + 2 : at + 1;
        if (
            s.Tag(part) == Tag.Number
            && (isJoined || !s.Touches(at))
            && Digits.TryRead(s.Of(part), out var numerator, out _, out var isMarked)
            && !isMarked
            && TrySlash(s, part, numerator, out share, out end)
            && share < 1
            && !(isJoined && s.Of(part + 2) is not ("2" or "3" or "4" or "5" or "8" or "16" or "32"))
        )
        {
            number = NumberReading.Point(value + share, at, end, NumberTraits.Digits | NumberTraits.Marked, share);
            return true;
        }

        return false;
    }

    // No date ("5/17/2018"), no season ("2018/19"), no "24/7": a small denominator that is larger than the numerator or divides evenly.
    private static bool TrySlash(in QuantityScene s, int at, decimal numerator, out decimal share, out int end)
    {
        share = 0;
        end = at + 3;
        if (
            !s.Is(at + 1, '/')
            || s.Tag(at + 2) != Tag.Number
            || s.Touches(at) != s.Touches(at + 1)
            || (s.Is(at + 3, '/') && s.Touches(at + 2))
            || (s.Is(at - 1, '/') && s.Touches(at - 1))
            || !Digits.TryRead(s.Of(at + 2), out var denominator, out _, out var isMarked)
            || isMarked
            || denominator is 0 or > 1000
            || (denominator > 100 && !s.Is(end, s.Lexicon.Known.Of))
            || s.First(at + 2) == '0'
            || s.Entry(at - 1).Senses.Any(Senses.Label)
        )
        {
            return false;
        }

        share = numerator / denominator;
        return numerator < denominator && !(numerator == 9 && denominator == 11);
    }
}
