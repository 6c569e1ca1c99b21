using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>A quarter or half of a year by its number: "third quarter", "third-quarter", "first half of 1990".</summary>
internal static class NumberedQuarterRule
{
    // "third quarter", "third-quarter", "first half of 1990", "first nine months"
    internal static bool TryRead(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        reading = default;
        var isFinal = scene.Is(at, "last") || scene.Is(at, "final");
        if (!NumeralReader.TryOrdinal(scene, at, out var number, out var end) && !isFinal)
        {
            return false;
        }

        end = isFinal ? at + 1 : end;
        var isAdjective = scene.IsHyphen(end) && scene.Touches(end);
        end = isAdjective ? end + 1 : end;
        end = scene.Kind(end) == TimeWordKind.Fiscal ? end + 1 : end;
        var isHalf = scene.Is(end, "half");
        number = isFinal
            ? isHalf
                ? 2
                : 4
            : number;
        if (number > (isHalf ? 2 : 4) || !(isHalf || scene.At(end) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter }))
        {
            return false;
        }

        end++;
        var months = isHalf ? 6 : 3;
        var hasYear = YearTail.TryRead(scene, end, out var year, out var yearEnd, out var isRelative);
        if ((isHalf || isFinal) && !hasYear)
        {
            return false;
        }

        end = hasYear ? yearEnd : end;
        reading = new TimeReading(
            isAdjective && scene.Kind(start) == TimeWordKind.Article ? start + 1 : start,
            end,
            TimeType.Date,
            "quarter"
        )
        {
            Span = Choose(scene, number, months, isHalf ? CalendarGrain.Half : CalendarGrain.Quarter, hasYear ? year : 0, start, end),
            Unanchored = hasYear && !isRelative ? null : FormattableString.Invariant($"XXXX-Q{number}"),
            Days = isHalf ? null : Adjoining.Days(scene, at, end, TimeLength.One(TimeUnit.Quarter)),
        };
        return reading.Span is not null;
    }

    /// <summary>The quarter or half of a year, of the nearest year where none is said (0).</summary>
    internal static CalendarSpan? Choose(in TimeScene scene, int number, int months, CalendarGrain grain, int year, int start, int end) =>
        year > 0
            ? Of(year, number, months, grain)
            : Nearest.Of(scene.Writing, TenseReader.Shown(scene, start, end), y => Of(y, number, months, grain));

    private static CalendarSpan? Of(int year, int number, int months, CalendarGrain grain) =>
        MonthReader.Day(year, ((number - 1) * months) + 1, 1) is { } day ? day with { Grain = grain } : null;
}
