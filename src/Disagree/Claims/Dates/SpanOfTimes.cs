using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Reads the whole span of which a time is one end: "the 13 weeks to Dec. 28" is no day in December, and "between May 2012 and June 2019"
/// no month.
/// </summary>
internal static class SpanOfTimes
{
    /// <summary>The time with the days of the span that it begins or ends; the time itself where it is no end of one.</summary>
    internal static TimeMention Of(SentenceView view, TimeMention time)
    {
        foreach (var other in view.Times)
        {
            if (other.Span.End < time.Span.Start)
            {
                if (EndsStretch(view, other, time))
                {
                    return time with { Period = other.Period, Scope = other.Period };
                }

                if (Joined(view, other, time) is { } before)
                {
                    return time with { Period = before, Scope = before };
                }
            }
            else if (time.Span.End < other.Span.Start && Joined(view, time, other) is { } behind)
            {
                return time with { Period = behind, Scope = behind };
            }
        }

        return time;
    }

    /// <summary>The time with the days up to the one behind "and", where it stands behind "between".</summary>
    internal static TimeMention Between(SentenceView view, TimeMention time)
    {
        foreach (var other in view.Times)
        {
            if (time.Span.End < other.Span.Start && Joined(view, time, other) is { } days)
            {
                return time with { Span = new(time.Span.Part, time.Span.Start, other.Span.End), Period = days, Scope = days };
            }
        }

        return time;
    }

    /// <summary>Whether a time is the second of two that "between" joins, of which the first tells all.</summary>
    internal static bool EndsBetween(SentenceView view, TimeMention time)
    {
        foreach (var other in view.Times)
        {
            if (other.Span.End < time.Span.Start && Joined(view, other, time) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "the 13 weeks to Dec. 28", "the three months ended June 30"
    private static bool EndsStretch(SentenceView view, TimeMention stretch, TimeMention end) =>
        stretch is { Type: TimeType.Duration, Period: { IsUnknown: false, Last: { } last } }
        && last == end.Period.Last
        && view.TokenFrom(stretch.Span.End) + 1 == view.TokenFrom(end.Span.Start);

    // "between May 2012 and June 2019"
    private static DatePeriod? Joined(SentenceView view, TimeMention from, TimeMention to)
    {
        var (open, joint) = (view.TokenFrom(from.Span.Start) - 1, view.TokenFrom(from.Span.End));
        return
            open >= 0
            && view.WordAt(open) is "between" or "Between"
            && view.WordAt(joint) is "and"
            && joint + 1 == view.TokenFrom(to.Span.Start)
            && from.Period.First is { } first
            && to.Period.Last is { } last
            && first < last
            ? DatePeriod.Between(first, last)
            : null;
    }
}
