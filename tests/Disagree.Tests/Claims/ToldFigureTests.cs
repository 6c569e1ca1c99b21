using Disagree.Claims;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

/// <summary>Figures are of a time that is over, a day called for is the next one, and the hour of an entry is that of nothing told.</summary>
public sealed class ToldFigureTests
{
    [Theory]
    [InlineData("Figures for November showed a rise.", "2018-11")]
    [InlineData("Sales for the month of June rose to $40 million.", "2018-06")]
    [InlineData("Accounts to the end of March show a loss.", "2018-03-21")]
    [InlineData("The union called a strike for Tuesday.", "2019-02-12")]
    [InlineData("The vote is set for 4 May.", "2019-05-04")]
    public void The_year_or_week_is_that_which_is_meant(string text, string day) => Read.Dates(text).Should().Contain(day);

    [Theory]
    [InlineData("Sales for March will be told on Friday.", "2018-03")]
    [InlineData("The mill expects sales for March to rise.", "2018-03")]
    public void Figures_to_come_are_of_no_time_that_is_over(string text, string day) => Read.Dates(text).Should().NotContain(day);

    [Theory]
    [InlineData("17:40 What we know so far", false)]
    [InlineData("Posted at 12:30", false)]
    [InlineData("Last updated: 12:30 GMT", false)]
    [InlineData("At 17:40 gunmen attacked the market.", true)]
    public void The_hour_of_an_entry_is_none_of_what_is_told(string text, bool isTold) =>
        Read.Claims(text).Any(c => c.Kind == ClaimKind.Date).Should().Be(isTold);

    [Theory]
    [InlineData("Ten suspects were held.", "arrested: 10 people")]
    [InlineData("Two sailors were held by police over the blaze.", "arrested: 2 people")]
    [InlineData("Nine weavers were held hostage in the school.", "abducted: 9 people")]
    public void Who_is_held_by_the_law_is_arrested(string text, string expected) => Read.Numbers(text).Should().Be(expected);
}
