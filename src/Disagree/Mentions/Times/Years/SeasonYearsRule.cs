using Disagree.Lexicons;
using Disagree.Mentions.Times.Ranges;
using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>"2014-15", "1914-18", "the 2018/19 season": the last year is cut short; not "2014-11", which may be a month.</summary>
internal static class SeasonYearsRule
{
    private const int Months = 12;

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var year = scene.Digits(at);
        if (
            scene.Text(at).Length != 4
            || year is < 1900 or >= 2100
            || !(scene.IsDash(at + 1) || scene.Is(at + 1, '/'))
            || !scene.Touches(at + 1)
            || !scene.Touches(at + 2)
            || !IsLater(scene, at, year)
            || (scene.Touches(at + 3) && (scene.IsDash(at + 3) || scene.Is(at + 3, '/')))
        )
        {
            return false;
        }

        var first = new CalendarSpan(new DateOnly(year, 1, 1), CalendarGrain.Year);
        var last = scene.Digits(at + 2);
        reading = RangeRule.Range(
            at,
            at + 3,
            first,
            first with
            {
                First = new DateOnly(last > 99 ? last : year - (year % 100) + last, 1, 1),
            },
            TimeType.Date,
            null
        );
        return true;
    }

    // Up to twelve the digits may be those of a month, unless they are those of the year after in a sentence.
    private static bool IsLater(in TimeScene scene, int at, int year)
    {
        var last = scene.Digits(at + 2);
        return scene.Text(at + 2).Length switch
        {
            4 => scene.Is(at + 1, '/') && last == year + 1,
            2 when last > Months => last > year % 100,
            2 => last == (year + 1) % 100 && last > 0 && (!scene.IsNote || IsSeason(scene, at)),
            _ => false,
        };
    }

    private static bool IsSeason(in TimeScene scene, int at) =>
        scene.Is(at + 3, WordClass.SeasonNoun) || scene.Text(at - 1) is "fiscal" or "financial" or "season";
}
