using Disagree.Mentions.Times.Units;
using Disagree.Mentions.Times.Words;
using Disagree.Mentions.Times.Years;

namespace Disagree.Mentions.Times.Days;

/// <summary>Reads a date, the longest that some rule finds: "today", "last week", "the third quarter of 1989", "Monday, Oct. 26".</summary>
internal static class DateReader
{
    // No one writes a date within a date within a date deeper than that.
    private const int Deepest = 4;

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        return scene.Depth < Deepest && TryRule(scene.Deeper(), at, out reading);
    }

    private static bool TryRule(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        switch (scene.Kind(at))
        {
            case TimeWordKind.Weekday or TimeWordKind.WeekdayShort:
                return WeekdayRule.TryRead(scene, at, null, out reading)
                    | Longer(HolidayReader.TryRead(scene, at, null, out var named), named, ref reading);
            case TimeWordKind.Month or TimeWordKind.MonthDoubtful:
                return MonthRule.TryRead(scene, at, out reading)
                    | Longer(HolidayReader.TryRead(scene, at, null, out var feast), feast, ref reading);
            case TimeWordKind.Season:
                return SeasonRule.TryRead(scene, at, null, out reading);
            case TimeWordKind.Day or TimeWordKind.Tonight or TimeWordKind.Overnight:
                return DayRule.TryRead(scene, at, out reading);
            case TimeWordKind.NamedDay when DayRule.TryRead(scene, at, out reading):
                return true;
            case TimeWordKind.Article:
                return Article(scene, at, ref reading);
            case TimeWordKind.Toward:
                return Longer(UnitRule.TryRead(scene, at, out var unit), unit, ref reading)
                    | Longer(HalfRule.TryRead(scene, at, out var half), half, ref reading)
                    | Longer(DayRule.TryRead(scene, at, out var nth), nth, ref reading)
                    | Longer(QuarterRule.TryRead(scene, at, out var quarter), quarter, ref reading);
            case TimeWordKind.Current:
                return UnitRule.TryRead(scene, at, out reading);
            case TimeWordKind.Fiscal or TimeWordKind.YearAgo or TimeWordKind.Like:
                return Longer(QuarterRule.TryRead(scene, at, out var report), report, ref reading)
                    | Longer(YearRule.TryRead(scene, at, out var budget), budget, ref reading);
            default:
                return Number(scene, at, ref reading);
        }
    }

    private static bool Article(in TimeScene scene, int at, ref TimeReading reading) =>
        Longer(UnitRule.TryRead(scene, at, out var unit), unit, ref reading)
        | Longer(HalfRule.TryRead(scene, at, out var half), half, ref reading)
        | Longer(QuarterRule.TryRead(scene, at, out var quarter), quarter, ref reading)
        | Longer(SeasonRule.TryRead(scene, at, null, out var season), season, ref reading)
        | Longer(DayRule.TryRead(scene, at, out var nth), nth, ref reading)
        | Longer(MonthRule.TryDay(scene, at, 0, out var day), day, ref reading)
        | Longer(DayOfUnitRule.TryRead(scene, at, out var inMonth), inMonth, ref reading)
        | Longer(BareDayRule.TryRead(scene, at, out var alone), alone, ref reading)
        | Longer(BesideRule.TryRead(scene, at, out var beside), beside, ref reading)
        | Longer(HolidayReader.TryRead(scene, at, null, out var feast), feast, ref reading)
        | Longer(YearRule.TryRead(scene, at, out var century), century, ref reading);

    private static bool Number(in TimeScene scene, int at, ref TimeReading reading) =>
        Longer(SeasonYearsRule.TryRead(scene, at, out var years), years, ref reading)
        | Longer(NumericDateRule.TryRead(scene, at, out var digits), digits, ref reading)
        | Longer(MonthRule.TryDay(scene, at, 0, out var day), day, ref reading)
        | Longer(DayOfUnitRule.TryRead(scene, at, out var inMonth), inMonth, ref reading)
        | Longer(YearRule.TryRead(scene, at, out var year), year, ref reading)
        | Longer(HalfRule.TryRead(scene, at, out var half), half, ref reading)
        | Longer(QuarterRule.TryRead(scene, at, out var quarter), quarter, ref reading)
        | Longer(DayRule.TryRead(scene, at, out var nth), nth, ref reading)
        | Longer(HolidayReader.TryRead(scene, at, null, out var holiday), holiday, ref reading);

    private static bool Longer(bool found, in TimeReading candidate, ref TimeReading best)
    {
        if (found && candidate.Length > best.Length)
        {
            best = candidate;
        }

        return found;
    }
}
