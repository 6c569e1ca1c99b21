using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Ranges;

/// <summary>The year that the last of several dates says for all: "in May and June 2023", "March 3, April 5 and May 6, 2019".</summary>
internal static class SharedYear
{
    // Nobody names more dates than that in a row.
    private const int MostDates = 6;

    /// <summary>The date in that year; null where none behind it says one.</summary>
    internal static CalendarSpan? Of(in TimeScene scene, in TimeReading first) => Of(scene, first, MostDates);

    private static CalendarSpan? Of(in TimeScene scene, in TimeReading first, int left)
    {
        if (
            first is not { Rule: "month" or "day of month", Unanchored: not null, Literal: null, Minute: null, Span: { } span }
            || Next(scene, first.End, out var isLast) is not { } at
            || left == 0
            || !MonthRule.TryRead(scene, at, out var other)
            || other.Span is not { } there
            || there.Grain != span.Grain
        )
        {
            return null;
        }

        var told = other.Rule is "month and year" or "day of month and year"
            ? isLast
                ? there
                : null
            : Of(scene, other, left - 1);
        return told is { } last ? Before(span, last) : null;
    }

    // The date after "and" or "or", or after a comma where more follow.
    private static int? Next(in TimeScene scene, int at, out bool isLast)
    {
        var next = scene.SkipComma(at);
        isLast = scene.Is(next, "and") || scene.Is(next, "or");
        next = isLast ? next + 1 : next;
        return
            next > at
            && (scene.Kind(next) is TimeWordKind.Month or TimeWordKind.MonthDoubtful || scene.IsNumber(next) || scene.Is(next, "the"))
            ? next
            : null;
    }

    // "December and January 2023": the December before
    private static CalendarSpan? Before(CalendarSpan date, CalendarSpan last)
    {
        var first = Calendar.AddMonths(date.First, 12L * (last.First.Year - date.First.Year));
        first = first > last.First ? Calendar.AddMonths(first.Value, -12) : first;
        return first is { } day ? date with { First = day } : null;
    }
}
