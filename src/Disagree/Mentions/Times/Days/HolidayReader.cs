using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"Thanksgiving Day", "last Easter", "Christmas 2014".</summary>
internal static class HolidayReader
{
    internal static bool TryRead(in TimeScene scene, int at, Toward? toward, out TimeReading reading)
    {
        reading = default;
        if (
            at >= scene.Count
            || !scene.Words.TryHoliday(scene.Tokens, at, out var holiday, out var count)
            || (!scene.IsCapital(at) && !scene.IsNote)
        )
        {
            return false;
        }

        var end = at + count;
        if (IsAged(scene, end))
        {
            return false;
        }

        if (YearTail.TryRead(scene, end, out var year, out var yearEnd, out var isRelative))
        {
            reading = Lasting(
                holiday,
                new TimeReading(at, yearEnd, TimeType.Date, "holiday")
                {
                    Span = Span(holiday, year),
                    Unanchored = isRelative ? "XXXX-XX-XX" : null,
                }
            );
            return reading.Span is not null;
        }

        var isWeek = scene.At(end) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Weekend or TimeUnit.Week };
        if (
            isWeek
            && holiday.Days == 1
            && YearTail.TryRead(scene, end + 1, out var named, out var namedEnd)
            && holiday.In(named) is { } day
        )
        {
            reading = Around(new TimeReading(at, end, TimeType.Date, "holiday"), day, scene.At(end)) with
            {
                End = namedEnd,
                Unanchored = null,
            };
            return true;
        }

        var writing = scene.Writing;
        var span =
            toward is { } direction && Relative.Steps(direction) is { } steps && steps != 0
                ? steps < 0
                    ? Span(holiday, writing.Year) is { } here && here.First < writing
                        ? here
                        : Span(holiday, writing.Year - 1)
                    : Span(holiday, writing.Year) is { } ahead && ahead.First > writing
                        ? ahead
                        : Span(holiday, writing.Year + 1)
                : scene.IsNote
                    ? Span(holiday, writing.Year) is { } coming && coming.First >= writing
                        ? coming
                        : Span(holiday, writing.Year + 1)
                    : NearestSpan(holiday, writing, TenseReader.Shown(scene, at, end));
        reading = Lasting(holiday, new TimeReading(at, end, TimeType.Date, "holiday") { Span = span, Unanchored = "XXXX-XX-XX" });
        reading = isWeek && span is { } feast && holiday.Days == 1 ? Around(reading, feast.First, scene.At(end)) : reading;
        return span is not null;
    }

    private static CalendarSpan? NearestSpan(HolidayRule holiday, DateOnly writing, Tense tense) =>
        Nearest.Of(writing, tense, y => Span(holiday, y));

    // "Labor Day weekend", "Easter week": the weekend takes in the holiday beside it.
    private static TimeReading Around(in TimeReading feast, DateOnly day, in TimeWord unit)
    {
        if (unit.Unit == TimeUnit.Week)
        {
            return feast with
            {
                End = feast.End + unit.Count,
                Span = CalendarSpan.Containing(day, CalendarGrain.Week),
                Rule = "week of a holiday",
                Unanchored = "XXXX-WXX",
            };
        }

        var saturday =
            Calendar.Weekday(day) < 3 ? Calendar.OnOrBefore(day, 6)
            : Calendar.Weekday(day) == 7 ? Calendar.OnOrBefore(day, 6)
            : Calendar.OnOrAfter(day, 6);
        var weekend = CustomaryDays.Of(new CalendarSpan(saturday, CalendarGrain.Weekend));
        return feast with
        {
            End = feast.End + unit.Count,
            Span = new CalendarSpan(saturday, CalendarGrain.Weekend),
            Days = DatePeriod.Between(day < weekend.First ? day : weekend.First, day > weekend.Last ? day : weekend.Last),
            Rule = "weekend of a holiday",
            Unanchored = "XXXX-WXX-WE",
        };
    }

    // "her uncle, Ramadan, 47, was held"
    private static bool IsAged(in TimeScene scene, int end) =>
        scene.Is(end, ',') && scene.IsNumber(end + 1) && scene.Text(end + 1).Length == 2 && scene.Is(end + 2, ',');

    private static TimeReading Lasting(HolidayRule holiday, in TimeReading reading) =>
        holiday.Days > 1 && reading.Span is { } first && first.Shift(holiday.Days - 1) is { } last
            ? reading with
            {
                Literal = $"{first}/{last}",
                Days = DatePeriod.Between(holiday.HasEve ? Calendar.AddDays(first.First, -1) : first.First, last.First),
            }
            : reading;

    private static CalendarSpan? Span(HolidayRule holiday, int year) =>
        holiday.In(year) is { } day ? new CalendarSpan(day, CalendarGrain.Day) : null;
}
