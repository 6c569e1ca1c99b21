using Disagree.Mentions.Times.Clocks;
using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"early Tuesday", "late last month", "mid-1996", "the end of April", "earlier this year", "year-end".</summary>
internal static class PartRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var start = at;
        var hasArticle = scene.Is(at, "the");
        at = hasArticle ? at + 1 : at;
        var word = scene.At(at);
        switch (word.Kind)
        {
            case TimeWordKind.Mod:
            {
                var next = at + word.Count;
                next = scene.IsHyphen(next) ? next + 1 : next;
                if (scene.Is(next, "to") && TryTwo(scene, start, next + 1, word.Text, out reading))
                {
                    return true;
                }

                next = scene.Is(next, "in") || scene.Is(next, "on") ? next + 1 : next;
                return TryPart(scene, start, next, word.Text, out reading);
            }

            case TimeWordKind.After when !hasArticle && (scene.Is(at, "earlier") || scene.Is(at, "later")):
            {
                var next = scene.Is(at + 1, "in") || scene.Is(at + 1, "on") ? at + 2 : at + 1;
                return TryPart(scene, start, next, scene.Is(at, "earlier") ? "START" : "END", out reading);
            }

            case TimeWordKind.ModOf when !hasArticle && scene.IsHyphen(at + 1) && scene.Touches(at + 1) && scene.Touches(at + 2):
                return TryPart(scene, start, at + 2, word.Text, out reading);
            case TimeWordKind.ModOf when scene.Is(at + word.Count, "of"):
                return TryPart(
                    scene,
                    start,
                    scene.Is(at + word.Count + 1, "around") ? at + word.Count + 2 : at + word.Count + 1,
                    word.Text,
                    out reading
                );
            case TimeWordKind.MonthPart:
                reading = SpanPart.Narrow(
                    new TimeReading(start, at + word.Count, TimeType.Date, "part of a month")
                    {
                        Span = CalendarSpan.Containing(scene.Writing, CalendarGrain.Month),
                        Unanchored = "XXXX-XX",
                    },
                    word.Text,
                    scene.Writing
                );
                return true;
            case TimeWordKind.YearEnd or TimeWordKind.MidYear:
            {
                var year =
                    YearTail.TryRead(scene, at + word.Count, out var named, out var end) ? named
                    : word.Kind == TimeWordKind.YearEnd && scene.Is(start - 1, "since") ? scene.Writing.Year - 1
                    : scene.Writing.Year;
                if (MonthReader.Day(year, 1, 1) is not { } first)
                {
                    return false;
                }

                reading = SpanPart.Narrow(
                    new TimeReading(start, named > 0 ? end : at + word.Count, TimeType.Date, "part of a year")
                    {
                        Span = first with { Grain = CalendarGrain.Year },
                        Unanchored = "XXXX",
                    },
                    word.Kind == TimeWordKind.YearEnd ? "END" : "MID",
                    scene.Writing
                );
                return true;
            }

            default:
                return false;
        }
    }

    private static bool TryPart(in TimeScene scene, int start, int at, string mod, out TimeReading reading)
    {
        if (!MomentReader.TryRead(scene, at, out reading) && !TryUnit(scene, at, out reading) && !TryDayPart(scene, at, out reading))
        {
            return false;
        }

        if (reading.Span is null || reading.Minute is not null)
        {
            return false;
        }

        var isPassing = scene.Is(start, "earlier") || scene.Is(start, "later");
        reading = SpanPart.Narrow(reading with { First = start }, mod, scene.Writing, isPassing);
        return true;
    }

    // "mid to late July", "early-to-mid October"
    private static bool TryTwo(in TimeScene scene, int start, int at, string mod, out TimeReading reading)
    {
        reading = default;
        at = scene.IsHyphen(at) ? at + 1 : at;
        if (
            scene.At(at) is not { Kind: TimeWordKind.Mod } second
            || !TryPart(scene, start, scene.IsHyphen(at + 1) ? at + 2 : at + 1, second.Text, out reading)
            || reading is not { Span: { } span, Days.Last: { } last }
            || SpanPart.Narrow(reading with { Days = null }, mod, scene.Writing).Days?.First is not { } first
            || first > last
        )
        {
            return false;
        }

        reading = reading with { Days = DatePeriod.Between(first, last), Span = span };
        return true;
    }

    // "the end of year", "the beginning of month", behind a word that asks for a unit
    private static bool TryUnit(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var next = scene.Is(at, "the") ? at + 1 : at;
        if (
            scene.At(next)
                is not {
                    Kind: TimeWordKind.Unit,
                    Unit: TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century
                } unit
            || !(scene.Is(at - 1, "of") || next > at)
        )
        {
            return false;
        }

        reading = new TimeReading(at, next + unit.Count, TimeType.Date, "part of a unit")
        {
            Span = CalendarSpan.Containing(scene.Writing, unit.Unit.Grain()),
            Unanchored = "XXXX",
        };
        return true;
    }

    // "mid-afternoon", "early evening", "late morning"
    private static bool TryDayPart(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (scene.At(at) is not { Kind: TimeWordKind.Part } part || !(scene.IsHyphen(at - 1) || scene.Kind(at - 1) == TimeWordKind.Mod))
        {
            return false;
        }

        var end = at + part.Count;
        var hasDay =
            DateReader.TryRead(scene, scene.Is(end, "on") ? end + 1 : end, out var day) && day.Span is { Grain: CalendarGrain.Day };
        var span = hasDay ? day.Span : scene.Anchors.EventDay ?? new CalendarSpan(scene.Writing, CalendarGrain.Day);
        reading = new TimeReading(at, hasDay ? day.End : end, TimeType.Time, "part of a day")
        {
            Span = span,
            Suffix = "T" + part.Text,
            Unanchored = "XXXX-XX-XXT" + part.Text,
        };
        return true;
    }
}
