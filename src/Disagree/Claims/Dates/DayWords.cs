using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Reads which day the words of a time expression tell, where they tell one.</summary>
internal static class DayWords
{
    private const int Week = 7;
    private const int LongestDeadline = 31;

    /// <summary>Whether its words tell a day: "Sunday night" does, "around 1 a.m." alone does not.</summary>
    internal static bool TellDay(SentenceView view, TimeMention time, int from, int to)
    {
        if (time.Type is not TimeType.Time)
        {
            return true;
        }

        for (var i = from; i < to; i++)
        {
            if (view.IsCalendar(i) || view.Is(i, WordClass.DayWord))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a more exact date follows: "four days earlier, on 28 September".</summary>
    internal static bool AreToldAgain(SentenceView view, int to)
    {
        var next = to < view.Tokens.Length && view.WordAt(to) is "," ? to + 1 : to;
        next = next > to && next < view.Tokens.Length && view.WordAt(next) is "on" or "in" ? next + 1 : next;
        return next > to
            && next < view.Tokens.Length
            && view.Times.Exists(t => t is { Type: TimeType.Date, Period.IsUnknown: false } && view.TokenFrom(t.Span.Start) == next);
    }

    /// <summary>The days that are meant; "set for June 4" looks ahead, whatever tense its verb has.</summary>
    internal static DatePeriod Coming(SentenceView view, TimeMention time, int from)
    {
        var isBehind = time.Period is { First: not null, Last: not null } && time.Period.IsBefore(view.Mentions.Publication.Period);
        return
            isBehind
            && from > 0
            && (view.WordAt(from - 1) is "for" || (from > 1 && view.WordAt(from - 1) is "of" && view.WordAt(from - 2) is "date"))
            // "sales for January"
            && !(from > 1 && view.Is(from - 2, WordClass.ToldFigure))
            && time.Period.Days <= LongestDeadline
            && time.Value.Length >= 7
            && !view.Mentions.Document.Quote(time.Span).Contains(time.Value[..4], StringComparison.Ordinal)
            ? Next(view, time)
            : time.Period;
    }

    // the next Friday, the next January
    private static DatePeriod Next(SentenceView view, TimeMention time)
    {
        var (first, last) = (time.Period.First!.Value, time.Period.Last!.Value);
        return
            first == last && view.Mentions.Document.Quote(time.Span).Equals(first.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase)
            ? DatePeriod.Between(first.AddDays(Week), last.AddDays(Week))
            : DatePeriod.Between(first.AddYears(1), last.AddYears(1));
    }
}
