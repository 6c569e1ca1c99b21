namespace Disagree.Tests.Times;

/// <summary>To which day of the text a time of day belongs, against Tuesday 12 March 2024.</summary>
public class AnchorTests
{
    [Theory]
    [InlineData(
        "A pipe burst on Saturday, the mayor said on Monday. It began to leak about 6:15 p.m. in the cellar.",
        "about 6:15 p.m. = 2024-03-09T18:15 APPROX 2024-03-09T18:15"
    )]
    [InlineData(
        "Guests came on Friday. The mayor said on Monday that the lamp fell at 9 p.m. in the hall.",
        "9 p.m. = 2024-03-08T21:00 2024-03-08T21:00"
    )]
    [InlineData("The barn burned on Saturday, the mayor said on Monday. That night it snowed.", "That night = 2024-03-09TNI 2024-03-09")]
    [InlineData("The mayor spoke to guests at 9 p.m. in the hall.", "9 p.m. = 2024-03-12T21:00 2024-03-12T21:00")]
    [InlineData("The mayor said on Monday that the lamp fell at 9 p.m. in the hall.", "9 p.m. = 2024-03-11T21:00 2024-03-11T21:00")]
    [InlineData(
        "The barn burned on Friday night. The roof fell about 2 a.m. in the rain.",
        "about 2 a.m. = 2024-03-09T02:00 APPROX 2024-03-09T02:00"
    )]
    [InlineData(
        "The barn burned on Friday. The roof fell about 2 a.m. in the rain.",
        "about 2 a.m. = 2024-03-08T02:00 APPROX 2024-03-08T02:00"
    )]
    [InlineData(
        "The siege began on Saturday. It rained. It rained. It rained. It rained. Guests came that weekend.",
        "that weekend = 2024-W10-WE 2024-03-08/2024-03-10"
    )]
    [InlineData(
        "The barn burned on Friday. In a report sent to the board on Monday, the mayor said it was old. It fell at 2:52 a.m. in the rain.",
        "2:52 a.m. = 2024-03-08T02:52 2024-03-08T02:52"
    )]
    [InlineData(
        "The barn burned on Saturday. It is safe today. Guests came that weekend.",
        "that weekend = 2024-W10-WE 2024-03-08/2024-03-10"
    )]
    [InlineData("He was last seen at 10 p.m. on Friday and was found at 5 a.m. in the hall.", "5 a.m. = 2024-03-09T05:00 2024-03-09T05:00")]
    [InlineData("He left at 10 p.m. on Friday after a fight at 5 a.m. in the hall.", "5 a.m. = 2024-03-08T05:00 2024-03-08T05:00")]
    [InlineData(
        "Crews worked through the night into Sunday.",
        "the night = 2024-03-09TNI 2024-03-09; Sunday = 2024-03-10 2024-03-10",
        true
    )]
    [InlineData("The vote was put off from May 3 to May 6.", "May 6 = 2024-05-06 2024-05-06")]
    [InlineData("He was suspended from Friday to Monday.", "Friday to Monday = 2024-03-08/2024-03-11 2024-03-08/2024-03-11")]
    [InlineData("As of late Sunday night, three were missing.", "late Sunday night = 2024-03-10TNI END 2024-03-10")]
    [InlineData("Guests may come from 2.10 to 3.50 p.m. in the hall.", "2.10 to 3.50 p.m. = 2024-03-12/2024-03-12 2024-03-12")]
    [InlineData("Barn starts rose in October.", "October = 2023-10 2023-10-01/2023-10-31")]
    [InlineData("Barn starts rise to 40 in October.", "October = 2023-10 2023-10-01/2023-10-31")]
    [InlineData(
        "The vote, originally set for January, was moved to May. Doors open on the 9th.",
        "January = 2024-01 2024-01-01/2024-01-31; May = 2024-05 2024-05-01/2024-05-31; the 9th = 2024-05-09 2024-05-09",
        true
    )]
    [InlineData("Doors close at 8 p.m. on Thursday; a count is expected overnight.", "overnight = 2024-03-14TNI 2024-03-14/2024-03-15")]
    [InlineData(
        "Between 6 p.m. on Tuesday and 6 a.m. on Friday, nine were held.",
        "6 p.m. on Tuesday = 2024-03-05T18:00 2024-03-05T18:00; 6 a.m. on Friday = 2024-03-08T06:00 2024-03-08T06:00",
        true
    )]
    [InlineData("The strike enters its second week on Thursday.", "Thursday = 2024-03-14 2024-03-14")]
    [InlineData("The April 7 blast is under review.", "April 7 = 2023-04-07 2023-04-07")]
    [InlineData("It was the third storm in as many weeks, and the worst since 2014.", "2014 = 2014 2014-01-01/2014-12-31")]
    [InlineData("School began on Monday, two weeks later than planned.", "two weeks = P2W")]
    [InlineData(
        "Nine fell ill in the week to March 10.",
        "the week = 2024-W10 2024-03-04/2024-03-10; March 10 = 2024-03-10 2024-03-10",
        true
    )]
    [InlineData("Nine fell ill last week and four in the same week of 2020.", "the same week of 2020 = 2020-W10 2020-03-02/2020-03-08")]
    [InlineData("The council will report by the winter.", "the winter = 2025-WI 2024-12-01/2025-02-28")]
    [InlineData(
        "Guests came shortly before midnight on Saturday and left at 2:20 a.m. in the rain.",
        "2:20 a.m. = 2024-03-10T02:20 2024-03-10T02:20"
    )]
    [InlineData(
        "Storms are likely from late Wednesday into Thursday, with rain through Sunday.",
        "late Wednesday = 2024-03-13 END 2024-03-13; Thursday = 2024-03-14 2024-03-14; Sunday = 2024-03-17 2024-03-17",
        true
    )]
    [InlineData(
        "Snow is expected from 0300 Wednesday until 1500 Thursday.",
        "0300 Wednesday until 1500 Thursday = 2024-03-13/2024-03-14 2024-03-13/2024-03-14"
    )]
    [InlineData("On Friday week the council meets.", "Friday week = 2024-03-22 2024-03-22")]
    [InlineData(
        "Nine are hurt, up from four on Sunday. The road was shut at 3:15 a.m. for all.",
        "3:15 a.m. = 2024-03-12T03:15 2024-03-12T03:15"
    )]
    [InlineData(
        "A shell fell on Monday. Aid had come once, on February 11. It came back twelve minutes later.",
        "twelve minutes later = PT12M"
    )]
    [InlineData(
        "The barn burned on Friday. A vote planned for March 20 is off. Three days earlier, the barn had stood.",
        "Three days earlier = 2024-03-05 2024-03-05"
    )]
    [InlineData(
        "Crews will rest for 48 hours from Monday.",
        "48 hours = PT48H 2024-03-18/2024-03-19; Monday = 2024-03-18 2024-03-18",
        true
    )]
    [InlineData("The court has opened a case and has until November 30 to rule.", "November 30 = 2024-11-30 2024-11-30")]
    [InlineData("The mayor ordered the flags down through Thursday.", "Thursday = 2024-03-14 2024-03-14")]
    public void What_happened_is_told_on_and_not_when_somebody_spoke_of_it(string text, string told, bool isWhole = false) =>
        (isWhole ? TimeReader.Told(text) : TimeReader.Told(text).Split("; ")[^1]).Should().Be(told);

