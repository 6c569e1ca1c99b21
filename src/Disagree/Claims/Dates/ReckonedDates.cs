using System.Globalization;
using Disagree.Claims.Clauses;
using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Reads dates that words tell by a length of time: "has run the mill for nine years", "a day after the police arrested her", "will open in
/// 45 days".
/// </summary>
internal sealed class ReckonedDates(ConceptTable concepts, DatedEventReader dated, SpeechTime speech)
{
    private readonly LastingState states = new(concepts, dated);
    private readonly DayAfter days = new(speech);

    /// <summary>The time that is meant, where its event stands, and the days; null where the words tell no date.</summary>
    internal (TimeMention Time, Clause Clause, int From, int To, DatePeriod Period)? Of(SentenceView view, TimeMention time)
    {
        if (!CountedTime.TryRead(time, out var length))
        {
            return null;
        }

        var (from, to) = (view.TokenFrom(time.Span.Start), view.TokenFrom(time.Span.End));
        if (days.Of(view, time, length, from, to) is { } after)
        {
            var meant = time with { Type = TimeType.Date, Value = Value(after.Period), Period = after.Period };
            return (meant, after.Clause, after.Clause.First, after.Clause.First, after.Period);
        }

        if (states.Of(view, time, length, from) is { } since)
        {
            return (since, Clause.Around(view, from, to, concepts), from, to, since.Period);
        }

        return length.Unit is 'D' or 'W' && !IsOpen(view, to) && Ahead(view, time) is { } ahead
            ? (ahead, Clause.Around(view, from, to, concepts), from, to, ahead.Period)
            : null;
    }

    // "could close in 30 days", "in 30 days at the latest", "within 60 days of approval"
    private static bool IsOpen(SentenceView view, int behind)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.Tokens[i].Tag is Tag.Modal && view.WordAt(i) is not "will")
            {
                return true;
            }
        }

        return behind < view.Tokens.Length && view.Tokens[behind].Tag is Tag.Preposition;
    }

    // "in 45 days", "within 30 days"
    private static TimeMention? Ahead(SentenceView view, TimeMention time) =>
        time.Period is { First: { } first, Last: { } last }
        && view.Mentions.Publication.Period is { IsDay: true, Last: { } written }
        && last > written
        && DatePeriod.Between(first > written ? first : written.AddDays(1), last) is var period
            ? time with
            {
                Type = TimeType.Date,
                Value = Value(DatePeriod.Day(last)),
                Period = period,
                IsAhead = true,
            }
            : null;

    private static string Value(DatePeriod period) =>
        period.First is not { } first ? ""
        : period.IsDay ? first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : period.Last?.Month == first.Month ? first.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : first.ToString("yyyy", CultureInfo.InvariantCulture);
}
