namespace Disagree.Values;

/// <summary>
/// Where the sun and the moon stand, good to about a tenth of a degree between 1900 and 2100, with the largest terms of J. Meeus,
/// Astronomical Algorithms, chapters 25 and 47.
/// </summary>
internal static class SunAndMoon
{
    private const double Radians = Math.PI / 180;
    private const double Epoch = 2451545;
    private const double DaysInCentury = 36525;

    // The clock of the planets runs a good minute ahead of that on the wall.
    private const double ClockAhead = 69.0 / 86400;

    // Multiples of the elongation, the sun's anomaly, the moon's anomaly and the moon's latitude, and the degrees that they move the moon.
    private static readonly (int D, int M, int N, int F, double Degrees)[] Terms =
    [
        (0, 0, 1, 0, 6.288774),
        (2, 0, -1, 0, 1.274027),
        (2, 0, 0, 0, 0.658314),
        (0, 0, 2, 0, 0.213618),
        (0, 1, 0, 0, -0.185116),
        (0, 0, 0, 2, -0.114332),
        (2, 0, -2, 0, 0.058793),
        (2, -1, -1, 0, 0.057066),
        (2, 0, 1, 0, 0.053322),
        (2, -1, 0, 0, 0.045758),
        (0, 1, -1, 0, -0.040923),
        (1, 0, 0, 0, -0.03472),
        (0, 1, 1, 0, -0.030383),
        (2, 0, 0, -2, 0.015327),
    ];

    /// <summary>How far the moon is ahead of the sun in degrees: 0 at new moon, 180 at full moon.</summary>
    /// <param name="day">The Julian day, with its fraction.</param>
    internal static double Phase(double day) => Circle(Moon(day) - Sun(day));

    /// <summary>The longitude of the sun among the stars, counted from the point that the calendars of India count from.</summary>
    internal static double SunAmongStars(double day) => Circle(Sun(day) - (23.853 + (1.3969 * Centuries(day))));

    /// <summary>An angle between 0 and 360 degrees.</summary>
    internal static double Circle(double degrees) => degrees - (360 * Math.Floor(degrees / 360));

    private static double Sun(double day)
    {
        var t = Centuries(day);
        var anomaly = 357.52911 + (35999.05029 * t);
        return 280.46646
            + (36000.76983 * t)
            + ((1.914602 - (0.004817 * t)) * Sine(anomaly))
            + (0.019993 * Sine(2 * anomaly))
            + (0.000289 * Sine(3 * anomaly))
            - 0.00569
            - Nutation(t);
    }

    private static double Moon(double day)
    {
        var t = Centuries(day);
        var elongation = 297.8501921 + (445267.1114034 * t);
        var sun = 357.5291092 + (35999.0502909 * t);
        var moon = 134.9633964 + (477198.8675055 * t);
        var latitude = 93.272095 + (483202.0175233 * t);
        var longitude = 218.3164477 + (481267.88123421 * t) - Nutation(t);
        foreach (var term in Terms)
        {
            longitude += term.Degrees * Sine((term.D * elongation) + (term.M * sun) + (term.N * moon) + (term.F * latitude));
        }

        return longitude;
    }

    private static double Nutation(double t) => 0.00478 * Sine(125.04 - (1934.136 * t));

    private static double Centuries(double day) => (day + ClockAhead - Epoch) / DaysInCentury;

    private static double Sine(double degrees) => Math.Sin(degrees * Radians);
}
