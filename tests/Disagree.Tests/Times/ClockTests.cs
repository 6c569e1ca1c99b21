namespace Disagree.Tests.Times;

/// <summary>Times of day against Tuesday 12 March 2024.</summary>
public class ClockTests
{
    [Theory]
    [InlineData("The ferry left at 17.35 on Friday.", "17.35 on Friday = 2024-03-08T17:35 2024-03-08T17:35")]
    [InlineData("The blast was at 21.40; a fire followed.", "21.40 = 2024-03-12T21:40 2024-03-12T21:40")]
    [InlineData("The ferry struck a reef at 9.15 on 3 March.", "9.15 on 3 March = 2024-03-03T09:15 2024-03-03T09:15")]
    [InlineData("The shares were at 21.40; they fell.", "")]
    [InlineData("The bond closed at 21.40 on 3 March.", "3 March = 2024-03-03 2024-03-03")]
    [InlineData("It rang at half past ten on the Friday night.", "half past ten on the Friday night = 2024-03-08T22:30 2024-03-08T22:30")]
    [InlineData("The mayor left on Friday night.", "Friday night = 2024-03-08TNI 2024-03-08")]
    [InlineData("The blast came at 10:30 p.m. on Friday.", "10:30 p.m. on Friday = 2024-03-08T22:30 2024-03-08T22:30")]
    [InlineData("The blast came at 4 am this morning.", "4 am this morning = 2024-03-12T04:00 2024-03-12T04:00")]
    [InlineData(
        "The ferry sank on Saturday. The hull cracked at 9:40 p.m.",
        "Saturday = 2024-03-09 2024-03-09; 9:40 p.m. = 2024-03-09T21:40 2024-03-09T21:40"
    )]
    [InlineData("The blast came at half past three on Friday.", "half past three on Friday = 2024-03-08T15:30 2024-03-08T15:30")]
    [InlineData(
        "The blast came at a quarter to nine p.m. on Friday.",
        "a quarter to nine p.m. on Friday = 2024-03-08T20:45 2024-03-08T20:45"
    )]
    [InlineData("The blast came ten minutes past noon on Friday.", "ten minutes past noon on Friday = 2024-03-08T12:10 2024-03-08T12:10")]
    [InlineData(
        "The blast came at 10:35 a.m. (0735 GMT) Friday.",
        "10:35 a.m. = 2024-03-08T10:35 2024-03-08T10:35; 0735 GMT = 2024-03-08T07:35 2024-03-08T07:35:00+00:00; Friday = 2024-03-08 2024-03-08"
    )]
    [InlineData(
        "The convoy will leave at 5 in the morning (6 a.m. Thursday in the capital).",
        "5 in the morning = 2024-03-14T05:00 2024-03-14T05:00; 6 a.m. Thursday = 2024-03-14T06:00 2024-03-14T06:00"
    )]
    [InlineData("The burial is at 11 a.m. Saturday.", "11 a.m. Saturday = 2024-03-16T11:00 2024-03-16T11:00")]
    [InlineData("The blast came at noon Thursday.", "noon Thursday = 2024-03-07T12:00 2024-03-07T12:00")]
    [InlineData(
        "The quake struck at 5:20 a.m. (2020 GMT Friday).",
        "5:20 a.m. = 2024-03-09T05:20 2024-03-09T05:20; 2020 GMT Friday = 2024-03-08T20:20 2024-03-08T20:20:00+00:00"
    )]
    [InlineData("The barn burned overnight on Friday.", "overnight on Friday = 2024-03-08TNI 2024-03-08/2024-03-09")]
    [InlineData("Snow fell overnight Friday into Saturday.", "overnight Friday into Saturday = 2024-03-08TNI 2024-03-08/2024-03-09")]
    [InlineData("The barn burned in the early hours of Friday.", "the early hours of Friday = 2024-03-08TMO 2024-03-08")]
    [InlineData(
        "The barn burned in the small hours of the morning on Friday.",
        "the small hours of the morning on Friday = 2024-03-08TMO 2024-03-08"
    )]
    [InlineData("The raid began at dawn on Friday.", "dawn on Friday = 2024-03-08TMO 2024-03-08")]
    [InlineData("The raid began last night at 9:30.", "last night at 9:30 = 2024-03-11T21:30 2024-03-11T21:30")]
    [InlineData("The raid began last night at 2 a.m.", "last night at 2 a.m. = 2024-03-11T02:00 2024-03-11T02:00")]
    [InlineData("The raid began before dawn.", "dawn = 2024-03-12TMO 2024-03-12")]
    [InlineData("Shots were heard between 6 and 8 p.m. on Friday.", "6 and 8 p.m. on Friday = 2024-03-08/2024-03-08 2024-03-08")]
    [InlineData("Shots were heard on the night of 3-4 March.", "the night of 3-4 March = 2024-03-03TNI 2024-03-03/2024-03-04")]
    [InlineData("The truce began at midnight.", "midnight = 2024-03-12T24:00 2024-03-12")]
    [InlineData("Divers were called at 2130 hours on Friday.", "2130 hours on Friday = 2024-03-08T21:30 2024-03-08T21:30")]
    [InlineData("Updated 2024-03-05T10:15 by the desk.", "2024-03-05T10:15 = 2024-03-05T10:15 2024-03-05T10:15")]
    [InlineData(
        "Updated 2024-03-05T10:15:00.000+02:00 by the desk.",
        "2024-03-05T10:15:00.000+02:00 = 2024-03-05T10:15 2024-03-05T10:15:00+02:00"
    )]
    [InlineData(
        "Snow fell between 5 p.m. and 6 p.m. on Friday.",
        "5 p.m. = 2024-03-08T17:00 2024-03-08T17:00; 6 p.m. on Friday = 2024-03-08T18:00 2024-03-08T18:00"
    )]
    [InlineData(
        "The dam broke ten minutes past midnight on Friday.",
        "ten minutes past midnight on Friday = 2024-03-08T00:10 2024-03-08T00:10"
    )]
    [InlineData("He fell at 10 p.m. two days ago.", "10 p.m. two days ago = 2024-03-10T22:00 2024-03-10T22:00")]
    [InlineData(
        "The siren wailed at 8:30 p.m. EDT Tuesday (0030 GMT Wednesday).",
        "8:30 p.m. EDT Tuesday = 2024-03-12T20:30 2024-03-12T20:30:00-04:00; 0030 GMT Wednesday = 2024-03-13T00:30 2024-03-13T00:30:00+00:00"
    )]
    [InlineData("At 9:30 met officials left the hall.", "9:30 = 2024-03-12T09:30 2024-03-12T09:30")]
    [InlineData("The blast came at 6.30 in the evening on Friday.", "6.30 in the evening on Friday = 2024-03-08T18:30 2024-03-08T18:30")]
    [InlineData("Shots were heard on the night of March 3-4.", "the night of March 3-4 = 2024-03-03TNI 2024-03-03/2024-03-04")]
    [InlineData("The crew rested mid-day on Friday.", "mid-day on Friday = 2024-03-08T12:00 2024-03-08T12:00")]
    public void A_time_of_day_keeps_its_day(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
