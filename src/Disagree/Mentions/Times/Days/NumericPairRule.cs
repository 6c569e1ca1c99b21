using Disagree.Lexicons;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>Two numbers that are a month and a year, or a day and a month: "2014/10", "4/25", and not "1/2 hour".</summary>
internal static class NumericPairRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !NumericDateRule.IsSign(scene, at + 1)
            || scene.Is(at + 1, '.')
            || !NumericDateRule.Joined(scene, at, 3)
            || (scene.Touches(at + 3) && (NumericDateRule.IsSign(scene, at + 3) || scene.Is(at + 3, '%') || scene.Is(at + 3, ':')))
        )
        {
            return false;
        }

        int first = scene.Digits(at),
            second = scene.Digits(at + 2),
            long1 = scene.Text(at).Length,
            long2 = scene.Text(at + 2).Length;
        var (year, month) =
            long1 == 4 && long2 is 1 or 2 ? (first, second)
            : long2 == 4 && long1 is 1 or 2 ? (second, first)
            : (0, 0);
        if (year is >= 1900 and < 2100 && month is >= 1 and <= 12 && (long2 == 2 || long1 < 3))
        {
            reading = new TimeReading(at, at + 3, TimeType.Date, "month in digits")
            {
                Span = new CalendarSpan(new DateOnly(year, month, 1), CalendarGrain.Month),
            };
            return true;
        }

        if (long1 > 2 || long2 > 2 || !(scene.Is(at + 1, '/') ? IsSlashDate(scene, at) : scene.IsNote && scene.Count == 3))
        {
            return false;
        }

        var (m, d) = first > 12 ? (second, first) : (first, second);
        var day = m is >= 1 and <= 12
            ? Nearest.Of(scene.Writing, TenseReader.Shown(scene, at, at + 3), y => MonthReader.Day(y, m, d))
            : null;
        reading = new TimeReading(at, at + 3, TimeType.Date, "day and month in digits")
        {
            Span = day,
            Unanchored = FormattableString.Invariant($"XXXX-{m:00}-{d:00}"),
        };
        return day is not null;
    }

    // "1/2 hour" and "9/11" behind words are no dates unless a word that takes a date stands before.
    private static bool IsSlashDate(in TimeScene scene, int at) =>
        scene.Kind(at + 3) is not (TimeWordKind.Unit or TimeWordKind.UnitShort)
        && (scene.IsNote || (at > 0 && (scene.Is(at - 1, WordClass.BeforeDay) || scene.Is(at - 1, "from"))));
}
