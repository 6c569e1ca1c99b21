using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Whether two amounts are wordings of one number: the rounder of them rounded, one of them rough, or told in other units.
/// </summary>
internal sealed class Nearness(Tolerance tolerance)
{
    private const decimal Round = 1000;
    private const decimal RoundBound = 100;
    private const int DaysOfWeek = 7;
    private const decimal Place = 10;

    // "nearly half" is less near than "nearly 50 percent"
    private const decimal RoughPart = 1.25m;
    private const string Degree = "deg";
    private static readonly Unit Celsius = new("Cel", Dimension.Temperature, 1, 273.15m);
    private static readonly Unit Fahrenheit = new("[degF]", Dimension.Temperature, 5m / 9, 255.372222222222222222m);

    /// <summary>Whether the two, each given in its base unit too, are one.</summary>
    internal bool AreOne(Quantity one, Interval left, Quantity other, Interval right)
    {
        var isMixed = IsPart(one) != IsPart(other);
        var rough = Math.Max(Roughness(one, isMixed), Roughness(other, isMixed));
        var isConverted = one.Unit.Factor != other.Unit.Factor || one.Unit.Offset != other.Unit.Offset;
        // "15,000" may stand for 14,600, and never for 14,000, which is as round; who converts "3 miles" rounds once more
        var rounding =
            isConverted ? Math.Max(Converted(one, other), Converted(other, one))
            : one.Step > other.Step ? Rounding(one, tolerance.RoundingShare)
            : other.Step > one.Step ? Rounding(other, tolerance.RoundingShare)
            : 0;
        return left.Widen(Math.Max(rough, rounding)).Overlaps(right)
            && !(rough == 0 && !isConverted && IsRoundedUp(one, left, other, right, rounding));
    }

    // 1,850 is rounded to 1,900 and not to 1,800
    private static bool IsRoundedUp(Quantity one, Interval left, Quantity other, Interval right, decimal rounding)
    {
        var (round, fine) = one.Step > other.Step ? (left, right) : (right, left);
        return rounding > 0 && one.Step != other.Step && fine.Low is { } least && least == round.High + rounding;
    }

    /// <summary>
    /// Whether two lie farther apart than the places to which they are written: "about 1,100" and "1,200", not "about 40" and "44".
    /// </summary>
    internal static bool AreApartAsWritten(Quantity one, Interval left, Quantity other, Interval right) =>
        one.Unit.Factor == other.Unit.Factor
        && one.Unit.Dimension is Dimension.Count or Dimension.Money or Dimension.Area
        && !left.Widen(Math.Max(one.Step, other.Step) / 2 * one.Unit.Factor).Overlaps(right);

    /// <summary>"over 2,000" and "2,000": a number so round is not meant to the last unit.</summary>
    internal static bool IsRoundBound(Quantity one, Interval left, Quantity other, Interval right) =>
        Math.Min(one.Step, other.Step) >= RoundBound && NamedNumber.Of(left) == NamedNumber.Of(right);

    /// <summary>
    /// Degrees of a scale that is not named are of the one beside which they say the same, else of the one that is named.
    /// </summary>
    internal Quantity Settle(Quantity bare, Quantity named)
    {
        if (
            bare.Unit is not { Dimension: Dimension.Temperature, Code: Degree }
            || named.Unit is not { Dimension: Dimension.Temperature, Code: not Degree }
            || !named.TryToBase(out var right)
        )
        {
            return bare;
        }

        foreach (var scale in (ReadOnlySpan<Unit>)[named.Unit, Celsius, Fahrenheit])
        {
            var read = bare with { Unit = scale };
            if (read.TryToBase(out var left) && (left == right || AreOne(read, left, named, right)))
            {
                return read;
            }
        }

        return bare with
        {
            Unit = named.Unit,
        };
    }

    // "two weeks" are 12 days to 17; two years are no 18 months
    private decimal Converted(Quantity quantity, Quantity other) =>
        quantity is { Unit: { Dimension: Dimension.Duration, Factor: var unit }, Interval.Low: > 1 }
        && unit == DaysOfWeek * other.Unit.Factor
        && quantity.Step == 1
            ? unit / 2
            : Rounding(quantity, tolerance.Approximate);

    private static decimal Rounding(Quantity quantity, decimal share)
    {
        var rounding = quantity.Step / 2 * quantity.Unit.Factor;
        // "10,000" is rounded to the thousand and "40 km" to the kilometre, if not to their own first place; "100 people" are counted
        return rounding <= share * Size(quantity) ? rounding
            : quantity.Step >= Round || quantity.Unit.Dimension is not (Dimension.Count or Dimension.Money) ? rounding / Place
            : 0;
    }

    // "a third" is not meant to the last percent beside a percentage, but beside another part it is, and "more than half" is more
    private decimal Roughness(Quantity quantity, bool isMixed) =>
        quantity.IsApproximate ? tolerance.Approximate * Size(quantity) * (isMixed && IsPart(quantity) ? RoughPart : 1)
        : isMixed && IsPart(quantity) && quantity.Interval.IsPoint ? tolerance.RoundingShare * Size(quantity)
        : 0;

    private static bool IsPart(Quantity quantity) => quantity.Unit is { Dimension: Dimension.Ratio, Code: "1" };

    // in base units, but from the zero of its own scale
    private static decimal Size(Quantity quantity) =>
        Math.Max(Math.Abs(quantity.Interval.Low ?? 0), Math.Abs(quantity.Interval.High ?? 0)) * quantity.Unit.Factor;
}
