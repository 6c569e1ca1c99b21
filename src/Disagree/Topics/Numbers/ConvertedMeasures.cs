using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Finds the measures that are one but for the units in which they are told, each rounded in its own: "43 metres" and "about 140 feet".
/// </summary>
internal static class ConvertedMeasures
{
    // who converts rounds, and never by more than that
    private const decimal MostOff = 0.03m;
    private const decimal MostOffRough = 0.06m;
    private const int MostNear = 48;

    /// <summary>The pairs of different groups, by unit and size; of a size that very many articles tell, the first few.</summary>
    internal static IEnumerable<List<(int Group, NumberProfile Profile)>> Pairs(List<List<NumberProfile>> groups)
    {
        var measured = groups
            .SelectMany((g, i) => g.Select(p => (Group: i, Profile: p, Size: Size(p))))
            .Where(m => m.Size is > 0)
            .OrderBy(m => m.Profile.Unit, StringComparer.Ordinal)
            .ThenBy(m => m.Size)
            .ToList();
        for (var i = 0; i < measured.Count; i++)
        {
            var one = measured[i];
            var last = Math.Min(measured.Count, i + 1 + MostNear);
            for (var j = i + 1; j < last && MayMeet(one.Profile, one.Size!.Value, measured[j].Profile, measured[j].Size!.Value); j++)
            {
                if (one.Group != measured[j].Group && AreOne(one.Profile, measured[j].Profile))
                {
                    yield return [(one.Group, one.Profile), (measured[j].Group, measured[j].Profile)];
                }
            }
        }
    }

    /// <summary>Whether they are told in different units and are one measure, each rounded in its own.</summary>
    internal static bool AreOne(NumberProfile a, NumberProfile b)
    {
        var (one, other) = (QuantityOf(a), QuantityOf(b));
        if (one.Unit.Factor == other.Unit.Factor || Size(a) is not { } left || Size(b) is not { } right)
        {
            return false;
        }

        var most = Math.Max(left, right) * (one.IsApproximate || other.IsApproximate ? MostOffRough : MostOff);
        var rounding = Math.Max(one.Step * one.Unit.Factor, other.Step * other.Unit.Factor) / 2;
        return Math.Abs(left - right) <= Math.Min(most, Math.Max(rounding, most / 2));
    }

    private static bool MayMeet(NumberProfile a, decimal left, NumberProfile b, decimal right) =>
        string.Equals(a.Unit, b.Unit, StringComparison.Ordinal) && right - left <= right * MostOffRough;

    // in the base unit; null for what has no units to convert, and for what says more than one number
    private static decimal? Size(NumberProfile profile) =>
        profile.Claim.Value
            is NumberValue
            {
                Quantity: { Interval: { IsPoint: true, Low: { } size }, Unit: { Offset: 0, Dimension: var dimension, Factor: var factor } }
            }
        && dimension is Dimension.Length or Dimension.Area or Dimension.Volume or Dimension.Mass or Dimension.Speed
            ? size * factor
            : null;

    private static Quantity QuantityOf(NumberProfile profile) => ((NumberValue)profile.Claim.Value).Quantity;
}
