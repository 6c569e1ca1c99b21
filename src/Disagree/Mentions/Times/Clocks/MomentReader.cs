using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>
/// Puts days, day parts and clock times together: "Friday night", "10 p.m. Wednesday", "Monday at 9:40 a.m. EST", "4 in the morning".
/// </summary>
internal static class MomentReader
{
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
            reading = DayPart.WithPart(scene, reading);
            reading = ClockJoin.WithClock(scene, reading);
        }

        return true;
    }

    private static bool TryClockFirst(in TimeScene scene, int at, out TimeReading reading)
    {
        var isClock = ClockRule.TryRead(scene, at, out reading);
        var end = reading.End;
        if (
            !isClock
            && (
                !ClockRule.TryBareHour(scene, at, afternoon: false, out var hour, out end)
                || (!DayPart.IsDayPart(scene, end, out _, out _) && !DayPart.IsNearDay(scene, end))
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

        if (DayPart.IsDayPart(scene, end, out var part, out var partEnd))
        {
            reading =
                reading.Minute < 720 && DayPart.IsAfternoon(part.Text)
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
        next = scene.Is(next, "the") && scene.Kind(next + 1) is TimeWordKind.Weekday ? next + 1 : next;
        if (
            (
                DateReader.TryRead(scene, next, out var day)
                || (DurationRule.TryRead(scene, next, out day) && day.Rule is "so long ago" or "measured from a day")
            ) && day is { Literal: null, Span.Grain: CalendarGrain.Day }
        )
        {
            day = DayPart.WithPart(scene, AsideClock.Beside(scene, at, day));
            reading = ClockJoin.Join(
                day,
                day.Suffix.Length > 0 && DayPart.IsAfternoon(day.Suffix) && reading.Minute < 720 ? ClockJoin.Later(reading) : reading
            ) with
            {
                First = at,
                End = day.End,
            };
            return true;
        }

        var here =
            AsideClock.Day(scene, reading)
            ?? ClockDay.ComingNight(scene, reading)
            ?? DayBehind.Of(scene, end)
            ?? scene.Anchors.SameSentenceEventDay
            ?? (TenseReader.Of(scene, at, end) == Tense.Past ? scene.Anchors.EventDay : null)
            ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        here = ClockDay.AfterNight(scene, here, reading) ?? ClockDay.MorningAfter(scene, here, reading) ?? here;
        var isTurn =
            reading.Minute == MinutesOfDay && !scene.IsNote && here.First == scene.Writing && TenseReader.Of(scene, at, end) != Tense.Past;
        reading = ClockJoin.Join(new TimeReading(at, at, TimeType.Date, "clock") { Span = here, Unanchored = "XXXX-XX-XX" }, reading) with
        {
            First = at,
            End = reading.End,
            IsFloating = true,
        };
        reading =
            isTurn && here.Shift(1) is { } tomorrow ? reading with { Days = DatePeriod.Local(tomorrow.First, TimeOnly.MinValue) } : reading;
        return true;
    }
}
