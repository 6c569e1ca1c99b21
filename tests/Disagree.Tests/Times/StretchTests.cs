namespace Disagree.Tests.Times;

/// <summary>Lengths of time, with the days they take where words beside them tell.</summary>
public class StretchTests
{
    [Theory]
    [InlineData(
        "Sales fell in the three months to September 2023.",
        "the three months = P3M 2023-07-01/2023-09-30; September 2023 = 2023-09 2023-09-01/2023-09-30"
    )]
    [InlineData(
        "Sales fell in the year's fourth quarter ended Aug. 31.",
        "the year = 2024 2024-01-01/2024-12-31; fourth quarter = 2023-Q4 2023-06-01/2023-08-31; Aug. 31 = 2023-08-31 2023-08-31"
    )]
    [InlineData(
        "Sales fell in the first five months of 2019.",
        "the first five months = P5M 2019-01-01/2019-05-31; 2019 = 2019 2019-01-01/2019-12-31"
    )]
    [InlineData(
        "Sales fell in the final two weeks of 2019.",
        "the final two weeks = P2W 2019-12-18/2019-12-31; 2019 = 2019 2019-01-01/2019-12-31"
    )]
    [InlineData("Sales fell between May and June 2019.", "May = 2019-05 2019-05-01/2019-05-31; June 2019 = 2019-06 2019-06-01/2019-06-30")]
    [InlineData("Sales fell over the past 24 hours.", "the past 24 hours = PT24H 2024-03-11/2024-03-12")]
    [InlineData(
        "Sales fell from Friday, May 3 through Sunday, May 5, 2019.",
        "Friday, May 3 through Sunday, May 5, 2019 = 2019-05-03/2019-05-05 2019-05-03/2019-05-05"
    )]
    [InlineData(
        "Sales fell in the first two months of the year.",
        "the first two months = P2M 2024-01-01/2024-02-29; the year = 2024 2024-01-01/2024-12-31"
    )]
    [InlineData(
        "Sales fell in the first three days of June.",
        "the first three days = P3D 2023-06-01/2023-06-03; June = 2023-06 2023-06-01/2023-06-30"
    )]
    [InlineData("Sales fell in the 2014-15 season.", "2014-15 = 2014/2015 2014-01-01/2015-12-31")]
    [InlineData("Sales fell over Labor Day weekend.", "Labor Day weekend = 2023-W35-WE 2023-09-01/2023-09-04")]
    [InlineData("Rain is at its lowest level in six years.", "six years = P6Y")]
    [InlineData("The bridge will open in two years.", "two years = P2Y 2026-01-01/2026-12-31")]
    [InlineData("Talks are expected to last three weeks.", "three weeks = P3W")]
    [InlineData("Snow lay through the winter of 2016-17.", "the winter of 2016-17 = 2017-WI 2016-12-01/2017-02-28")]
    public void A_stretch_takes_its_days_from_what_stands_beside_it(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("A day-long march began.", "day-long = P1D")]
    [InlineData("Hours later, he slept.", "Hours later = PTXH")]
    [InlineData("It is a 300-barrel-a-day well.", "a-day = P1D")]
    [InlineData("A two-year-long drought ended.", "two-year-long = P2Y")]
    [InlineData("The decades-long drought ended.", "decades-long = PXE")]
    [InlineData("The drought lasted two thousand years.", "two thousand years = P2000Y")]
    [InlineData("Trams run on Monday and Friday nights.", "Monday = XXXX-WXX-1TNI; Friday nights = XXXX-WXX-5TNI")]
    [InlineData("The mine will one day reopen.", "one day = FUTURE_REF 2024-03-12/..")]
    [InlineData("The mine closed for one day.", "one day = P1D")]
    [InlineData("The drill took a day or two.", "a day or two = P1D APPROX")]
    [InlineData("The drill took an hour or more.", "an hour or more = PT1H EQUAL_OR_MORE")]
    [InlineData("The drill took a week or two-thirds of it.", "a week = P1W")]
    [InlineData("The drill took a day or two weeks.", "a day = P1D; two weeks = P2W")]
    [InlineData("Over the past month or so it rained.", "the past month or so = 2024-02 APPROX 2024-02-12/2024-03-11")]
    [InlineData("In the next week or two it will rain.", "the next week or two = 2024-W12 APPROX 2024-03-13/2024-03-26")]
    [InlineData("The drill took three quarters of an hour.", "three quarters of an hour = PT45M")]
    [InlineData("He got a four-and-a-half-year sentence.", "four-and-a-half-year = P4Y6M")]
    [InlineData("The wall stood for thousands of years.", "thousands of years = PXY")]
    [InlineData("They spent dozens of hours on it.", "dozens of hours = PTXH")]
    public void A_length_and_a_habit_keep_their_words(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The siege lasted nine weeks.", "nine weeks = P9W")]
    [InlineData("They took a 10-hour flight.", "10-hour = PT10H")]
    [InlineData("Talks went on for more than four hours.", "more than four hours = PT4H MORE_THAN")]
    [InlineData("She lived abroad for two and a half years.", "two and a half years = P2Y6M")]
    [InlineData("The ferry sails every Monday.", "every Monday = XXXX-WXX-1")]
    [InlineData("The bridge is now closed.", "now = PRESENT_REF 2024-03-12")]
    [InlineData("The raid lasted 2h30m and the march 1d2hr5min.", "2h30m = PT2H30M; 1d2hr5min = P1DT2H5M")]
    [InlineData("They fled just hours after the quake.", "hours = PTXH")]
    [InlineData("The crew took weeks to clear it.", "weeks = PXW")]
    [InlineData("Most rain in three years fell there.", "three years = P3Y")]
    [InlineData("They play on any Sunday and win on a given Monday.", "Sunday = XXXX-WXX-7; Monday = XXXX-WXX-1")]
    public void Lengths_and_habits_have_no_days(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
