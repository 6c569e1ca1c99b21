using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>Reads the name of a month and the number of its day, and makes the day of the calendar from them.</summary>
internal static class MonthReader
{
    internal static TimeWord? Month(in TimeScene scene, int at) =>
        scene.At(at) is { Kind: TimeWordKind.Month or TimeWordKind.MonthDoubtful } word
        && (word.Kind == TimeWordKind.Month || scene.IsCapital(at) || scene.IsNote)
            ? word
            : null;

    internal static CalendarSpan? Day(int year, int month, int day) =>
        Calendar.Date(year, month, day) is { } date ? new CalendarSpan(date, CalendarGrain.Day) : null;

    internal static bool TryDayNumber(in TimeScene scene, int at, out int day, out int end) =>
        (
            NumeralReader.TryOrdinal(scene, at, out day, out end)
            || ((day = scene.Digits(at)) > 0 && scene.Text(at).Length < 3 && (end = at + 1) > 0)
        ) && day is > 0 and < 32;

    internal static CalendarSpan? Month(int year, int month) =>
        Day(year, month, 1) is { } day ? day with { Grain = CalendarGrain.Month } : null;

    // "10-August", "August/10": the sign must touch both sides; a comma may stand there too.
    internal static int Joint(in TimeScene scene, int at) =>
        (scene.IsHyphen(at) || scene.Is(at, '/')) && scene.Touches(at) && scene.Touches(at + 1) ? at + 1 : scene.SkipComma(at);
}
