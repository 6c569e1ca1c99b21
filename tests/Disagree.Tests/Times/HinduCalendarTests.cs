using System.Globalization;
using Disagree.Values;

namespace Disagree.Tests.Times;

/// <summary>Feasts of India as the gazettes of those years gave them.</summary>
public class HinduCalendarTests
{
    [Theory]
    [InlineData("Diwali", 7, 30, 18, "2010-11-05 2012-11-13 2014-10-23 2016-10-30 2018-11-07 2020-11-14 2022-10-24 2024-10-31")]
    [InlineData("Maha Shivaratri", 11, 29, 24, "2011-03-02 2013-03-10 2015-02-17 2017-02-24 2019-03-04 2021-03-11 2023-02-18 2025-02-26")]
    [InlineData("Ganesh Chaturthi", 6, 4, 12, "2012-09-19 2015-09-17 2018-09-13 2020-08-22 2023-09-19")]
    [InlineData("Dussehra", 7, 10, 12, "2013-10-13 2016-10-11 2018-10-19 2020-10-25 2022-10-05 2024-10-12")]
    [InlineData("Guru Nanak", 8, 15, 6, "2011-11-10 2014-11-06 2017-11-04 2019-11-12 2022-11-08 2024-11-15")]
    [InlineData("Buddha Purnima", 2, 15, 6, "2015-05-04 2018-04-30 2020-05-07 2023-05-05 2025-05-12")]
    public void A_lunar_day_rules_at_the_hour_of_its_feast(string feast, int month, int lunarDay, int hour, string days) =>
        Each(days, year => HinduCalendar.Day(year, month, lunarDay, hour)).Should().Be(days, feast);

    [Theory]
    [InlineData(270, "2014-01-14 2015-01-15 2016-01-15 2018-01-14 2019-01-15 2021-01-14")]
    [InlineData(0, "2014-04-14 2018-04-14 2022-04-14")]
    public void The_sun_enters_its_signs_year_by_year(int degrees, string days) =>
        Each(days, year => HinduCalendar.SunAt(year, degrees)).Should().Be(days);

    [Fact]
    public void A_leap_month_keeps_no_feast() => HinduCalendar.Day(2015, 4, 1, 6).Should().Be(new DateOnly(2015, 7, 17));

    private static string Each(string days, Func<int, DateOnly?> inYear) =>
        string.Join(
            ' ',
            days.Split(' ')
                .Select(d => inYear(int.Parse(d[..4], CultureInfo.InvariantCulture))?.ToString("O", CultureInfo.InvariantCulture))
        );
}
