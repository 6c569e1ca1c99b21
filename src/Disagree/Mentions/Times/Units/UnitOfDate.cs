using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Ranges;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"the week of March 6", "the weekend of July 4", "the month of May": a unit told by a date in it.</summary>
internal static class UnitOfDate
{
    /// <summary>Reads the date behind "of".</summary>
    internal static bool TryRead(in TimeScene scene, int start, int at, TimeUnit unit, out TimeReading reading)
    {
        if (
            !DateReader.TryRead(scene, at, out reading)
            || reading is not { Literal: null, Span: { } named }
            || (
                unit == TimeUnit.Weekend
                && (named.Grain != CalendarGrain.Day || RangeRule.Joint(scene, reading.End, CalendarGrain.Day, isClock: false) is not null)
            )
            || (unit == TimeUnit.Month && named.Grain != CalendarGrain.Month)
        )
        {
            return false;
        }

        reading = reading with
        {
            First = start,
            Span = CalendarSpan.Containing(named.First, unit.Grain()),
            Days = null,
            Rule = "a unit by its date",
        };
        return true;
    }
}
