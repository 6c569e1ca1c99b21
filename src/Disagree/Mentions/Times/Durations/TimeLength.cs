using System.Globalization;
using System.Text;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Durations;

/// <summary>A length of time as it is told: three days, a day and two hours.</summary>
/// <param name="Amount">How many units; NaN for "several".</param>
/// <param name="Unit">The unit.</param>
/// <param name="Rest">What follows in smaller units; null where nothing does.</param>
internal sealed record TimeLength(double Amount, TimeUnit Unit, TimeLength? Rest = null)
{
    /// <summary>One unit.</summary>
    internal static TimeLength One(TimeUnit unit) => new(1, unit);

    /// <summary>So many units as one likes: "weeks".</summary>
    internal static TimeLength Some(TimeUnit unit) => new(double.NaN, unit);

    /// <summary>Whether the amount is known.</summary>
    internal bool IsKnown => !double.IsNaN(Amount);

    /// <summary>The day so far away, backwards where <paramref name="sign"/> is -1; null where the calendar ends before.</summary>
    internal DateOnly? Away(DateOnly from, int sign)
    {
        if (Rest is not null && IsClockwork)
        {
            return TimeUnit.Minute.Away(from, sign * Minutes);
        }

        var day = Unit.Away(from, sign * Amount);
        return day is { } d && Rest is not null ? Rest.Away(d, sign) : day;
    }

    /// <summary>The TIMEX3 value: "P3D", "PT10H", "P2Y6M", "P1DT2H", "PXM".</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        var inClock = false;
        for (var part = this; part is not null; part = part.Rest)
        {
            if (part.Unit.IsClock() && !inClock)
            {
                text.Append('T');
                inClock = true;
            }

            part.Append(text);
        }

        return text.ToString();
    }

    private bool IsClockwork => Unit.IsClock() || Unit == TimeUnit.Day;

    private double Minutes =>
        (
            Amount
            * (
                Unit switch
                {
                    TimeUnit.Second => 1 / 60d,
                    TimeUnit.Minute => 1,
                    TimeUnit.Hour => 60,
                    _ => 1440,
                }
            )
        ) + (Rest?.Minutes ?? 0);

    private void Append(StringBuilder text)
    {
        var (factor, code) = Code(Unit);
        if (!IsKnown)
        {
            text.Append('X')
                .Append(
                    Unit switch
                    {
                        TimeUnit.Decade => "E",
                        TimeUnit.Century => "C",
                        TimeUnit.Millennium => "L",
                        _ => code,
                    }
                );
            return;
        }

        var total = Amount * factor;
        var whole = Math.Floor(total);
        if (total - whole is 0.25 or 0.5 or 0.75 && Unit is TimeUnit.Year or TimeUnit.Hour)
        {
            var part = (total - whole) * (Unit == TimeUnit.Year ? 12 : 60);
            text.Append(whole > 0 ? whole.ToString("0", CultureInfo.InvariantCulture) + code : "")
                .Append(CultureInfo.InvariantCulture, $"{part:0}M");
            return;
        }

        text.Append(total.ToString("0.##", CultureInfo.InvariantCulture)).Append(code);
    }

    private static (int Factor, string Code) Code(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute or TimeUnit.Month => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.Day or TimeUnit.Weekday => (1, "D"),
            TimeUnit.Weekend => (1, "WE"),
            TimeUnit.Week => (1, "W"),
            TimeUnit.Fortnight => (2, "W"),
            TimeUnit.Quarter => (1, "Q"),
            TimeUnit.Year => (1, "Y"),
            TimeUnit.Decade => (10, "Y"),
            TimeUnit.Century => (100, "Y"),
            _ => (1000, "Y"),
        };
}