    [Theory]
    [InlineData(
        "The barn caught fire around 7:20 p.m. in the hills on Saturday.",
        "around 7:20 p.m. = 2024-03-09T19:20 APPROX 2024-03-09T19:20; Saturday = 2024-03-09 2024-03-09"
    )]
    [InlineData(
        "The barn caught fire at 5:45 p.m. in the hills, the mayor said on Monday.",
        "5:45 p.m. = 2024-03-12T17:45 2024-03-12T17:45; Monday = 2024-03-11 2024-03-11"
    )]
    [InlineData(
        "The barn caught fire at 5:45 p.m. and was out on Saturday.",
        "5:45 p.m. = 2024-03-12T17:45 2024-03-12T17:45; Saturday = 2024-03-09 2024-03-09"
    )]
    public void The_day_of_a_time_may_stand_behind_its_place(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("On the 5th, the dam broke.", "the 5th = 2024-03-05 2024-03-05")]
    [InlineData("The council will meet on the 15th.", "the 15th = 2024-03-15 2024-03-15")]
    [InlineData("The council will meet by the 3rd, as planned.", "the 3rd = 2024-04-03 2024-04-03")]
    [InlineData(
        "The siege began on May 3, 2023. On the 15th the bridge fell.",
        "May 3, 2023 = 2023-05-03 2023-05-03; the 15th = 2023-05-15 2023-05-15"
    )]
    [InlineData(
        "The siege began on May 13, 2023. By the 2nd, it was over.",
        "May 13, 2023 = 2023-05-13 2023-05-13; the 2nd = 2023-06-02 2023-06-02"
    )]
    public void A_day_without_its_month_is_the_nearest_that_fits(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The council will meet on the 15th floor.")]
    [InlineData("On the 2nd attempt they won.")]
    [InlineData("The 15th came last.")]
    public void A_rank_is_no_day(string text) => TimeReader.Told(text).Should().BeEmpty();
}
