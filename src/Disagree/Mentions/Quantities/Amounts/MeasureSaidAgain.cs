using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Tells a bare number that somebody sets against the measure before: "put the depth at two miles and now say [15]", "the boy was 15; his
/// mother says [16]", "of magnitude 6.1; the institute made it [6.3]".
/// </summary>
internal static class MeasureSaidAgain
{
    private const decimal FarthestTimes = 20;

    // a toll of 12 is no age of 34, and no magnitude of 6.1
    private const decimal NearestTimes = 1.5m;

    /// <summary>The unit of the amount before, where the number is said of the same; null elsewhere.</summary>
    internal static Unit? Unit(in QuantityScene s, Amount? before, in Amount amount) =>
        before
            is {
                Unit: { Dimension: Dimension.Length or Dimension.Age or Dimension.Scale or Dimension.Mass or Dimension.Ratio } unit,
                Value: > 0
            } last
        && amount is { Unit: null, IsRange: false, IsOfPeople: false, Value: > 0 }
        && !amount.Is(NumberTraits.Fraction | NumberTraits.Vague | NumberTraits.Signed | NumberTraits.Scaled)
        && (unit.Dimension is Dimension.Age or Dimension.Scale ? NearestTimes : FarthestTimes) is var times
        && amount.Value <= last.Value * times
        && last.Value <= amount.Value * times
        && (IsRest(s, unit, amount) || amount.End >= s.Count || (s.Tag(amount.End) is Tag.Punctuation && !s.IsDash(amount.End)))
        && (unit.Dimension is Dimension.Ratio ? IsItself(s, amount.Start - 1) : IsSaid(s, amount.Start - 1) || IsRest(s, unit, amount))
            ? unit
            : null;

    // "the silo could hold 900 tonnes, [but only 120 were] inside"
    private static bool IsRest(in QuantityScene s, Unit unit, in Amount amount) =>
        unit.Dimension is Dimension.Mass
        && s.Of(amount.Start) is "only" or "just"
        && s.Of(amount.Start - 1) is "but"
        && s.Is(amount.Start - 2, ',')
        && s.Of(amount.End) is "were" or "are"
        && s.Of(amount.End + 1) is "inside" or "left" or "there" or "stored";

    // "turnout was 61 percent; in 2017 [it was] 58"
    private static bool IsItself(in QuantityScene s, int at) =>
        s.Of(at) is "was" or "is" ? s.Of(at - 1) is "it" : s.Of(at) is "at" && s.Of(at - 1) is "stood" && s.Of(at - 2) is "it";

    // "says", "made it", "puts it at"
    private static bool IsSaid(in QuantityScene s, int at) =>
        s.Of(at) is "say" or "says" or "said"
        || (s.Of(at) is "it" && s.Of(at - 1) is "make" or "makes" or "made")
        || (s.Of(at) is "at" && s.Of(at - 1) is "it" && s.Of(at - 2) is "put" or "puts" or "has" or "have");
}
