using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Times;

/// <summary>Written on Tuesday 12 March 2024.</summary>
public class BearingTests
{
    [Theory]
    [InlineData("Since September, 40 barges have sunk.", TimeBearing.Since, "2023-09-01/2024-03-12")]
    [InlineData("40 barges sank after March 3.", TimeBearing.After, "2024-03-04/2024-03-12")]
    [InlineData("The bridge was closed until March 3.", TimeBearing.Until, "../2024-03-03")]
    [InlineData("40 barges sank before March 3.", TimeBearing.Before, "../2024-03-02")]
    [InlineData("The army will leave by the end of April.", TimeBearing.By, "../2024-04-30")]
    [InlineData("40 barges sank on or before March 3.", TimeBearing.Until, "../2024-03-03")]
    [InlineData("40 barges sank on or after March 3.", TimeBearing.Since, "2024-03-03/2024-03-12")]
    [InlineData("As of Monday, 40 barges were missing.", TimeBearing.AsOf, "2024-03-11")]
    [InlineData("40 barges sank just after 10 p.m. on Monday.", TimeBearing.After, "2024-03-11T22:00")]
    [InlineData("40 barges sank before dawn on Monday.", TimeBearing.Before, "2024-03-11")]
    [InlineData("40 barges sank on Monday.", TimeBearing.During, "2024-03-11")]
    [InlineData("40 barges sank in February.", TimeBearing.During, "2024-02-01/2024-02-29")]
    [InlineData("40 barges sank in the nine days leading up to March 3.", TimeBearing.During, "2024-02-23/2024-03-02")]
    [InlineData("40 barges sank in the past three weeks.", TimeBearing.During, "2024-02-20/2024-03-11")]
    [InlineData("40 barges sank in recent weeks.", TimeBearing.During, "../2024-03-12")]
    public void The_word_before_a_time_opens_or_closes_its_days(string text, TimeBearing bearing, string scope)
    {
        var found = TimeReader.Find(text)[0];
        found.Bearing.Should().Be(bearing);
        found.Scope.ToString().Should().Be(scope);
    }

    [Theory]
    [InlineData("The council will vote on Friday.", true)]
    [InlineData("The vote is due to begin on Friday.", true)]
    [InlineData("The council voted on Friday.", false)]
    [InlineData("The vote had been due to begin on Friday.", false)]
    public void What_is_to_come_is_told_apart(string text, bool isAhead) => TimeReader.Find(text)[0].IsAhead.Should().Be(isAhead);

    [Fact]
    public void Reported_words_count_from_the_day_of_speaking()
    {
        var found = TimeReader.Find("The envoy said last Thursday that the talks would resume next week.");
        found[1].Period.Should().Be(DatePeriod.Between(new DateOnly(2024, 3, 11), new DateOnly(2024, 3, 17)));
    }

    [Theory]
    [InlineData("Sales rose in the quarter ended Jan. 31.", "the quarter", "2023-11-01/2024-01-31")]
    [InlineData("Sales rose in the year ended Jan. 31.", "the year", "2023-02-01/2024-01-31")]
    [InlineData("Two weeks after March 1 the bridge was closed.", "Two weeks after March 1", "2024-03-15")]
    [InlineData("Talks went on for two weeks before May 4, 2021.", "two weeks", "2021-04-20/2021-05-03")]
    public void A_date_beside_a_length_fixes_its_days(string text, string words, string days)
    {
        var found = TimeReader.Find(text)[0];
        text[found.Span.Start..found.Span.End].Should().Be(words);
        found.Period.ToString().Should().Be(days);
    }
}
