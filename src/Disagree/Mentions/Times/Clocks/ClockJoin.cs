using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>Joins the time of a clock to its day: "Monday at 9:40 a.m. EST", "Sat Feb 10 15:03:00 2019".</summary>
internal static class ClockJoin
{
    private const int SmallHours = 4 * 60;
    private const int MinutesOfDay = 24 * 60;

    // "at 9:40 a.m.", ", 10 p.m. EST", "tonight at 8"
    internal static TimeReading WithClock(in TimeScene scene, TimeReading day)
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
                DayPart.IsAfternoon(day.Suffix)
                && clock.Minute is > SmallHours and < 720
                && scene.Kind(clock.End - 1) != TimeWordKind.Meridiem
                && clock.Zone is null;
            return WithYear(scene, Join(day, isEvening ? Later(clock) : clock) with { First = day.First, End = clock.End });
        }

        return
            hasAt
            && day.Type == TimeType.Time
            && ClockRule.TryBareHour(scene, next, DayPart.IsAfternoon(day.Suffix), out var minute, out var end)
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
        && MonthReader.Day(year, span.First.Month, span.First.Day) is { } day
            ? moment.On(day) with
            {
                End = moment.End + 1,
                Unanchored = null,
            }
            : moment;

    internal static TimeReading Later(in TimeReading clock) =>
        clock with
        {
            Minute = clock.Minute + 720,
            Suffix = ClockRule.Suffix(clock.Minute!.Value + 720),
        };

    internal static TimeReading Join(in TimeReading day, in TimeReading clock)
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
}
