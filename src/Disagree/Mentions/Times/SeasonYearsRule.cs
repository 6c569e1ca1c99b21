using Disagree.Values;
namespace Disagree.Mentions.Times;

/// <summary>"2014-15", "the 2018/19 season": two years in a row, the second cut short; not "2014-11", which may be a month.</summary>
internal static class SeasonYearsRule
{
    private const int Months = 12;

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var year = scene.Digits(at);
        if (scene.Text(at).Length != 4 || year is < 1900 or >= 2100 || !(scene.IsDash(at + 1) || scene.Is(at + 1, '/')) || !scene.Touches(at + 1) || !scene.Touches(at + 2) ||
            scene.Text(at + 2).Length != 2 || scene.Digits(at + 2) != (year + 1) % 100 || (scene.Digits(at + 2) <= Months && !IsSeason(scene, at)) || (scene.Touches(at + 3) && (scene.IsDash(at + 3) || scene.Is(at + 3, '/'))))
        {
            return false;
        }

        var first = new CalendarSpan(new DateOnly(year, 1, 1), CalendarGrain.Year);
        reading = RangeRule.Range(at, at + 3, first, first with { First = new DateOnly(year + 1, 1, 1) }, TimeType.Date, null);
        return true;
    }

    private static bool IsSeason(in TimeScene scene, int at) =>
        scene.Text(at + 3) is "season" or "campaign" or "term" or "budget" or "fiscal" or "financial" or "academic" or "school" or "winter" || scene.Text(at - 1) is "fiscal" or "financial" or "season";
}
