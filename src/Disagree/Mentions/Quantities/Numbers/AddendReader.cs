using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>Reads the part of one that is added to a number: "two [and a half]", "a three-[and-a-half]-year term".</summary>
internal static class AddendReader
{
    /// <summary>Reads what "and" adds to a number; "a million and a half" adds half a million.</summary>
    internal static bool TryOf(in QuantityScene s, NumberReading number, out decimal added, out int end)
    {
        var at = number.End + 1;
        if (!TryRead(s, at, out added, out end))
        {
            return false;
        }

        var isOfScale = s.NumberKind(number.End - 1) is NumberKind.Scale or NumberKind.Multiple && s.Lexicon.Known.IsArticle(s.Word(at));
        added *= isOfScale ? s.Lexicon.Numbers.Value(s.Word(number.End - 1)) : 1;
        return true;
    }

    private static bool TryRead(in QuantityScene s, int at, out decimal added, out int end)
    {
        added = 0;
        end = at;
        var first = s.Lexicon.Known.IsArticle(s.Word(at)) || s.Is(at, s.Lexicon.Known.One) ? at + 1 : at;
        if (
            s.NumberKind(first) is NumberKind.Fraction
            || (first > at && s.NumberKind(first) is NumberKind.Ordinal && ShareWords.IsShare(s, first, true))
        )
        {
            added = ShareWords.Of(s, first);
            end = first + 1;
            return true;
        }

        var part = s.IsDash(at + 1) && s.Touches(at + 1) ? at + 2 : at + 1;
        if (s.NumberKind(at) is NumberKind.Unit && s.NumberKind(part) is NumberKind.Denominator or NumberKind.Fraction)
        {
            added = s.Lexicon.Numbers.Value(s.Word(at)) * ShareWords.Of(s, part);
            end = part + 1;
            return added < 1;
        }

        return false;
    }

    // "a three-and-a-half-year term"
    internal static bool TryHyphened(in QuantityScene s, int at, out decimal added, out int end)
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
        added = isJoined ? ShareWords.Of(s, at + 5) : 0;
        return isJoined;
    }
}
