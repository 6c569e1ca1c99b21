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
        var latest = new Dictionary<(string Property, Dimension Measured), DateOnly>();
        foreach (var claim in claims)
        {
            if (DayOf(claim) is { First: { } first } && (!latest.TryGetValue(KeyOf(claim), out var known) || first > known))
            {
                latest[KeyOf(claim)] = first;
            }
        }

        for (var i = 0; i < claims.Count; i++)
        {
            if (
                DayOf(claims[i]) is { Last: { } last }
                && latest.TryGetValue(KeyOf(claims[i]), out var day)
                && day.DayNumber - last.DayNumber >= Week
            )
            {
                claims[i] = claims[i] with { Reach = claims[i].Reach with { LaterDay = day } };
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

    // lives, bodies and people are counted alike
    private static (string Property, Dimension Measured) KeyOf(Claim claim) =>
        (claim.Property, ((NumberValue)claim.Value).Quantity.Unit.Dimension);
}
