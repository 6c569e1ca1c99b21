using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>Reads the unit behind a number: "70 miles", "10-mile", "20 (kg)", "45min", "25.5″".</summary>
internal static class UnitReader
{
    internal static bool TryRead(in QuantityScene s, NumberReading number, out Unit unit, out int end, out bool isCompound)
    {
        isCompound = false;
        if (FootMark.TryRead(s, number, out unit, out end))
        {
            return true;
        }

        var at = number.End;
        isCompound = s.IsDash(at) && s.Touches(at - 1) && s.Touches(at);
        var isBracketed = s.First(at) is '(' or '[' or '{' or '<' && s.Tokens[at].Length == 1;
        if (IsHalfOfOne(s, number, at))
        {
            at += 2;
        }
        else if (
            isCompound
            || isBracketed
            || (!s.Lexicon.Units.CanBegin(s, at) && IsFiller(s, at))
            || IsHalfOfUnit(s, number, at)
            || IsSpacedCompound(s, at)
        )
        {
            at++;
        }

        if (
            !s.Lexicon.Units.TryMatch(s, at, out unit, out var count, out var isSymbol)
            || (isSymbol && !IsSymbolHere(s, at, count, number, isBracketed))
        )
        {
            end = number.End;
            isCompound = false;
            return false;
        }

        end = at + count;
        if (isBracketed)
        {
            if (s.First(end) is not (')' or ']' or '}' or '>'))
            {
                return false;
            }

            end++;
        }

        return UnitContext.TrySettle(s, number, at, ref unit);
    }

    // "two additional minutes", "five straight days": the unit stands behind a word that only counts on.
    private static bool IsFiller(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Adjective or Tag.Determiner or Tag.Adverb
        && s.Lexicon.Units.TryMatch(s, at + 1, out _, out _, out var isSymbol)
        && !isSymbol
        && s.Is(at, WordClass.CountingOn);

    // "half an hour", "two and a quarter of hours", "dozens of miles"
    private static bool IsHalfOfUnit(in QuantityScene s, NumberReading number, int at) =>
        (
            number.Is(NumberTraits.Vague)
            && s.Is(at, s.Lexicon.Known.Of)
            && s.Lexicon.Units.TryMatch(s, at + 1, out _, out _, out var isSign)
            && !isSign
        )
        || number.Is(NumberTraits.Fraction | NumberTraits.Marked)
            && (s.Lexicon.Known.IsArticle(s.Word(at)) || s.Is(at, s.Lexicon.Known.Of))
            && s.Lexicon.Units.TryMatch(s, at + 1, out var unit, out _, out var isSymbol)
            && !isSymbol
            && (unit.Dimension == Dimension.Duration || number.Low < 1);

    // "a quarter of a percentage point", "a third of a mile"
    private static bool IsHalfOfOne(in QuantityScene s, NumberReading number, int at) =>
        number.Is(NumberTraits.Fraction)
        && s.Is(at, s.Lexicon.Known.Of)
        && s.Lexicon.Known.IsArticle(s.Word(at + 1))
        && s.Lexicon.Units.TryMatch(s, at + 2, out _, out _, out var isSymbol)
        && !isSymbol;

    // "30 - year bonds", as some wires space their hyphens
    private static bool IsSpacedCompound(in QuantityScene s, int at) =>
        s.Is(at, '-')
        && !s.Touches(at - 1)
        && !s.Touches(at)
        && s.Lexicon.Units.TryMatch(s, at + 1, out _, out var count, out var isSymbol)
        && !isSymbol
        && s.Tag(at + 1 + count) is Tag.Noun;

    private static bool IsSymbolHere(in QuantityScene s, int at, int count, NumberReading number, bool isBracketed)
    {
        var written = s.Of(at);
        var touches = s.Touches(at - 1);
        if (written is "%" || isBracketed)
        {
            return true;
        }

        if (written is "\"" or "”" or "″")
        {
            return InchSign.IsUnit(s, at);
        }

        if (!number.Is(NumberTraits.Digits))
        {
            return count == 1 && written.Length > 2;
        }

        if (written.Length > 2 || touches)
        {
            return touches
                ? !(written is "s" or "in" && !IsEnd(s, at + 1))
                : written is not "ins" && !(char.IsUpper(written[0]) && s.Lexicon.Words[s.Word(at)].Parts.Any(Parts.Noun) && IsName(s, at));
        }

        return written is not "in" and not "s" and not "st"
            ? written is "W" or "V" && s.Tag(at + 1) is not Tag.Number || !ContinuesName(s, at + count)
            : IsEnd(s, at + 1);
    }

    private static bool IsName(in QuantityScene s, int at) => s.Tag(at) == Tag.ProperNoun;

    private static bool IsEnd(in QuantityScene s, int at) => at >= s.Count || (s.Tag(at) == Tag.Punctuation && !s.IsDash(at));

    // "12 C melting point" has a unit, "Room 12 B Block" and "23456 F Block" have none.
    private static bool ContinuesName(in QuantityScene s, int at) =>
        s.Tag(at) == Tag.ProperNoun || (s.IsDash(at) && s.Touches(at - 1) && s.Touches(at));
}
