using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Topics.Numbers;

/// <summary>
/// Tells which numbers are the only ones that their article gives of things of one kind, and of what nothing else is said that a table
/// foresees: its lorries, the length of its runway.
/// </summary>
internal static class OnlyOfKind
{
    /// <summary>The profiles, with the kind noted of those that are.</summary>
    internal static List<NumberProfile> Noted(List<NumberProfile> profiles)
    {
        var only = profiles
            .Where(p => (p.IsOpen || p.IsAge || IsMeasure(p)) && Kind(p) is not null)
            .GroupBy(p => (p.Claim.Article.Id, Kind(p)))
            .Where(g => g.DistinctBy(p => ((NumberValue)p.Claim.Value).Quantity.Interval).Take(2).ToList() is [var one] && IsSeveral(one))
            .Select(g => g.Key)
            .ToHashSet();
        return profiles.ConvertAll(p => Kind(p) is { } kind && only.Contains((p.Claim.Article.Id, kind)) ? p with { OnlyKind = kind } : p);
    }

    // things counted by their noun, measures by what is measured
    private static NumberedKind? Kind(NumberProfile profile) =>
        profile.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Count }
            ? profile.Population is { Noun.Length: > 0, Kind: var kind }
                ? new(Dimension.Count, kind)
                : null
            : profile.Claim.Words.Saying.Measured is { Length: > 0 } measured && (IsMeasure(profile) || profile.IsAge)
                ? new(((NumberValue)profile.Claim.Value).Quantity.Unit.Dimension, measured)
                : null;

    private static bool IsMeasure(NumberProfile profile) =>
        profile.Claim.Value
            is NumberValue
            {
                Quantity.Unit.Dimension: Dimension.Length
                    or Dimension.Area
                    or Dimension.Volume
                    or Dimension.Mass
                    or Dimension.Speed
                    or Dimension.Temperature
                    or Dimension.Duration
                    or Dimension.Data
                    or Dimension.Power
            };

    // "one block", "a couple of things"
    private static bool IsSeveral(NumberProfile profile) =>
        IsMeasure(profile)
        || profile.IsAge
        || profile.Claim
            is { Value: NumberValue { Quantity.Interval: not { Low: <= 1, High: <= 1 } }, Mention: not QuantityMention { Rule: "vague" } };
}
