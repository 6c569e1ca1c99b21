using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>A quarter told from the one a year later: "year-earlier quarter", "the year-ago period", "the quarter a year ago".</summary>
internal static class QuarterAgoRule
{
    internal static bool TryLike(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        if (TryRead(scene, start, at, out reading))
        {
            return true;
        }

        var word = scene.At(at);
        return word is { Kind: TimeWordKind.Period } or { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter }
            && QuarterRule.TryPeriod(scene, start, at + word.Count, Toward.Same, out reading);
    }

    // "the quarter a year ago"
    internal static TimeReading YearBefore(in TimeScene scene, in TimeReading quarter) =>
        TimeLengthReader.TryRead(scene, quarter.End, out var length, out var end)
        && length is { Unit: TimeUnit.Year, Amount: 1, Rest: null }
        && scene.At(end) is { Kind: TimeWordKind.After } after
        && after.Away is Away.Ago or Away.Earlier
        && quarter.Span?.Shift(-4) is { } before
            ? quarter with
            {
                End = end + after.Count,
                Span = before,
                Rule = "a year before",
            }
            : quarter;

    // "year-earlier quarter", "the year-ago period", "year-earlier third quarter"
    internal static bool TryRead(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        reading = default;
        if (scene.At(at) is not { Kind: TimeWordKind.YearAgo } word || QuarterRule.Named(scene)?.Shift(-4) is not { } span)
        {
            return false;
        }

        var end = at + word.Count;
        if (NumberedQuarterRule.TryRead(scene, start, end, out reading) && reading.Span?.Shift(-4) is { } earlier)
        {
            reading = reading with { Span = earlier, Unanchored = "XXXX-QX" };
            return true;
        }

        if (
            TimeLengthReader.TryRead(scene, end, out var length, out var lengthEnd)
            && length is { IsKnown: true, Unit: TimeUnit.Month or TimeUnit.Week }
        )
        {
            reading = new TimeReading(start, lengthEnd, TimeType.Duration, "a year before") { Literal = length.ToString() };
            return true;
        }

        var unit = scene.At(end);
        var hasUnit = unit is { Kind: TimeWordKind.Period } or { Kind: TimeWordKind.Unit, Unit: TimeUnit.Quarter };
        end = hasUnit ? end + unit.Count : end;
        reading = new TimeReading(hasUnit ? start : at, end, TimeType.Date, "a year before") { Span = span, Unanchored = "XXXX-QX" };
        return true;
    }
}
