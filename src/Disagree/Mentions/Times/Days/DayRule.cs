using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>"today", "yesterday", "tonight", "9/11", "the day after tomorrow", "overnight", "the first Monday of October".</summary>
internal static class DayRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var word = scene.At(at);
        switch (word.Kind)
        {
            case TimeWordKind.Day:
                reading = new TimeReading(at, at + word.Count, TimeType.Date, "today and its neighbours")
                {
                    Span = Away(scene, word.Whole),
                    Unanchored = "XXXX-XX-XX",
                };
                return reading.Span is not null;
            case TimeWordKind.Tonight:
                reading = new TimeReading(at, at + word.Count, TimeType.Time, "tonight")
                {
                    Span = Away(scene, 0),
                    Suffix = "TNI",
                    Unanchored = "XXXX-XX-XXTNI",
                };
                return true;
            case TimeWordKind.NamedDay when !scene.IsNote && !(scene.Is(at + word.Count, '/') && scene.Touches(at + word.Count)):
                reading = new TimeReading(at, at + word.Count, TimeType.Date, "a day by its name")
                {
                    Span = new CalendarSpan(DateOnly.FromDayNumber(word.Whole), CalendarGrain.Day),
                };
                return true;
            case TimeWordKind.Overnight:
                return OvernightRule.TryRead(scene, at, out reading);
            default:
                return TryNth(scene, at, out reading);
        }
    }

    private static CalendarSpan? Away(in TimeScene scene, int days) =>
        Calendar.AddDays(scene.Writing, days) is { } day ? new CalendarSpan(day, CalendarGrain.Day) : null;

    // "the first Monday of October 2014", "the last day of this month", "the last weekend in May"
    private static bool TryNth(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        at = scene.Is(at, "the") ? at + 1 : at;
        var isLast = scene.At(at) is { Kind: TimeWordKind.Toward } toward && toward.Toward == Toward.Last;
        var number = -1;
        var next = at + 1;
        if (!isLast && (!NumeralReader.TryOrdinal(scene, at, out number, out next) || number > 5))
        {
            return false;
        }

        if (!isLast && scene.At(next) is { Kind: TimeWordKind.Toward } back && back.Toward == Toward.Last)
        {
            isLast = true;
            next += back.Count;
        }

        var word = scene.At(next);
        var of = next + word.Count;
        if (
            !(
                word.Kind == TimeWordKind.Weekday
                || (word.Kind == TimeWordKind.Unit && word.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend)
            )
            || !(scene.Is(of, "of") || scene.Is(of, "in"))
            || !TryFrame(scene, of + 1, out var frame, out var end)
        )
        {
            return false;
        }

        if (Pick(frame, word, isLast ? -Math.Max(1, number) : number) is not { } span || span.First > frame.Last)
        {
            return false;
        }

        reading = new TimeReading(start, end, TimeType.Date, "one of a month") { Span = span, Unanchored = "XXXX-XX-XX" };
        return true;
    }

    private static bool TryFrame(in TimeScene scene, int at, out CalendarSpan frame, out int end)
    {
        frame = default;
        end = at;
        if (scene.Is(at, "the") && scene.At(at + 1) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Month or TimeUnit.Year } unit)
        {
            frame = CalendarSpan.Containing(scene.Writing, unit.Unit.Grain());
            end = at + 1 + unit.Count;
            return true;
        }

        if (
            !MonthAloneRule.TryRead(scene, at, null, out var reading)
            && !YearRule.TryRead(scene, at, out reading)
            && !UnitRule.TryRead(scene, at, out reading)
        )
        {
            return false;
        }

        end = reading.End;
        frame = reading.Span.GetValueOrDefault();
        return reading.Span is { Grain: >= CalendarGrain.Month and <= CalendarGrain.Year };
    }

    private static CalendarSpan? Pick(CalendarSpan frame, TimeWord word, int number)
    {
        if (word.Kind == TimeWordKind.Weekday)
        {
            var day =
                number < 0
                    ? Calendar.AddDays(Calendar.OnOrBefore(frame.Last, word.Whole), 7 * (number + 1))
                    : Calendar.AddDays(Calendar.OnOrAfter(frame.First, word.Whole), 7 * (number - 1));
            return day is { } d ? new CalendarSpan(d, CalendarGrain.Day) : null;
        }

        var grain = word.Unit.Grain();
        if (grain == CalendarGrain.Day)
        {
            return new CalendarSpan(number < 0 ? frame.Last : frame.First, grain).Shift(number < 0 ? number + 1 : number - 1);
        }

        var edge = CalendarSpan.Containing(number < 0 ? frame.Last : frame.First, grain);
        var isOutside =
            grain == CalendarGrain.Week
                ? Calendar.AddDays(edge.First, 3) is { } thursday && (thursday < frame.First || thursday > frame.Last)
                : edge.First > frame.Last || edge.First < frame.First;
        return edge.Shift((number < 0 ? number + 1 : number - 1) + (isOutside ? Math.Sign(number) : 0));
    }
}
