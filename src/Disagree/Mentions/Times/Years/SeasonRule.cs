using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>"this summer", "the spring of 2014", "last fall", "winter 2010".</summary>
internal static class SeasonRule
{
    internal static bool TryRead(in TimeScene scene, int at, Toward? toward, out TimeReading reading)
    {
        reading = default;
        var start = at;
        var hasArticle = toward is null && scene.Is(at, "the");
        at = hasArticle ? at + 1 : at;
        if (scene.At(at) is not { Kind: TimeWordKind.Season } word)
        {
            return false;
        }

        var end = at + word.Count;
        var month = word.Text switch
        {
            "SP" => 3,
            "SU" => 6,
            "FA" => 9,
            _ => 12,
        };
        if (toward is null && YearTail.TryRead(scene, end, out var year, out var yearEnd, out var isRelative))
        {
            if (
                scene.IsDash(yearEnd)
                && scene.Touches(yearEnd)
                && scene.Touches(yearEnd + 1)
                && scene.Text(yearEnd + 1).Length == 2
                && scene.Digits(yearEnd + 1) == (year + 1) % 100
            )
            {
                yearEnd += 2;
                year += month == 12 ? 1 : 0;
            }

            reading = new TimeReading(start, yearEnd, TimeType.Date, "season")
            {
                Span = Season(year, month),
                Unanchored = isRelative ? "XXXX-" + word.Text : null,
            };
            return reading.Span is not null;
        }

        if (hasArticle && word.Text is "SP" or "FA" && !scene.Is(at, "autumn") && (scene.Is(end, "of") || !IsBehindTimeWord(scene, start)))
        {
            return false;
        }

        var isNoun =
            hasArticle
            || (
                start > 0 && scene.Small(start - 1, stackalloc char[TimeScene.LongestSmall]) is "in" or "by" or "since" or "until"
                || scene.Kind(start - 1) == TimeWordKind.Mod
            );
        if (toward is null && !isNoun)
        {
            return false;
        }

        var span =
            toward is { } direction && Relative.Steps(direction) is { } steps
                ? Toward(scene.Writing, steps, month)
                : Nearest.Of(scene.Writing, TenseReader.Shown(scene, start, end), y => Season(y, month));
        reading = new TimeReading(start, end, TimeType.Date, "season") { Span = span, Unanchored = "XXXX-" + word.Text };
        return span is not null;
    }

    // "in the fall", "since last spring", and not "the fall of the wall" or "the spring broke"
    private static bool IsBehindTimeWord(in TimeScene scene, int start) =>
        scene.Kind(start - 1) == TimeWordKind.Mod
        || scene.Small(start - 1, stackalloc char[TimeScene.LongestSmall])
            is "in"
                or "by"
                or "since"
                or "until"
                or "through"
                or "during"
                or "over"
                or "before"
                or "for"
                or "into"
                or "of"
                or "till"
                or "throughout";

    // The winter of a year begins in the December before.
    private static CalendarSpan? Season(int year, int month) =>
        MonthReader.Day(month == 12 ? year - 1 : year, month, 1) is { } day ? day with { Grain = CalendarGrain.Season } : null;

    private static CalendarSpan? Toward(DateOnly writing, int steps, int month)
    {
        CalendarSpan? last = null;
        for (var year = writing.Year - 1; year <= writing.Year + 1; year++)
        {
            if (Season(year, month) is not { } season)
            {
                continue;
            }

            if (steps == 0 ? season.Last >= writing || season.First.Year == writing.Year : steps > 0 && season.First > writing)
            {
                return season;
            }

            last = steps < 0 && season.Last < writing ? season : last;
        }

        return last;
    }
}
