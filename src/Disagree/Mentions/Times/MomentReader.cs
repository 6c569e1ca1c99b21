using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>
/// Puts days, day parts and clock times together: "Friday night", "10 p.m. Wednesday", "Monday at 9:40 a.m. EST", "4 in the morning".
/// </summary>
internal static class MomentReader
{
    private const int SmallHours = 4 * 60;
    private const int Noon = 12 * 60;

    // How many words before a time of day may tell that it lies before another.
    private const int NearWords = 8;
    private const int MinutesOfDay = 24 * 60;

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        if (TryClockFirst(scene, at, out reading))
        {
            return true;
        }

        if (PartOfDayRule.TryRead(scene, at, out reading))
        {
            return true;
        }

        if (!DateReader.TryRead(scene, at, out reading))
        {
            return false;
        }

        if (reading.Span?.Grain == CalendarGrain.Day && reading.Literal is null)
        {
            reading = WithPart(scene, reading);
            reading = WithClock(scene, reading);
        }

        return true;
    }

    // "Friday night", "Friday in the early morning"
    private static TimeReading WithPart(in TimeScene scene, TimeReading day)
    {
        if (day.Type == TimeType.Time)
        {
            return day;
        }

        var next = day.End;
        if (PartPhrase(scene, next, out var end) is { } phrase)
        {
            return Part(day, phrase, end);
        }

        next = scene.Kind(next) == TimeWordKind.Mod ? next + 1 : next;
        var word = scene.At(next);
        return word.Kind is TimeWordKind.Part or TimeWordKind.PartAfterDay && !scene.Text(next).EndsWith("s", StringComparison.Ordinal)
            ? Part(day, word, next + word.Count)
            : day;
    }

    internal static TimeReading Part(in TimeReading day, TimeWord part, int end) =>
        day with
        {
            End = end,
            Type = TimeType.Time,
            Suffix = "T" + part.Text,
            Unanchored = day.Unanchored is { } u ? u + "T" + part.Text : null,
        };

    // "at 9:40 a.m.", ", 10 p.m. EST", "tonight at 8"
    private static TimeReading WithClock(in TimeScene scene, TimeReading day)
    {
        if (day.Rule is "date in digits" && IsoClock.TryRead(scene, day.End, out var instant))
        {
            return Join(day, instant) with { First = day.First, End = instant.End };
        }

        var next = scene.SkipComma(day.End);
        var hasAt =
            scene.Is(next, "at")
            || scene.Is(next, "@")
            || scene.Is(next, "for")
            || scene.Is(next, "around")
            || scene.Is(next, "before")
            || scene.Is(next, "after")
            || scene.Is(next, "from");
        next = hasAt ? next + 1 : next;
        if (ClockRule.TryRead(scene, next, out var clock) && (hasAt || next == day.End || next == day.End + 1))
        {
            var isEvening =
                IsAfternoon(day.Suffix)
                && clock.Minute is > SmallHours and < 720
                && scene.Kind(clock.End - 1) != TimeWordKind.Meridiem
                && clock.Zone is null;
            return WithYear(scene, Join(day, isEvening ? Later(clock) : clock) with { First = day.First, End = clock.End });
        }

        return
            hasAt && day.Type == TimeType.Time && ClockRule.TryBareHour(scene, next, IsAfternoon(day.Suffix), out var minute, out var end)
            ? Join(day, new TimeReading(next, end, TimeType.Time, "clock") { Minute = minute, Suffix = ClockRule.Suffix(minute) }) with
            {
                First = day.First,
                End = end,
            }
            : day;
    }

    // "Sat Feb 10 15:03:00 2019"
    private static TimeReading WithYear(in TimeScene scene, in TimeReading moment) =>
        moment is { Unanchored: not null, Span: { } span }
        && scene.Text(moment.End).Length == 4
        && scene.Digits(moment.End) is >= 1900 and < 2100 and var year
        && MonthRule.Day(year, span.First.Month, span.First.Day) is { } day
            ? moment.On(day) with
            {
                End = moment.End + 1,
                Unanchored = null,
            }
            : moment;

    private static bool TryClockFirst(in TimeScene scene, int at, out TimeReading reading)
    {
        var isClock = ClockRule.TryRead(scene, at, out reading);
        var end = reading.End;
        if (
            !isClock
            && (
                !ClockRule.TryBareHour(scene, at, afternoon: false, out var hour, out end)
                || (!IsDayPart(scene, end, out _, out _) && !IsNearDay(scene, end))
            )
        )
        {
            return false;
        }

        if (!isClock)
        {
            ClockRule.TryBareHour(scene, at, afternoon: false, out hour, out end);
            reading = new TimeReading(at, end, TimeType.Time, "clock") { Minute = hour, Suffix = ClockRule.Suffix(hour) };
        }

        if (IsDayPart(scene, end, out var part, out var partEnd))
        {
            reading =
                reading.Minute < 720 && IsAfternoon(part.Text)
                    ? reading with
                    {
                        Minute = reading.Minute + 720,
                        Suffix = ClockRule.Suffix(reading.Minute!.Value + 720),
                    }
                    : reading;
            reading = reading with { End = end = partEnd };
        }

        var next = scene.SkipComma(end);
        next = scene.Is(next, "on") || scene.Is(next, "of") ? next + 1 : next;
        if (
            (
                DateReader.TryRead(scene, next, out var day)
                || (DurationRule.TryRead(scene, next, out day) && day.Rule is "so long ago" or "measured from a day")
            ) && day is { Literal: null, Span.Grain: CalendarGrain.Day }
        )
        {
            day = WithPart(scene, AsideClock.Beside(scene, at, day));
            reading = Join(day, day.Suffix.Length > 0 && IsAfternoon(day.Suffix) && reading.Minute < 720 ? Later(reading) : reading) with
            {
                First = at,
                End = day.End,
            };
            return true;
        }

        var here =
            AsideClock.Day(scene, reading)
            ?? ComingNight(scene, reading)
            ?? DayBehind.Of(scene, end)
            ?? scene.Anchors.SameSentenceEventDay
            ?? (TenseReader.Of(scene, at, end) == Tense.Past ? scene.Anchors.EventDay : null)
            ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        here = AfterNight(scene, here, reading) ?? MorningAfter(scene, here, reading) ?? here;
        var isTurn =
            reading.Minute == MinutesOfDay && !scene.IsNote && here.First == scene.Writing && TenseReader.Of(scene, at, end) != Tense.Past;
        reading = Join(new TimeReading(at, at, TimeType.Date, "clock") { Span = here, Unanchored = "XXXX-XX-XX" }, reading) with
        {
            First = at,
            End = reading.End,
            IsFloating = true,
        };
        reading =
            isTurn && here.Shift(1) is { } tomorrow ? reading with { Days = DatePeriod.Local(tomorrow.First, TimeOnly.MinValue) } : reading;
        return true;
    }

    // "was shot on Friday night. It happened about 2 a.m.": the small hours of a night are those of the next day.
    private static CalendarSpan? AfterNight(in TimeScene scene, CalendarSpan here, in TimeReading clock) =>
        clock.Minute < SmallHours && scene.Anchors.IsEventNight && here == scene.Anchors.EventDay && here.First < scene.Writing
            ? here.Shift(1)
            : null;

    // "was last seen at 10 p.m. on Friday and found at 5 a.m.", and not "after a fight at 5 a.m."
    private static CalendarSpan? MorningAfter(in TimeScene scene, CalendarSpan here, in TimeReading clock)
    {
        if (
            scene.IsNote
            || clock.Minute >= Noon
            || !(scene.Anchors.SameSentenceMinute > clock.Minute)
            || here != scene.Anchors.SameSentenceDay
            || here.First >= scene.Writing
        )
        {
            return null;
        }

        for (
            var i = clock.First - 1;
            i > 0
                && clock.First - i <= NearWords
                && scene.Kind(i) is not (TimeWordKind.Weekday or TimeWordKind.Clock or TimeWordKind.Meridiem);
            i--
        )
        {
            if (scene.Text(i) is "after" or "before" or "earlier" or "following" or "since" or "from" || scene.Is(i, '('))
            {
                return null;
            }
        }

        return here.Shift(1);
    }

    // A note speaks of what is to come, and on most of a day its small hours are over.
    private static CalendarSpan? ComingNight(in TimeScene scene, in TimeReading clock) =>
        scene.IsNote
        && clock.Minute < SmallHours
        && (
            scene.At(clock.End - 1) is { Kind: TimeWordKind.Meridiem, Whole: 0 } or { Kind: TimeWordKind.Part, Text: "MO" }
            || scene.Text(clock.First + 1) is ['h', ..]
        )
        && Calendar.AddDays(scene.Writing, 1) is { } day
            ? new CalendarSpan(day, CalendarGrain.Day)
            : null;

    private static TimeReading Later(in TimeReading clock) =>
        clock with
        {
            Minute = clock.Minute + 720,
            Suffix = ClockRule.Suffix(clock.Minute!.Value + 720),
        };

    private static TimeReading Join(in TimeReading day, in TimeReading clock)
    {
        var joined = day with
        {
            Type = TimeType.Time,
            Suffix = clock.Suffix,
            Minute = clock.Minute,
            Zone = clock.Zone,
            Unanchored = day.Unanchored is { } u ? Bare(u) + clock.Suffix : null,
            Rule = "clock",
        };
        return
            clock.Minute is { } minute
            && day.Span is { } span
            && span.First < DateOnly.MaxValue.AddDays(-3)
            && span.First > DateOnly.MinValue.AddDays(3)
            ? joined with
            {
                Days = At(span.First, minute, clock.Zone),
            }
            : joined;
    }

    private static DatePeriod At(DateOnly day, int minute, int? zone) =>
        zone is { } ahead
            ? DatePeriod.Instant(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute), TimeSpan.FromMinutes(ahead)))
        : minute < MinutesOfDay ? DatePeriod.Local(day, TimeOnly.MinValue.AddMinutes(minute))
        : day;

    private static string Bare(string unanchored) =>
        unanchored.IndexOf('T', StringComparison.Ordinal) is var t and > 0 ? unanchored[..t] : unanchored;

    // "in the morning", "at night"
    private static bool IsDayPart(in TimeScene scene, int at, out TimeWord part, out int end) =>
        (part = PartPhrase(scene, at, out end) ?? default).Kind != TimeWordKind.None;

    private static TimeWord? PartPhrase(in TimeScene scene, int at, out int end)
    {
        var next =
            scene.Is(at, "in") && scene.Is(at + 1, "the") ? at + 2
            : scene.Is(at, "at") && scene.Is(at + 1, "night") ? at + 1
            : at;
        end = next + 1;
        return next > at && scene.At(next) is { Kind: TimeWordKind.Part } part ? part : null;
    }

    // "8 tonight", "9 tomorrow morning", "8 this evening"
    private static bool IsNearDay(in TimeScene scene, int at) =>
        scene.Kind(at) is TimeWordKind.Tonight
        || (scene.Kind(at) == TimeWordKind.Day && scene.At(at).Whole == 1)
        || (
            scene.At(at) is { Kind: TimeWordKind.Toward } toward
            && toward.Toward == Toward.This
            && scene.Kind(at + toward.Count) == TimeWordKind.Part
        );

    private static bool IsAfternoon(string part) =>
        part.EndsWith("AF", StringComparison.Ordinal)
        || part.EndsWith("EV", StringComparison.Ordinal)
        || part.EndsWith("NI", StringComparison.Ordinal);
}
