namespace Disagree.Tests.Times;

public class DateTests
{
    [Theory]
    [InlineData("Flames broke out on Saturday.", "Saturday = 2024-03-09 2024-03-09")]
    [InlineData("The council will meet on Saturday.", "Saturday = 2024-03-16 2024-03-16")]
    [InlineData("The truce is set to resume Friday.", "Friday = 2024-03-15 2024-03-15")]
    [InlineData("The minister resigned on Tuesday.", "Tuesday = 2024-03-12 2024-03-12")]
    [InlineData("The minister resigned last Tuesday.", "last Tuesday = 2024-03-05 2024-03-05")]
    [InlineData("They will march next Thursday.", "next Thursday = 2024-03-21 2024-03-21")]
    [InlineData("Hearings open on Wednesday of next week.", "Wednesday of next week = 2024-03-20 2024-03-20")]
    [InlineData("The ferry sank on Monday, March 4.", "Monday, March 4 = 2024-03-04 2024-03-04")]
    public void A_weekday_is_the_nearest_one_on_the_side_of_its_verb(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The dam broke on October 26, 2019.", "October 26, 2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on 26 October 2019.", "26 October 2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on the 26th of October.", "the 26th of October = 2023-10-26 2023-10-26")]
    [InlineData("The dam broke on Sept. 9.", "Sept. 9 = 2023-09-09 2023-09-09")]
    [InlineData("The bonds will fall due on Nov. 30.", "Nov. 30 = 2024-11-30 2024-11-30")]
    [InlineData("The dam broke on 2019-10-26.", "2019-10-26 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on 26.10.2019.", "26.10.2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on 10/26/2019.", "10/26/2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke in October.", "October = 2023-10 2023-10-01/2023-10-31")]
    [InlineData("The dam broke in October 2019.", "October 2019 = 2019-10 2019-10-01/2019-10-31")]
    [InlineData("The dam broke in October last year.", "October last year = 2023-10 2023-10-01/2023-10-31")]
    [InlineData("The dam broke in 2019.", "2019 = 2019 2019-01-01/2019-12-31")]
    [InlineData("The dam broke in nineteen ninety-six.", "nineteen ninety-six = 1996 1996-01-01/1996-12-31")]
    [InlineData("The dam was built in the 1980s.", "the 1980s = 198 1980-01-01/1989-12-31")]
    [InlineData("The wall was built in the 11th century.", "the 11th century = 10 1000-01-01/1099-12-31")]
    [InlineData("The dam broke in the summer of 2014.", "the summer of 2014 = 2014-SU 2014-06-01/2014-08-31")]
    [InlineData("Sales fell in the third quarter of 2019.", "the third quarter of 2019 = 2019-Q3 2019-07-01/2019-09-30")]
    public void A_date_of_the_calendar_is_as_precise_as_its_words(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The mayor left yesterday.", "yesterday = 2024-03-11 2024-03-11")]
    [InlineData("The mayor left last week.", "last week = 2024-W10 2024-03-04/2024-03-10")]
    [InlineData("The mayor left last month.", "last month = 2024-02 2024-02-01/2024-02-29")]
    [InlineData("The mayor left late last month.", "late last month = 2024-02 END 2024-02-21/2024-02-29")]
    [InlineData("The mayor left earlier this month.", "earlier this month = 2024-03 START 2024-03-01/2024-03-12")]
    [InlineData("The mayor left this past summer.", "this past summer = 2023-SU 2023-06-01/2023-08-31")]
    [InlineData("The mayor left last June.", "last June = 2023-06 2023-06-01/2023-06-30")]
    [InlineData("The army will leave by the end of April.", "the end of April = 2024-04 END 2024-04-21/2024-04-30")]
    [InlineData("The mayor left ten days ago.", "ten days ago = 2024-03-02 2024-03-02")]
    [InlineData("The mayor left four years ago.", "four years ago = 2020 2020-01-01/2020-12-31")]
    [InlineData("Rain fell for the past three weeks.", "the past three weeks = P3W 2024-02-20/2024-03-11")]
    public void Relative_dates_count_from_the_day_of_publication(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The mayor left on Friday night.", "Friday night = 2024-03-08TNI 2024-03-08")]
    [InlineData("The blast came at 10:30 p.m. on Friday.", "10:30 p.m. on Friday = 2024-03-08T22:30 2024-03-08")]
    [InlineData("The blast came at 4 am this morning.", "4 am this morning = 2024-03-12T04:00 2024-03-12")]
    [InlineData("The blast came at noon Thursday.", "noon Thursday = 2024-03-07T12:00 2024-03-07")]
    public void A_time_of_day_keeps_its_day(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The siege lasted nine weeks.", "nine weeks = P9W")]
    [InlineData("They took a 10-hour flight.", "10-hour = PT10H")]
    [InlineData("Talks went on for more than four hours.", "more than four hours = PT4H MORE_THAN")]
    [InlineData("She lived abroad for two and a half years.", "two and a half years = P2Y6M")]
    [InlineData("The ferry sails every Monday.", "every Monday = XXXX-WXX-1")]
    [InlineData("The bridge is now closed.", "now = PRESENT_REF 2024-03-12")]
    public void Lengths_and_habits_have_no_days(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The mountain may not move.")]
    [InlineData("Troops march on the capital.")]
    [InlineData("About 2000 people fled and 1999 troops stayed.")]
    [InlineData("Version 1.1.3 costs $1999.")]
    [InlineData("It was the second attack, and the third man sat down.")]
    public void Words_that_only_look_like_dates_are_left_alone(string text) => TimeReader.Told(text).Should().BeEmpty();
}
