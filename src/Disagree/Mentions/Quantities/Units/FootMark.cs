using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>Tells the marks of feet and inches from quotation marks: "5'2"", "6'1", "a 5' fence", "3''".</summary>
internal static class FootMark
{
    private const decimal InchesInFoot = 12;
    private const int Reach = 100;

    /// <summary>Reads the mark right behind digits: feet where inches or a word of size follow, inches where it is double.</summary>
    internal static bool TryRead(in QuantityScene s, NumberReading number, out Unit unit, out int end)
    {
        var at = number.End;
        unit = Unit.One;
        end = at + 1;
        if (!IsMark(s, at) || !s.Touches(at - 1) || !number.Is(NumberTraits.Digits) || number.Is(NumberTraits.Scaled))
        {
            return false;
        }

        if (IsMark(s, at + 1) && s.Touches(at))
        {
            unit = s.Lexicon.Units["[in_i]"];
            end = at + 2;
            return !IsQuoteOpen(s, at);
        }

        unit = s.Lexicon.Units["[ft_i]"];
        return (s.Touches(at) && IsInches(s, at + 1)) || s.Is(at + 1, WordClass.Extent);
    }

    /// <summary>Whether a number is the inches behind a mark of feet, and the token after it and its own mark.</summary>
    internal static bool TryInches(in QuantityScene s, NumberReading number, out int end)
    {
        var isInches =
            IsMark(s, number.Start - 1) && s.Touches(number.Start - 1) && number.End == number.Start + 1 && IsInches(s, number.Start);
        end =
            s.First(number.End) is '"' or '”' or '″' ? number.End + 1
            : IsMark(s, number.End) && IsMark(s, number.End + 1) ? number.End + 2
            : number.End;
        return isInches;
    }

    private static bool IsInches(in QuantityScene s, int at) =>
        s.Tag(at) == Lexicons.Tag.Number
        && Digits.TryRead(s.Of(at), out var inches, out _, out _)
        && inches < InchesInFoot
        && !(s.Touches(at) && s.Tag(at + 1) is Lexicons.Tag.Word or Lexicons.Tag.Noun);

    private static bool IsMark(in QuantityScene s, int at) => s.Is(at, '\'') || s.Is(at, '’') || s.Is(at, '′');

    // ``…'' is how some wires quote.
    private static bool IsQuoteOpen(in QuantityScene s, int at)
    {
        for (var i = Math.Max(0, at - Reach); i < at; i++)
        {
            if (s.First(i) is '`' or '‘')
            {
                return true;
            }
        }

        return false;
    }
}
