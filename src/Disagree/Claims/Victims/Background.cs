using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>
/// Tells those of an earlier event, on which an article looks back, from those of the event that it reports: "a clerk was killed there last
/// week".
/// </summary>
internal static class Background
{
    private const int DaysApart = 2;

    /// <summary>
    /// Those whose fate is told neither of days before the first that the article tells of nor, where they died, of days before anybody was
    /// hurt.
    /// </summary>
    internal static IReadOnlyList<Victim> Without(IReadOnlyList<Victim> victims, List<Claim> claims)
    {
        var told = claims
            .Where(c => c.Kind is ClaimKind.Number && c.Property is PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Hit)
            .Concat(victims.Select(v => v.Told!))
            .Where(c => c.Period is { First: not null, Last: not null })
            .ToList();
        if (told.Count == 0)
        {
            return victims;
        }

        var first = told.MinBy(c => c.Span)!.Period!.Value;
        var deaths = victims.Where(v => v.Fate.HasFlag(Fate.Killed)).Select(v => v.Told!).ToHashSet();
        var harm = told.Where(c =>
                c.Property is PropertyReader.Injured or PropertyReader.Hit || (c.Property.Length == 0 && !deaths.Contains(c))
            )
            .Select(c => c.Period)
            .MinBy(p => p!.Value.First);
        return
        [
            .. victims.Where(v =>
                !IsBefore(v.Told!.Period, first) && !(v.Fate.HasFlag(Fate.Killed) && harm is { } hurt && IsBefore(v.Told!.Period, hurt))
            ),
        ];
    }

    private static bool IsBefore(DatePeriod? told, DatePeriod reported) =>
        told is { Last: { } last } && reported.First is { } first && first.DayNumber - last.DayNumber >= DaysApart;
}
