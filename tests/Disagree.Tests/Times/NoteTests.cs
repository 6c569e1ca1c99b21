namespace Disagree.Tests.Times;

/// <summary>Times that stand alone, as in a diary of Tuesday 12 March 2024: they look ahead.</summary>
public class NoteTests
{
    [Theory]
    [InlineData("Friday", "Friday = 2024-03-15 2024-03-15")]
    [InlineData("the second Monday of May 2024", "the second Monday of May 2024 = 2024-05-13 2024-05-13")]
    [InlineData("last day of October", "last day of October = 2024-10-31 2024-10-31")]
    [InlineData("July 13-15", "July 13-15 = 2024-07-13/2024-07-15 2024-07-13/2024-07-15")]
    [InlineData("3 to 7 May", "3 to 7 May = 2024-05-03/2024-05-07 2024-05-03/2024-05-07")]
    [InlineData("Monday through Thursday", "Monday through Thursday = 2024-03-18/2024-03-21 2024-03-18/2024-03-21")]
    [InlineData("2009-2010", "2009-2010 = 2009/2010 2009-01-01/2010-12-31")]
    [InlineData("two weeks after tomorrow", "two weeks after tomorrow = 2024-03-27 2024-03-27")]
    [InlineData("3 Fridays from now", "3 Fridays from now = 2024-03-29 2024-03-29")]
    [InlineData("in five days", "five days = P5D 2024-03-17")]
    [InlineData("Thanksgiving 2023", "Thanksgiving 2023 = 2023-11-23 2023-11-23")]
    [InlineData("Passover 2024", "Passover 2024 = 2024-04-23/2024-04-30 2024-04-23/2024-04-30")]
    [InlineData("Purim 2022", "Purim 2022 = 2022-03-17 2022-03-17")]
    [InlineData("Hanukkah 2021", "Hanukkah 2021 = 2021-11-29/2021-12-06 2021-11-29/2021-12-06")]
    [InlineData("Mooncake Festival 2020", "Mooncake Festival 2020 = 2020-10-01 2020-10-01")]
    [InlineData("Easter", "Easter = 2024-03-31 2024-03-31")]
    [InlineData("tonight at 8", "tonight at 8 = 2024-03-12T20:00 2024-03-12T20:00")]
    [InlineData("Q4 2023", "Q4 2023 = 2023-Q4 2023-10-01/2023-12-31")]
    [InlineData("quarter to five", "quarter to five = 2024-03-12T16:45 2024-03-12T16:45")]
    [InlineData("at four twenty", "four twenty = 2024-03-12T16:20 2024-03-12T16:20")]
    [InlineData("at 2 am", "2 am = 2024-03-13T02:00 2024-03-13T02:00")]
    [InlineData("10pm-2", "10pm-2 = 2024-03-12/2024-03-13 2024-03-12/2024-03-13")]
    [InlineData("the second last week of 2018", "the second last week of 2018 = 2018-W51 2018-12-17/2018-12-23")]
    [InlineData("Sept 12, Fri", "Sept 12, Fri = 2025-09-12 2025-09-12")]
    [InlineData("12th June 25", "12th June 25 = 2025-06-12 2025-06-12")]
    [InlineData("as soon as possible", "as soon as possible = FUTURE_REF 2024-03-12/..")]
    [InlineData("next two months", "next two months = P2M 2024-04-01/2024-05-31")]
    [InlineData("three upcoming years", "three upcoming years = P3Y 2025-01-01/2027-12-31")]
    [InlineData("sometime before 2014", "2014 = 2014 ../2013-12-31")]
    [InlineData("1 day 21 hours", "1 day 21 hours = P1DT21H")]
    public void A_note_is_read_forward(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("February 30, 2024")]
    [InlineData("31/31/2024")]
    [InlineData("8/32")]
    [InlineData("650-650-6500")]
    [InlineData("1-2-3")]
    [InlineData("a quarter of the voters")]
    [InlineData("two")]
    public void What_is_no_date_gives_none(string text) => TimeReader.Told(text).Should().BeEmpty();
}
