using Disagree.Claims.Events;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Tells the making of a thing from its handover: of a year a ship's delivery is that of its building.</summary>
internal static class Making
{
    private const int DaysOfMonth = 31;

    /// <summary>The event that such a period dates.</summary>
    internal static DatedEvent Of(DatedEvent happened, DatePeriod period) =>
        happened.Event is "handover" && period is { Days: > DaysOfMonth } ? happened with { Event = "building" } : happened;
}
