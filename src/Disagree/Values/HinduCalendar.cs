namespace Disagree.Values;

/// <summary>
/// The days of the Hindu calendar: its months go from new moon to new moon, each with thirty lunar days of twelve degrees.
/// </summary>
/// <remarks>
/// A feast is kept on the day at whose proper hour its lunar day rules. Places may differ by a day where that hour is disputed.
/// </remarks>
internal static class HinduCalendar
{
    private const int LunarDays = 30;
    private const double DegreesOfLunarDay = 12;
    private const double DegreesADay = 12.190749;
    private const double DaysBeyondMonth = 31.5;
    private const double HoursAheadInIndia = 5.5;
    private const double JulianDayOfFirst = 1721425.5;
    private const int Evening = 18;

    // An instant within a lunar day that began after its hour on one day and ended before it on the next.
    private const double BackIntoSkipped = 0.7;

    /// <summary>The day of a year on which a lunar day rules at an hour.</summary>
    /// <param name="year">The common year.</param>
    /// <param name="month">1 for Chaitra to 12 for Phalguna; a leap month keeps no feasts.</param>
    /// <param name="lunarDay">1 to 30: 15 is full moon, 30 the day before new moon.</param>
    /// <param name="hour">The hour in India, 0 to 24.</param>
    /// <returns>The first such day; null where the year has none.</returns>
    internal static DateOnly? Day(int year, int month, int lunarDay, int hour)
    {
        var before = LunarDay(Instant(new DateOnly(year, 1, 1).AddDays(-1), hour));
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            var instant = Instant(day, hour);
            var here = LunarDay(instant);
            var isSkipped = here == Next(lunarDay) && Next(before) == lunarDay;
            before = here;
            if ((here == lunarDay || isSkipped) && Month(isSkipped ? instant - BackIntoSkipped : instant) == month)
            {
                return isSkipped ? day.AddDays(-1) : day;
            }
        }

        return null;
    }

    /// <summary>The day of a year by whose evening in India the sun has come to a longitude among the stars, in degrees.</summary>
    internal static DateOnly? SunAt(int year, int degrees)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (Past(day, degrees) < 180 && Past(day.AddDays(-1), degrees) > 180)
            {
                return day;
            }
        }

        return null;
    }

    private static double Past(DateOnly day, int degrees) => SunAndMoon.Circle(SunAndMoon.SunAmongStars(Instant(day, Evening)) - degrees);

    private static double Instant(DateOnly day, int hour) => day.DayNumber + JulianDayOfFirst + ((hour - HoursAheadInIndia) / 24);

    private static int LunarDay(double instant) => 1 + (int)(SunAndMoon.Phase(instant) / DegreesOfLunarDay);

    private static int Next(int lunarDay) => (lunarDay % LunarDays) + 1;

    // A month is named for the sign that the sun enters in it; null for one in which it enters none.
    private static int? Month(double instant)
    {
        var begin = NewMoon(instant);
        var sign = Sign(begin);
        return sign == Sign(NewMoon(begin + DaysBeyondMonth)) ? null : ((sign + 1) % 12) + 1;
    }

    private static int Sign(double instant) => (int)(SunAndMoon.SunAmongStars(instant) / 30);

    // The last new moon, come nearer to by steps of the mean motion.
    private static double NewMoon(double instant)
    {
        var moon = instant - (SunAndMoon.Phase(instant) / DegreesADay);
        for (var i = 0; i < 4; i++)
        {
            var phase = SunAndMoon.Phase(moon);
            moon -= (phase > 180 ? phase - 360 : phase) / DegreesADay;
        }

        return moon;
    }
}
