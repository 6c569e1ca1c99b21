using Disagree.Claims;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells whether one claim says what is to be done on a day and the other that it was: "250,000 doses will arrive on Thursday", "246,000
/// doses arrived on Thursday".
/// </summary>
internal static class ScheduledDeed
{
    private const int MostDays = 31;

    /// <summary>
    /// Whether both speak of one such deed: the days meet where both are told, and it was done soon after it was announced.
    /// </summary>
    internal static bool IsOne(Claim a, Claim b) =>
        a.IsScheduled && b.IsScheduled && a.IsAhead != b.IsAhead && (a.IsAhead ? CameAbout(a, b) : CameAbout(b, a));

    private static bool CameAbout(Claim plan, Claim deed) =>
        plan.Publication?.Period is { Last: { } announced } planned
        && deed.Publication?.Period is { First: { } told } done
        && told >= announced
        && !deed.AsOf.IsBefore(plan.AsOf)
        && DaysApart.Of(planned, done) <= MostDays
        && (deed.Period is not { } day || (plan.Period is { } due ? due.Overlaps(day) : day.Last is not { } last || last >= announced));
}
