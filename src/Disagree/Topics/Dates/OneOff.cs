using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Values;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells of one thing what befalls it but once, though two reports of one time give it on neighbouring days: the ferry Aurora sinks on
/// Friday or on Saturday.
/// </summary>
internal static class OneOff
{
    private const int DaysBetween = 2;
    private const int DaysOfReports = 3;

    /// <summary>Whether both date it of one thing of one name.</summary>
    internal static bool Is(Claim a, Claim b) =>
        a.Dated is { Event: "crash" or "collapse" or "eruption" or "quake", Kind: EventKind.Place } one
        && b.Dated is { } other
        && DatedEvent.AreOfOneKind(one, other)
        && one.Deed is not { IsDenied: true }
        && other.Deed is not { IsDenied: true }
        && a.Value is DateValue { Clock: null, Period: { IsDay: true } day }
        && b.Value is DateValue { Clock: null, Period: { IsDay: true } next }
        && DaysApart.Of(day, next) <= DaysBetween
        && a.Publication?.Period is { IsUnknown: false } written
        && b.Publication?.Period is { IsUnknown: false } later
        && DaysApart.Of(written, later) <= DaysOfReports
        && a.Subject.Length > 0
        && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal)
        && a.Event.Names.Overlaps(b.Event.Names);
}
