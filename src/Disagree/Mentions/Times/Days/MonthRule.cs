using Disagree.Lexicons;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"Oct. 26, 1998", "the 15th of February", "10 August 2012", "October 2014", "in June last year", "3 to 7 May".</summary>
internal static class MonthRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading) =>
        TryDay(scene, at, 0, out reading) || MonthAloneRule.TryRead(scene, at, null, out reading);

    /// <summary>A day of a month.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">Where it must begin.</param>
    /// <param name="weekday">The weekday said before it, which tells the year; 0 for none.</param>
    /// <param name="reading">The day.</param>
    internal static bool TryDay(in TimeScene scene, int at, int weekday, out TimeReading reading) =>
        TryDay(scene, at, weekday, null, out reading);

    /// <summary>A day of a month behind "last" or "next".</summary>
    internal static bool TryDay(in TimeScene scene, int at, int weekday, Tense? tense, out TimeReading reading)
    {
        reading = default;
        int month,
            day,
            end;
        if (MonthReader.Month(scene, at) is { } first)
        {
            month = first.Whole;
            var dayAt = MonthReader.Joint(scene, scene.SkipStop(at + first.Count));
            dayAt = scene.Is(dayAt, "the") ? dayAt + 1 : dayAt;
            if (!MonthReader.TryDayNumber(scene, dayAt, out day, out end) || IsCount(scene, dayAt, end))
            {
                return false;
            }
        }
        else
        {
            var dayAt = scene.Is(at, "the") ? at + 1 : at;
            if (!MonthReader.TryDayNumber(scene, dayAt, out day, out end))
            {
                return false;
            }

            end = scene.Is(end, "day") ? end + 1 : end;
            var monthAt = MonthReader.Joint(scene, scene.Is(end, "of") ? end + 1 : end);
            if (MonthReader.Month(scene, monthAt) is not { } second)
            {
                return false;
            }

            month = second.Whole;
            end = scene.SkipStop(monthAt + second.Count);
        }

        if (DateTime.DaysInMonth(2000, month) < day)
        {
            var hasYear = YearTail.TryRead(scene, end, out _, out var tail, out var isDeictic) && !isDeictic;
            reading = hasYear ? new TimeReading(at, tail, TimeType.Date, "no such day") : default;
            return hasYear;
        }

        if (YearTail.TryRead(scene, end, out var year, out var yearEnd, out var isRelative))
        {
            reading = new TimeReading(at, yearEnd, TimeType.Date, "day of month and year")
            {
                Span = MonthReader.Day(year, month, day),
                Unanchored = isRelative ? FormattableString.Invariant($"XXXX-{month:00}-{day:00}") : null,
            };
            return true;
        }

        if (
            weekday == 0
            && scene.IsNote
            && scene.At(scene.SkipComma(end)) is { Kind: TimeWordKind.Weekday or TimeWordKind.WeekdayShort } behind
        )
        {
            weekday = behind.Whole;
            end = scene.SkipComma(end) + behind.Count;
        }

        reading = Floating(scene, at, end, (month, day, weekday), tense);
        return reading.Span is not null;
    }

    // "in March, 22 | people"
    private static bool IsCount(in TimeScene scene, int day, int end) =>
        scene.Is(day - 1, ',') && scene.IsNumber(day) && end < scene.Count && scene.Tokens[end].Tag is Tag.Noun or Tag.Adjective;

    // no year is said
    private static TimeReading Floating(in TimeScene scene, int at, int end, (int Month, int Day, int Weekday) told, Tense? tense)
    {
        var (month, day, weekday) = told;
        if (KnownEvent.Day(scene, end, month, day) is { } known)
            return new TimeReading(at, end, TimeType.Date, "day of an event") { Span = new CalendarSpan(known, CalendarGrain.Day) };
        if (
            tense is null
            && weekday == 0
            && (
                Narrative.Span(scene, at, end, y => MonthReader.Day(y, month, day))
                ?? Narrative.Day(scene, at, end, y => MonthReader.Day(y, month, day))
            )
                is { } span
        )
        {
            return new TimeReading(at, end, TimeType.Date, "day of month" + Narrative.Suffix)
            {
                Span = span,
                Unanchored = FormattableString.Invariant($"XXXX-{month:00}-{day:00}"),
            };
        }

        var writing = scene.Writing;
        var latest = TenseReader.IsOfABlow(scene, end) || (scene.Is(at - 1, "since") && !scene.IsNote) ? writing : DateOnly.MaxValue;
        return new TimeReading(at, end, TimeType.Date, "day of month")
        {
            Span =
                (YearBefore.Of(scene, at) is { } named && tense is null ? MonthReader.Day(named, month, day) : null)
                ?? Nearest.Of(
                    scene.Writing,
                    tense ?? TenseReader.Shown(scene, at, end),
                    y =>
                        MonthReader.Day(y, month, day) is { } d
                        && (weekday == 0 || Calendar.Weekday(d.First) == weekday)
                        && d.First <= latest
                        && !IsOnOtherSide(d.First, writing, tense)
                            ? d
                            : null
                )
                ?? Nearest.Of(scene.Writing, Tense.Unknown, y => MonthReader.Day(y, month, day)),
            Unanchored = FormattableString.Invariant($"XXXX-{month:00}-{day:00}"),
        };
    }

    // "last July 13", "next July 13"
    private static bool IsOnOtherSide(DateOnly day, DateOnly writing, Tense? tense) =>
        (tense == Tense.Past && day >= writing) || (tense == Tense.Future && day <= writing);

    /// <summary>"the 19th", after a weekday that tells the month.</summary>
    internal static bool TryDayOfMonth(in TimeScene scene, int at, int weekday, out TimeReading reading)
    {
        reading = default;
        if (!NumeralReader.TryOrdinal(scene, at, out var date, out var end) || date > 31)
        {
            return false;
        }

        for (var i = 0; i < 12; i++)
        {
            if (
                Calendar.AddMonths(scene.Writing, i) is { } month
                && MonthReader.Day(month.Year, month.Month, date) is { } day
                && Calendar.Weekday(day.First) == weekday
            )
            {
                reading = new TimeReading(at, end, TimeType.Date, "weekday and day")
                {
                    Span = day,
                    Unanchored = FormattableString.Invariant($"XXXX-XX-{date:00}"),
                };
                return true;
            }
        }

        return false;
    }
}
