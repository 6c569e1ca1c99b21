using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>A month without a day: "October 2014", "in June last year", "the December contract".</summary>
internal static class MonthAloneRule
{
    /// <summary>A month without a day.</summary>
    internal static bool TryRead(in TimeScene scene, int at, Toward? toward, out TimeReading reading)
    {
        reading = default;
        if (MonthReader.Month(scene, at) is not { } word)
        {
            return false;
        }

        var month = word.Whole;
        var end = at + word.Count;
        var afterStop = scene.SkipStop(end);
        var yearAt = MonthReader.Joint(scene, scene.Is(afterStop, "of") ? afterStop + 1 : afterStop);
        if (toward is null && YearTail.TryRead(scene, yearAt, out var year, out var yearEnd, out var isRelative))
        {
            reading = new TimeReading(at, yearEnd, TimeType.Date, "month and year")
            {
                Span = MonthReader.Month(year, month),
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
        if (toward is null && Narrative.Span(scene, at, end, y => MonthReader.Month(y, month)) is { } told)
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
        var isBehind = scene.Is(at - 1, "since") && !scene.IsNote;
        reading = new TimeReading(at, end, TimeType.Date, "month")
        {
            Span =
                toward is { } direction ? Toward(scene.Writing, direction, month)
                : YearBefore.Of(scene, at) is { } named ? MonthReader.Month(named, month)
                : Nearest.Of(
                    writing,
                    past,
                    y =>
                        MonthReader.Month(y, month) is { } span
                        && !(isDelivery && span.Last < writing)
                        && !(isBehind && span.First > writing)
                            ? span
                            : null
                ),
            Unanchored = FormattableString.Invariant($"XXXX-{month:00}"),
        };
        return reading.Span is not null;
    }

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
        return MonthReader.Month(chosen / 12, (chosen % 12) + 1);
    }
}
