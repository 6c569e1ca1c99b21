using Disagree.Claims.Clauses;
using Disagree.Claims.Dates;
using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Reads when an amount held: by the time beside it, else by that of its clause.</summary>
internal sealed class AmountTime(ClaimContext context)
{
    private const int MonthOfReports = 3;
    private const int MonthOfOutlook = 11;
    private const int LastMonth = 12;
    private const int LastDay = 31;

    /// <summary>The time; null where the words tell none.</summary>
    internal TimeMention? Of(SentenceView view, QuantityMention mention, Figure? figure, Clause clause)
    {
        // "from 61 percent in 2019"
        if (ThenReader.Of(view, mention) is { } then)
        {
            return then;
        }

        var time =
            context.TimeOf(view, clause, view.TokenFrom(mention.Span.Start))
            ?? BeforeSemicolon(view, clause)
            ?? LabelTime.Of(view, mention);
        // "reported a second-quarter profit of 40 million on Thursday"
        return figure is not null && time is null or { Period.IsDay: true } ? FigureTime.Of(view, mention) ?? time : time;
    }

    // "On 2 June a bomb tore the hotel apart; nine people were killed"
    private static TimeMention? BeforeSemicolon(SentenceView view, Clause clause)
    {
        if (clause.First < 1 || clause.First >= view.Tokens.Length || view.WordAt(clause.First - 1) is not ";" || view.Times.Count == 0)
        {
            return null;
        }

        var time = view.Times[0];
        return
            time is { Type: TimeType.Date, Period: { IsDay: true, IsUnknown: false }, IsAhead: false }
            && view.TokenFrom(time.Span.Start) <= 1
            // on Tuesday the search may have ended
            && view.Text.AsSpan(time.Span.Start, time.Span.Length).ContainsAnyInRange('0', '9')
            && view.WordAt(view.TokenFrom(time.Span.End)) is not (";" or "-")
            ? time with
            {
                Scope = time.Period,
            }
            : null;
    }

    /// <summary>The days that the amount covers; null where the words do not tell.</summary>
    internal static DatePeriod? Scope(SentenceView view, Figure? figure, Clause clause, TimeMention? time) =>
        IsDue(figure, time) || ScopeReader.Of(view, time) is not { } days ? null
        : days.First is { } first && (IsYearUnfinished(view, time, days) || (figure is not null && IsYearBefore(view, time, days)))
            ? figure is null ? null
                : DatePeriod.Between(first.AddYears(-1), new DateOnly(first.Year - 1, LastMonth, LastDay))
        // "A year earlier, profit in the second quarter was 40 million"
        : figure is not null && ThenReader.Opening(view, clause) is { } back && back != time ? ThenReader.Period(view, back, days)
        : days;

    // "sales for the year came to 9 million", reported in February: of the year before
    private static bool IsYearBefore(SentenceView view, TimeMention? time, DatePeriod days) =>
        time is not null
        && view.TokenFrom(time.Span.End) - 1 is > 0 and var last
        && view.WordAt(last) is "year"
        && view.WordAt(last - 1) is "the" or "full" or "whole"
        && view.Mentions.Publication.Period.First is { Month: <= MonthOfReports } written
        && days.First is { Month: 1, Day: 1 } first
        && first.Year == written.Year
        && !IsForecast(view);

    // "sales for the year came to 9 million", reported in June: of a year that is over, which need not be one of the calendar
    private static bool IsYearUnfinished(SentenceView view, TimeMention? time, DatePeriod days) =>
        time is not null
        && view.Mentions.Publication.Period is { First: { Month: > MonthOfReports and < MonthOfOutlook } written, Last: not null }
        && days is { First: { } first, Last: { } last }
        && first.Year == written.Year
        && last is { Month: LastMonth, Day: LastDay }
        && last.Year == written.Year
        && IsTheYear(view, time)
        && !IsForecast(view);

    // "for the year", "at the end of the year", "at the year's end"
    private static bool IsTheYear(SentenceView view, TimeMention time)
    {
        for (var i = view.TokenFrom(time.Span.Start); i < view.Tokens.Length && view.Tokens[i].Start < time.Span.End; i++)
        {
            if (view.WordAt(i) is "year" && i > 0 && view.WordAt(i - 1) is "the" or "full" or "whole")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForecast(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (
                view.Tokens[i].Tag is Tag.Modal
                || view.IsLemma(i, WordClass.Foretelling)
                || view.IsLemma(i, WordClass.Outlook)
                || view.LemmaAt(i) is "see" or "plan" or "target" or "aim"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "a loss of 9 million by 2030"
    private static bool IsDue(Figure? figure, TimeMention? time) =>
        figure is not null && time is { Bearing: TimeBearing.By or TimeBearing.Since, IsAhead: true };

    /// <summary>
    /// The claim with the days of which it is, where it is set beside another: 61 of "fell to 51 percent from 61 percent a year earlier".
    /// The other, 51, is told that it is not of those days.
    /// </summary>
    internal static Claim SetBeside(Claim claim, SentenceView view, QuantityMention mention, List<Claim> before)
    {
        if (claim.Period is null || ThenReader.Of(view, mention) is not { } then)
        {
            return claim;
        }

        var reported = before.FindLastIndex(c => IsReported(c, view, mention));
        var days = ThenReader.Period(view, then, reported < 0 ? null : before[reported].Period);
        if (reported >= 0)
        {
            before[reported] = before[reported] with { Reckoning = before[reported].Reckoning with { Then = days } };
        }

        return claim with
        {
            Period = days,
        };
    }

    // the value beside which one of another time is set: the last of its kind in the sentence
    private static bool IsReported(Claim claim, SentenceView view, QuantityMention mention) =>
        claim.Sentence == view.Sentence.Span
        && claim.Mention is QuantityMention { IsDifference: false } other
        && other.Quantity.Unit.Dimension == mention.Quantity.Unit.Dimension;
}
