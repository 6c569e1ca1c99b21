using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>"Oct. 26, 1998", "the 15th of February", "10 August 2012", "October 2014", "in June last year", "3 to 7 May".</summary>
internal static class MonthRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading) =>
        TryDay(scene, at, 0, out reading) || TryMonth(scene, at, null, out reading);

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
        if (Month(scene, at) is { } first)
        {
            month = first.Whole;
            var dayAt = Joint(scene, scene.SkipStop(at + first.Count));
            dayAt = scene.Is(dayAt, "the") ? dayAt + 1 : dayAt;
            if (!TryDayNumber(scene, dayAt, out day, out end))
            {
                return false;
            }
        }
        else
        {
            var dayAt = scene.Is(at, "the") ? at + 1 : at;
            if (!TryDayNumber(scene, dayAt, out day, out end))
            {
                return false;
            }

            end = scene.Is(end, "day") ? end + 1 : end;
            var monthAt = Joint(scene, scene.Is(end, "of") ? end + 1 : end);
            if (Month(scene, monthAt) is not { } second)
            {
                return false;
            }

            month = second.Whole;
            end = scene.SkipStop(monthAt + second.Count);
        }

        if (DateTime.DaysInMonth(2000, month) < day)
        {
            var hasYear = YearRule.TryTail(scene, end, out _, out var tail, out var isDeictic) && !isDeictic;
            reading = hasYear ? new TimeReading(at, tail, TimeType.Date, "no such day") : default;
            return hasYear;
        }

        if (YearRule.TryTail(scene, end, out var year, out var yearEnd, out var isRelative))
        {
            reading = new TimeReading(at, yearEnd, TimeType.Date, "day of month and year")
            {
                Span = Day(year, month, day),
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

    // no year is said
    private static TimeReading Floating(in TimeScene scene, int at, int end, (int Month, int Day, int Weekday) told, Tense? tense)
    {
        var (month, day, weekday) = told;
        if (KnownEvent.Day(scene, end, month, day) is { } known)
            return new TimeReading(at, end, TimeType.Date, "day of an event") { Span = new CalendarSpan(known, CalendarGrain.Day) };
        if (tense is null && weekday == 0 && Narrative.Span(scene, at, end, y => Day(y, month, day)) is { } span)
        {
            return new TimeReading(at, end, TimeType.Date, "day of month" + Narrative.Suffix)
            {
                Span = span,
                Unanchored = FormattableString.Invariant($"XXXX-{month:00}-{day:00}"),
            };
        }

        var writing = scene.Writing;
        var latest = TenseReader.IsOfABlow(scene, end) ? writing : DateOnly.MaxValue;
        return new TimeReading(at, end, TimeType.Date, "day of month")
        {
            Span =
                Nearest.Of(
                    scene.Writing,
                    tense ?? TenseReader.Shown(scene, at, end),
                    y =>
                        Day(y, month, day) is { } d
                        && (weekday == 0 || Calendar.Weekday(d.First) == weekday)
                        && d.First <= latest
                        && !IsOnOtherSide(d.First, writing, tense)
                            ? d
                            : null
                ) ?? Nearest.Of(scene.Writing, Tense.Unknown, y => Day(y, month, day)),
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
        if (!NumberReader.TryOrdinal(scene, at, out var date, out var end) || date > 31)
        {
            return false;
        }

        for (var i = 0; i < 12; i++)
        {
            if (
                Calendar.AddMonths(scene.Writing, i) is { } month
                && Day(month.Year, month.Month, date) is { } day
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

    /// <summary>A month without a day.</summary>
    internal static bool TryMonth(in TimeScene scene, int at, Toward? toward, out TimeReading reading)
    {
        reading = default;
        if (Month(scene, at) is not { } word)
        {
            return false;
        }

        var month = word.Whole;
        var end = at + word.Count;
        var afterStop = scene.SkipStop(end);
        var yearAt = Joint(scene, scene.Is(afterStop, "of") ? afterStop + 1 : afterStop);
        if (toward is null && YearRule.TryTail(scene, yearAt, out var year, out var yearEnd, out var isRelative))
        {
            reading = new TimeReading(at, yearEnd, TimeType.Date, "month and year")
            {
                Span = Month(year, month),
                Unanchored = isRelative ? FormattableString.Invariant($"XXXX-{month:00}") : null,
            };
            return reading.Span is not null;
        }

        if (
            word.Kind == TimeWordKind.MonthDoubtful
            && toward is null
            && (!MonthDoubt.IsMonthHere(scene, at) || (afterStop == end && MonthDoubt.IsGivenName(scene, at)))
        )
        {
            return false;
        }

        if (
            toward is null
            && (MonthDoubt.IsBesidePerson(scene, at) || (scene.Text(at) is "April" or "June" or "August" && MonthDoubt.IsPerson(scene, at)))
        )
        {
            return false;
        }

        end = afterStop < scene.Count && afterStop > end ? afterStop : end;
        if (toward is null && Narrative.Span(scene, at, end, y => Month(y, month)) is { } told)
        {
            reading = new TimeReading(at, end, TimeType.Date, "month" + Narrative.Suffix)
            {
                Span = told,
                Unanchored = FormattableString.Invariant($"XXXX-{month:00}"),
            };
            return true;
        }

        var past = TenseCue.IsOriginal(scene, at) ? Tense.Unknown : TenseReader.Shown(scene, at, end);
        var writing = scene.Writing;

        // "the December contract" is not over yet
        var isDelivery = scene.Kind(end) is TimeWordKind.Delivery;
        reading = new TimeReading(at, end, TimeType.Date, "month")
        {
            Span = toward is { } direction
                ? Toward(scene.Writing, direction, month)
                : Nearest.Of(writing, past, y => Month(y, month) is { } span && !(isDelivery && span.Last < writing) ? span : null),
            Unanchored = FormattableString.Invariant($"XXXX-{month:00}"),
        };
        return reading.Span is not null;
    }

    internal static TimeWord? Month(in TimeScene scene, int at) =>
        scene.At(at) is { Kind: TimeWordKind.Month or TimeWordKind.MonthDoubtful } word
        && (word.Kind == TimeWordKind.Month || scene.IsCapital(at) || scene.IsNote)
            ? word
            : null;

    internal static CalendarSpan? Day(int year, int month, int day) =>
        Calendar.Date(year, month, day) is { } date ? new CalendarSpan(date, CalendarGrain.Day) : null;

    internal static bool TryDayNumber(in TimeScene scene, int at, out int day, out int end) =>
        (
            NumberReader.TryOrdinal(scene, at, out day, out end)
            || ((day = scene.Digits(at)) > 0 && scene.Text(at).Length < 3 && (end = at + 1) > 0)
        ) && day is > 0 and < 32;

    private static CalendarSpan? Month(int year, int month) =>
        Day(year, month, 1) is { } day ? day with { Grain = CalendarGrain.Month } : null;

    // "10-August", "August/10": the sign must touch both sides; a comma may stand there too.
    private static int Joint(in TimeScene scene, int at) =>
        (scene.IsHyphen(at) || scene.Is(at, '/')) && scene.Touches(at) && scene.Touches(at + 1) ? at + 1 : scene.SkipComma(at);

    private static CalendarSpan? Toward(DateOnly writing, Toward toward, int month)
    {
        var here = (writing.Year * 12) + writing.Month - 1;
        var there = (writing.Year * 12) + month - 1;
        var chosen = Relative.Steps(toward) switch
        {
            < 0 => there < here - 1 ? there : there - 12,
            > 0 => there > here ? there : there + 12,
            _ => there,
        };
        return Month(chosen / 12, (chosen % 12) + 1);
    }
}
