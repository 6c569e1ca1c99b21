using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>Years in words: "nineteen ninety-six", "twenty fourteen", "two thousand ten".</summary>
internal static class SpokenYear
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var word = scene.Kind(at - 1);
        if (!TryWords(scene, at, out var year, out var end) || (word == TimeWordKind.Approx) || scene.Kind(end) == TimeWordKind.Unit)
        {
            return false;
        }

        reading = new TimeReading(at, end, TimeType.Date, "year in words")
        {
            Span = new CalendarSpan(new DateOnly(year, 1, 1), CalendarGrain.Year),
        };
        return true;
    }

    /// <summary>"two thousand", behind "the year".</summary>
    internal static bool TryRound(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (!NumeralReader.TryCardinal(scene, at, out var year, out var end) || year is < 1000 or > 2200)
        {
            return false;
        }

        reading = new TimeReading(at, end, TimeType.Date, "year in words")
        {
            Span = new CalendarSpan(new DateOnly(year, 1, 1), CalendarGrain.Year),
        };
        return true;
    }

    /// <summary>The year in words at a place, whatever stands around it.</summary>
    internal static bool TryWords(in TimeScene scene, int at, out int year, out int end)
    {
        year = 0;
        end = at;
        if (
            at >= scene.Count
            || scene.Words.Number(scene.Tokens[at]).Kind is not (NumberKind.Unit or NumberKind.Ten)
            || !NumeralReader.TryCardinal(scene, at, out var century, out end)
        )
        {
            return false;
        }

        if (century is > 2000 and < 2100)
        {
            year = century;
            return true;
        }

        if (
            century is not (>= 17 and <= 20)
            || end >= scene.Count
            || scene.Words.Number(scene.Tokens[end]).Kind is not (NumberKind.Unit or NumberKind.Ten)
            || !NumeralReader.TryCardinal(scene, end, out var rest, out var restEnd)
            || rest is < 10 or > 99
        )
        {
            return false;
        }

        year = (century * 100) + rest;
        end = restEnd;
        return true;
    }
}
