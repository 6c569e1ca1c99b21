using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>Tells events that were past when their article was written from those that it reports.</summary>
internal static class PastEvent
{
    // An event that an article looks back on from this many days is not the one that it reports.
    private const int BackgroundDays = 14;

    /// <summary>Whether a period ended long before a claim was published.</summary>
    internal static bool IsBackground(DatePeriod period, Claim claim) =>
        period.Last is { } last
        && claim.Publication?.Period.First is { } published
        && published.DayNumber - last.DayNumber > BackgroundDays;

    /// <summary>Whether the words date the claim to days of which its article reports.</summary>
    internal static bool IsRecent(Claim claim) => claim.Period is { } period && !IsBackground(period, claim);
}
