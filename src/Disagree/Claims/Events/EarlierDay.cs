using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Marks what an article counts of an earlier event beside the same of a later one: the 40 of "a quake killed 40 on 7 May", where the
/// article says that another killed 90 on 19 May. A count without a day that was told since is not of the earlier one.
/// </summary>
internal static class EarlierDay
{
    private const int FewDays = 3;

    // nearer ones may be told by their weekdays, which may be those of something else in the sentence
    private const int Week = 7;

    internal static void Mark(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (DayOf(claims[i]) is { Last: { } last })
            {
                var own = claims[i];
                var later = claims
                    .Where(c => IsSame(c, own))
                    .Select(c => DayOf(c)?.First)
                    .Where(d => d?.DayNumber - last.DayNumber >= Week);
                if (later.Max() is { } day)
                {
                    claims[i] = own with { Reach = own.Reach with { LaterDay = day } };
                }
            }
        }
    }

    private static DatePeriod? DayOf(Claim claim) =>
        claim
            is {
                Kind: ClaimKind.Number,
                IsKnownProperty: true,
                Measure: Measure.Cumulative,
                IsPeriodRough: false,
                IsAhead: false,
                Period: { Days: <= FewDays } day
            }
            ? day
            : null;

    private static bool IsSame(Claim one, Claim other) =>
        string.Equals(one.Property, other.Property, StringComparison.Ordinal)
        && one.Value is NumberValue { Quantity.Unit.Dimension: var measured }
        && other.Value is NumberValue { Quantity.Unit.Dimension: var with }
        && measured == with;
}
