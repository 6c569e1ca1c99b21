using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>The days that words of time mean by custom: what happened "over the weekend" may have happened on Friday evening.</summary>
internal static class CustomaryDays
{
    internal static DatePeriod Of(CalendarSpan span) =>
        span.Grain == CalendarGrain.Weekend ? DatePeriod.Between(Calendar.AddDays(span.First, -1), span.Last) : span.Period;
}
