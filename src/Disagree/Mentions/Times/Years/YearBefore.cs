using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>The year that stands before a month and its "in": "last year in June", "next year on May 3".</summary>
internal static class YearBefore
{
    /// <summary>The year; null where none is said there.</summary>
    internal static int? Of(in TimeScene scene, int at) =>
        scene.Text(at - 1) is "in" or "on"
        && scene.At(at - 2) is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Year }
        && scene.At(at - 3) is { Kind: TimeWordKind.Toward, Count: 1 } toward
        && Relative.Steps(toward.Toward) is not null
            ? Relative.Span(scene, toward.Toward, CalendarGrain.Year)?.First.Year
            : null;
}
