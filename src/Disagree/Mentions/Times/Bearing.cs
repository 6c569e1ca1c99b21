using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>Reads the word before a time expression: "since", "until", "as of".</summary>
internal static class Bearing
{
    // "after this month" begins with the next one; what is said after a day may be of that day.
    private const int LeastMonth = 28;

    internal static TimeBearing Of(in TimeScene scene, int first)
    {
        var before = scene.Kind(first - 1) is TimeWordKind.Article or TimeWordKind.Lead ? first - 2 : first - 1;
        return before < 0
            ? TimeBearing.During
            : scene.Text(before) switch
            {
                "after" when scene.Is(before - 1, "or") => TimeBearing.Since,
                "before" when scene.Is(before - 1, "or") => TimeBearing.Until,
                "since" or "Since" => TimeBearing.Since,
                "after" or "After" or "past" or "following" => TimeBearing.After,
                "until" or "Until" or "till" or "through" => TimeBearing.Until,
                "before" or "Before" => TimeBearing.Before,
                "by" or "By" => TimeBearing.By,
                "of" when scene.Is(before - 1, "as") => TimeBearing.AsOf,
                "to" when scene.Is(before - 1, "prior") => TimeBearing.Before,
                "to" when scene.Is(before - 1, "up") => TimeBearing.Until,
                _ => TimeBearing.During,
            };
    }

    /// <summary>The days in which a statement with that bearing holds.</summary>
    /// <param name="bearing">How the expression bears on it.</param>
    /// <param name="period">The days of the expression.</param>
    /// <param name="writing">The last possible day of writing; null where it is unknown.</param>
    internal static DatePeriod Scope(TimeBearing bearing, DatePeriod period, DateOnly? writing) =>
        bearing switch
        {
            _ when period.IsUnknown => period,
            TimeBearing.Since => Ordered(period.First, writing),
            TimeBearing.After => Ordered(period.Last is { } last ? Calendar.AddDays(last, 1) : null, writing),
            TimeBearing.Until or TimeBearing.By => DatePeriod.Between(null, period.Last),
            TimeBearing.Before => DatePeriod.Between(null, period.First is { } first ? Calendar.AddDays(first, -1) : null),
            _ => period,
        };

    /// <summary>
    /// A note says nothing but its time, so "since 2014" means all days from then on, and "by the end of April" those up to then.
    /// </summary>
    internal static DatePeriod NoteScope(TimeBearing bearing, DatePeriod period, DateOnly? writing) =>
        bearing switch
        {
            TimeBearing.Since => DatePeriod.Between(period.First, null),
            TimeBearing.After when period is { Days: >= LeastMonth, Last: { } last } && Calendar.AddDays(last, 1) is { } next =>
                DatePeriod.Between(next, null),
            TimeBearing.Until => DatePeriod.Between(null, period.Last),
            TimeBearing.Before => DatePeriod.Between(null, writing is not null ? period.Last : Scope(bearing, period, writing).Last),
            TimeBearing.By when writing is { } now && now <= period.Last => DatePeriod.Between(now, period.Last),
            _ => period,
        };

    // What lies ahead of the day of writing has no end yet.
    private static DatePeriod Ordered(DateOnly? first, DateOnly? last) => DatePeriod.Between(first, last < first ? null : last);
}
