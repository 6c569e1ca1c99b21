using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>
/// Settles by its sentence a unit that one word shares with another: degrees of heat or of an angle, pounds of weight or of money, 12 C.
/// </summary>
internal static class UnitContext
{
    private const int HottestAir = 140;
    private static readonly Unit Angle = new("deg", Dimension.Angle);

    /// <summary>The unit that is meant; false where the letters mean none here.</summary>
    internal static bool TrySettle(in QuantityScene s, NumberReading number, int at, ref Unit unit)
    {
        var written = s.Of(at);
        switch (unit.Code)
        {
            case "deg" when Topics(s, at).HasFlag(SentenceTopic.Angle) && !Topics(s, at).HasFlag(SentenceTopic.Heat):
                unit = Angle;
                return true;
            case "[lb_av]" when written.StartsWith("pound", StringComparison.OrdinalIgnoreCase) && IsMoney(s, number, at):
                unit = s.Lexicon.Money["GBP"];
                return true;
            case "kt" or "[kn_i]" when written.Length == 2:
                unit = s.Lexicon.Units[Topics(s, at).HasFlag(SentenceTopic.Speed) ? "[kn_i]" : "kt"];
                return true;
            case "[degF]" or "Cel" when written is "C" or "F":
                return Topics(s, at).HasFlag(SentenceTopic.Heat) || IsMeasured(s, number);
            default:
                return true;
        }
    }

    // "the port recorded 42.6 C", "the mercury climbed to 38.5C", "it was -12C"
    private static bool IsMeasured(in QuantityScene s, NumberReading number) =>
        (number.Low != Math.Floor(number.Low) && s.IsLemma(number.Start - 1, WordClass.Recording))
        || (
            s.Touches(number.End - 1)
            && Math.Abs(number.Low) < HottestAir
            && (
                (number.Is(NumberTraits.Signed) && number.Low < 0)
                || s.IsLemma(number.Start - 1, WordClass.Recording)
                || (s.Is(number.Start - 1, s.Lexicon.Known.To) && s.Entry(number.Start - 2).Senses.Any(Senses.Up | Senses.Down))
            )
        );

    private static SentenceTopic Topics(in QuantityScene s, int at) => s.Lexicon.Topics.Around(s, at);

    private static bool IsMoney(in QuantityScene s, NumberReading number, int at) =>
        !Topics(s, at).HasFlag(SentenceTopic.Weight) && (Topics(s, at).HasFlag(SentenceTopic.Money) || number.Is(NumberTraits.Scaled));
}
