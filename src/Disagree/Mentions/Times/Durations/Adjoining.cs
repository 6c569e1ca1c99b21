using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Durations;

/// <summary>Lengths of time that a date beside them fixes: "the ten days leading up to Saturday", "the year ended March 31".</summary>
internal static class Adjoining
{
    /// <summary>The days of a length that ends or begins at the date behind it; null where none stands there.</summary>
    internal static DatePeriod? Days(in TimeScene scene, int at, int end, TimeLength length)
    {
        if (OfSpan(scene, at, end, length) is { } part)
        {
            return part;
        }

        var (side, next) = scene.Text(end) switch
        {
            "leading" when scene.Is(end + 1, "up") && scene.Is(end + 2, "to") => (-1, end + 3),
            "before" or "preceding" => (-1, end + 1),
            "prior" when scene.Is(end + 1, "to") => (-1, end + 2),
            "from" when OffsetRule.IsLasting(scene, at) => (2, end + 1),
            "after" or "following" or "from" => (1, end + 1),
            "ended" or "ending" or "through" => (0, end + 1),
            "to" when length.Unit >= TimeUnit.Week => (0, end + 1),
            _ => (0, -1),
        };
        next = next > 0 && side == 0 && scene.Is(next, "in") ? next + 1 : next;
        next = next > 0 && side == 0 && scene.Is(next, "the") && scene.Is(next + 1, "end") && scene.Is(next + 2, "of") ? next + 3 : next;
        if (
            next < 0
            || !length.IsKnown
            || !DateReader.TryRead(scene, next, out var date)
            || date.Span is not { } span
            || !(span.Grain == CalendarGrain.Day || (side == 0 && span.Grain == CalendarGrain.Month))
        )
        {
            return null;
        }

        if (side == 2)
        {
            return length.Away(span.First, 1) is { } over && Calendar.AddDays(over, -1) is { } last && last >= span.First
                ? DatePeriod.Between(span.First, last)
                : span.Period;
        }

        var near = Calendar.AddDays(span.Last, side);
        var far = length.Away(side == 0 ? Calendar.AddDays(span.Last, 1) ?? span.Last : span.First, side > 0 ? 1 : -1);
        return near is { } a && far is { } b ? DatePeriod.Between(a < b ? a : b, a < b ? b : a) : null;
    }

    // "the first six months of 2018", "the last two weeks of this year", "the first three days of June"
    private static DatePeriod? OfSpan(in TimeScene scene, int at, int end, TimeLength length)
    {
        var isFirst = scene.Is(at - 1, "first") || scene.Is(at - 1, "opening");
        if (
            !(isFirst || scene.Is(at - 1, "last") || scene.Is(at - 1, "final") || scene.Is(at - 1, "closing"))
            || !length.IsKnown
            || length.Unit.IsClock()
            || !scene.Is(end, "of")
            || !DateReader.TryRead(scene, end + 1, out var whole)
            || whole is not { Literal: null, Span: { Grain: >= CalendarGrain.Week } span }
            || Calendar.AddDays(span.Last, 1) is not { } next
            || length.Away(isFirst ? span.First : next, isFirst ? 1 : -1) is not { } edge
            || edge < span.First
            || edge > next
        )
        {
            return null;
        }

        return isFirst ? DatePeriod.Between(span.First, Calendar.AddDays(edge, -1)) : DatePeriod.Between(edge, span.Last);
    }

    // "the week beginning Monday"
    private static bool IsBegun(in TimeScene scene, int end) =>
        scene.Is(end, "beginning") || scene.Is(end, "starting") || scene.Is(end, "commencing");

    /// <summary>"the year ended March 31", "the week to Sunday", "the quarter ended Sept. 30", "the year to March 2014".</summary>
    internal static bool TryEnded(in TimeScene scene, int start, int end, TimeUnit unit, out TimeReading reading)
    {
        reading = default;
        if (
            unit is not (TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Week)
            || !(
                scene.Is(end, "ended")
                || scene.Is(end, "ending")
                || scene.Is(end, "through")
                || (unit == TimeUnit.Week && IsBegun(scene, end))
                || (scene.Is(end, "to") && (unit == TimeUnit.Week || MonthReader.Month(scene, end + 1) is not null))
            )
            || !DateReader.TryRead(scene, end + 1, out var date)
            || date.Span is not { Grain: CalendarGrain.Day or CalendarGrain.Month } last
            || unit.Away(last.Last, -1) is not { } before
            || Calendar.AddDays(before, 1) is not { } first
        )
        {
            return false;
        }

        if (unit == TimeUnit.Week)
        {
            var over = IsBegun(scene, end) ? Calendar.AddDays(last.Last, 6) : null;
            reading = new TimeReading(start, end, TimeType.Date, "a week that ended")
            {
                Span = CalendarSpan.Containing(last.Last, CalendarGrain.Week),
                Days = over is null ? DatePeriod.Between(first, last.Last) : DatePeriod.Between(last.Last, over),
                Unanchored = date.Unanchored is null ? null : "XXXX-WXX",
            };
            return last.Grain == CalendarGrain.Day;
        }

        var middle = CalendarSpan.Containing(
            Calendar.AddDays(first, (last.Last.DayNumber - first.DayNumber) / 2) ?? first,
            CalendarGrain.Quarter
        );
        reading =
            unit == TimeUnit.Year
                ? new TimeReading(start, end, TimeType.Duration, "a year that ended")
                {
                    Literal = "P1Y",
                    Days = DatePeriod.Between(first, last.Last),
                    Unanchored = date.Unanchored is null ? null : "P1Y",
                }
                : new TimeReading(start, end, TimeType.Date, "a quarter that ended")
                {
                    Span = scene.Anchors.FiscalQuarter ?? middle,
                    Days = DatePeriod.Between(first, last.Last),
                    Unanchored = date.Unanchored is null ? null : "XXXX-QX",
                };
        return true;
    }
}
