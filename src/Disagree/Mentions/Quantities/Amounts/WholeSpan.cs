using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Tells a span of time that is a share in the next smaller unit, where it is whole there: "half an hour" is 30 minutes, "15.5 minutes" 930
/// seconds; years and a half stay years.
/// </summary>
internal static class WholeSpan
{
    internal static AmountPart Of(in QuantityScene s, AmountPart part)
    {
        if (
            part.Unit is not { Dimension: Dimension.Duration } unit
            || part.Number.Low == Math.Floor(part.Number.Low)
            || IsPlainDecimal(part, unit)
            || Smaller(unit) is not { } code
            || (unit.Code is "a" && part.Number.Low > 1)
        )
        {
            return part;
        }

        var smaller = s.Lexicon.Units[code];
        var value = Math.Round(part.Number.Low * (unit.Factor / smaller.Factor), 9);
        return value == Math.Floor(value)
            ? part with
            {
                Unit = smaller,
                Number = part.Number with { Low = value, High = value, Mantissa = value, Step = 1 },
            }
            : part;
    }

    // "2.5 years" stays as it is written; minutes are not told in tenths.
    private static bool IsPlainDecimal(AmountPart part, Unit unit) =>
        part.Number.Low != part.Number.High
        || (
            part.Number.Is(NumberTraits.Digits)
            && !part.Number.Is(NumberTraits.Fraction)
            && unit.Code is not "min"
            && part.Number.Step is 0.1m or 0.01m
        );

    private static string? Smaller(Unit unit) =>
        unit.Code switch
        {
            "a" => "mo",
            "wk" => "d",
            "d" => "h",
            "h" => "min",
            "min" => "s",
            _ => null,
        };
}
