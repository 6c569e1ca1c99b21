using Disagree.Claims;
using Disagree.Topics.Gates;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells two days in court that each name another judge or party: "Judge Ruiz sentenced him on 4 May", "Judge Keller sentenced him on
/// 12 May". One may well stand before two courts within a month.
/// </summary>
internal static class OtherCourt
{
    /// <summary>Why the two, of other days, are two; null where nothing shows it.</summary>
    internal static Obstacle? Between(Claim a, Claim b) =>
        a.Dated is { Event: "sentencing" or "conviction" or "plea" or "court hearing" } one
        && b.Dated is { } other
        && !DateAnswer.Period(a).Overlaps(DateAnswer.Period(b))
        && Stranger(one.People, one.Whom, other.People) is { } here
        && Stranger(other.People, other.Whom, one.People) is { } there
            ? new(NotComparedReason.OtherEvent, $"one names {here}, the other {there}")
            : null;

    // the first by name of those who are named here alone, beside the one to whom it is done
    private static string? Stranger(IReadOnlySet<string> people, IReadOnlySet<string> whom, IReadOnlySet<string> others) =>
        people.Where(p => !whom.Contains(p) && !others.Contains(p)).Order(StringComparer.Ordinal).FirstOrDefault();
}
