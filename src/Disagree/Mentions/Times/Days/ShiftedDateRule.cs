using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>
/// "five years ago today", "a week ago Saturday", "two years ago this month": a date behind a length says from where it is measured.
/// </summary>
internal static class ShiftedDateRule
{
    /// <summary>Goes on behind "ago".</summary>
    internal static bool TryRead(in TimeScene scene, int at, TimeLength length, int end, out TimeReading reading)
    {
        reading = default;
        var next = scene.Is(end, "on") ? end + 1 : end;
        if (
            length.Unit < TimeUnit.Week
            || scene.Kind(next) is not (TimeWordKind.Day or TimeWordKind.Weekday or TimeWordKind.Toward)
            || !DateReader.TryRead(scene, next, out var date)
            || date
                is not {
                    Literal: null,
                    Type: TimeType.Date,
                    Unanchored: not null,
                    Span: { Grain: CalendarGrain.Day or CalendarGrain.Week or CalendarGrain.Month } from
                }
            || (from.Grain != CalendarGrain.Day && length.Unit < TimeUnit.Month)
            || length.Away(from.First, -1) is not { } day
        )
        {
            return false;
        }

        reading = date with { First = at, Span = CalendarSpan.Containing(day, from.Grain), Days = null, Rule = "so long before a day" };
        return true;
    }
}
