using Disagree.Mentions;

namespace Disagree.Claims.Qualifiers;

/// <summary>
/// Reads from when a rate is reckoned where a date tells it: "rose 4 percent in May from April" is from the month before, "in May compared
/// with May 2020" from the year before.
/// </summary>
internal static class BaseReader
{
    internal const string Class = "base";
    private const int Months = 12;
    private const int DaysOfMonth = 31;
    private const int MonthsOfQuarter = 3;
    private const int Reach = 3;

    /// <summary>The base; null where no such date stands behind the amount, or where it is another length of time.</summary>
    internal static Qualifier? Of(SentenceView view, QualifierRoom room, TimeMention? time)
    {
        foreach (var other in view.Times)
        {
            if (
                view.TokenFrom(other.Span.Start) is var at
                && at > room.Amount.End
                && at < room.Beside.End
                && other.Period is { First: { } then, Days: { } days }
                && IsBase(view, at)
                && (time?.Period.First ?? view.Mentions.Publication.Period.First?.AddMonths(-1)) is { } now
            )
            {
                return (Index(now) - Index(then)) switch
                {
                    1 when days <= DaysOfMonth => new Qualifier(Class, "monthly", false),
                    MonthsOfQuarter when days > DaysOfMonth => new Qualifier(Class, "quarterly", false),
                    Months => new Qualifier(Class, "yearly", false),
                    _ => null,
                };
            }
        }

        return null;
    }

    // "from April", "compared with April", "than in April"
    private static bool IsBase(SentenceView view, int time)
    {
        for (var i = time - 1; i >= Math.Max(0, time - Reach); i--)
        {
            if (view.WordAt(i) is "from" or "than" or "compared" or "over" or "against")
            {
                return true;
            }
        }

        return false;
    }

    private static int Index(DateOnly day) => day.Year * Months + day.Month;
}
