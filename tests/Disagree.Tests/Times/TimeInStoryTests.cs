namespace Disagree.Tests.Times;

/// <summary>Times told from another that the text named before or beside.</summary>
public sealed class TimeInStoryTests
{
    [Theory]
    [InlineData(
        "In 2014 the mill burned. In May it was rebuilt. By July it was full.",
        "2014 = 2014 2014-01-01/2014-12-31; May = 2014-05 2014-05-01/2014-05-31; July = 2014-07 2014-07-01/2014-07-31"
    )]
    [InlineData(
        "By May 3, 2014, the men were inside. Nobody saw them. The theft ended on June 9.",
        "May 3, 2014 = 2014-05-03 2014-05-03; June 9 = 2014-06-09 2014-06-09"
    )]
    [InlineData(
        "On Nov. 3, 2014, the mill burned. On June 5, it was rebuilt.",
        "Nov. 3, 2014 = 2014-11-03 2014-11-03; June 5 = 2015-06-05 2015-06-05"
    )]
    [InlineData(
        "The bill was passed in December 2012 and signed in January.",
        "December 2012 = 2012-12 2012-12-01/2012-12-31; January = 2013-01 2013-01-01/2013-01-31"
    )]
    [InlineData(
        "The mill, built in May 1967, burned on Feb. 1.",
        "May 1967 = 1967-05 1967-05-01/1967-05-31; Feb. 1 = 2024-02-01 2024-02-01"
    )]
    [InlineData(
        "The mill burned in May 2014. In June, it will be rebuilt.",
        "May 2014 = 2014-05 2014-05-01/2014-05-31; June = 2024-06 2024-06-01/2024-06-30"
    )]
    [InlineData("He was shot on Friday. The next day, he died.", "Friday = 2024-03-08 2024-03-08; The next day = 2024-03-09 2024-03-09")]
    [InlineData(
        "The mill burned in 2014. The next year it was rebuilt.",
        "2014 = 2014 2014-01-01/2014-12-31; The next year = 2015 2015-01-01/2015-12-31"
    )]
    [InlineData(
        "The mill burned on Friday. The next day it will be searched.",
        "Friday = 2024-03-08 2024-03-08; The next day = 2024-03-13 2024-03-13"
    )]
    public void A_story_goes_on_from_the_time_it_named(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The day before last Friday's vote he quit.", "The day before last Friday = 2024-03-07 2024-03-07")]
    [InlineData("The Monday after Easter will be dry.", "The Monday after Easter = 2024-04-01 2024-04-01")]
    [InlineData("The night before Christmas the roof fell in.", "The night before Christmas = 2023-12-24TNI 2023-12-24")]
    [InlineData("The week after Christmas was wet.", "The week after Christmas = 2024-W01 2024-01-01/2024-01-07")]
    [InlineData("The weekend before Christmas was wet.", "The weekend before Christmas = 2023-W51-WE 2023-12-22/2023-12-24")]
    [InlineData("The week before last was wet.", "The week before last = 2024-W09 2024-02-26/2024-03-03")]
    [InlineData("He quit the Friday before last.", "the Friday before last = 2024-03-01 2024-03-01")]
    [InlineData("Talks open the month after next.", "the month after next = 2024-05 2024-05-01/2024-05-31")]
    [InlineData("The week before last Friday was wet.", "The week before last Friday = 2024-W09 2024-02-26/2024-03-03")]
    [InlineData("The week before the vote was wet.", "The week = 2024-W11 2024-03-11/2024-03-17")]
    public void A_day_is_told_by_the_one_beside_it(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
