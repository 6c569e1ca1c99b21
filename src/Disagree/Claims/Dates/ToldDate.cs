using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>The words and the value of a claim of a date.</summary>
internal static class ToldDate
{
    /// <summary>From the verb or noun to the time, whichever stands first.</summary>
    internal static TextSpan Span(SentenceView view, int verb, int from, int to) =>
        view.Span(view.Tokens[Math.Min(verb, from)].Start, view.Tokens[Math.Max(verb, to - 1)].End);

    /// <summary>The days; "not 4 May 2019" where the event is denied.</summary>
    internal static DateValue Value(TimeMention time, DatePeriod period, bool isDenied = false) =>
        new(period, time.Value, isDenied ? $"not {PeriodWords.Of(period)}" : PeriodWords.Of(period));
}
