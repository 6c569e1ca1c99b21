using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Tells of a smaller number that it counts some of those whom another counts: "a man was shot" where two were, and "a fisherman saved two
/// girls" on the day after 120 people were counted as saved.
/// </summary>
internal static class ToldSome
{
    private const int DaysOfOneToll = 7;
    private const decimal Few = 9;
    private const decimal Share = 5;

    /// <summary>Whether the first counts some, and does not deny the second.</summary>
    internal static bool Is(Claim told, Interval some, Claim other, Interval all) =>
        some.IsBelow(all) && (IsToldOf(told, other) || AreFewOfMany(told, some, other, all));

    // "a man was shot" does not deny that two were, but who reads within days that two were knows more
    private static bool IsToldOf(Claim told, Claim other) =>
        told.IsToldOf
        && !(
            told.AsOf.IsBefore(other.AsOf)
            && told.AsOf.Last is { } last
            && other.AsOf.First is { } first
            && first.DayNumber - last.DayNumber <= DaysOfOneToll
        );

    // such a number only grows, so that a few of a later day are none of those counted in all
    private static bool AreFewOfMany(Claim told, Interval some, Claim other, Interval all) =>
        told
            is {
                Measure: Measure.Cumulative,
                IsKnownProperty: true,
                Replaces: null,
                Turn: null,
                Modality: Modality.Asserted or Modality.Estimated,
                Population.Noun: not ("" or "person")
            }
        && other is { Measure: Measure.Cumulative, IsKnownProperty: true }
        && !told.AsOf.IsBefore(other.AsOf)
        && some is { Low: > 0, High: <= Few and var few }
        && all.Low >= Share * few;
}
