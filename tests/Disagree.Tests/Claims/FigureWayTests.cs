namespace Disagree.Tests.Claims;

/// <summary>The many ways in which one figure is told.</summary>
public sealed class FigureWayTests
{
    [Theory]
    [InlineData("At 9 percent, unemployment was at its lowest in years.", "unemployment: 9 percent")]
    [InlineData("At 40 million euros, the fine is the highest yet.", "fine: €40 million")]
    [InlineData("The fine for the dairy, 40 million euros, was the highest yet.", "fine: €40 million")]
    [InlineData("The loss that the dairy reported, 40 million euros, was its worst.", "lost: €40 million")]
    [InlineData("The price agreed was 40 million euros.", "price: €40 million")]
    [InlineData("Ransom demanded: 40,000 euros.", "ransom: €40,000")]
    [InlineData("Restructuring cost: 40 million euros.", "cost: €40 million")]
    [InlineData("The dairy ended the year 40 million euros in the red.", "lost: €40 million")]
    [InlineData("The mill is set to trim costs by 40 million euros a year.", "savings: €40 million")]
    [InlineData("A share price fall of 9 percent followed.", "share price, change: 9 percent")]
    [InlineData("There was a fall of 9 percent in the share price.", "share price, change: 9 percent")]
    [InlineData("The loom was bought for 700 crowns.", "price: 700 crowns")]
    [InlineData("The Harbour Party got 31 percent of votes cast.", "share of the vote: 31 percent")]
    [InlineData("The bridge was built in nine years.", "length of the work: 9 years")]
    public void One_figure_is_told_in_many_ways(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The planned redundancies number 40.", "lost jobs: 40 people")]
    [InlineData("The job losses, which the mill put at 40, will hurt.", "lost jobs: 40")]
    [InlineData("The number of mills to be closed is nine.", "closed: 9")]
    [InlineData("Passenger numbers rose to 9,000.", "travelled: 9,000")]
    [InlineData("The number of polling stations was nine.", "open for voting: 9")]
    [InlineData("There were nine polling places.", "open for voting: 9")]
    [InlineData("The number of looms at the mill is 54.", "in all: 54")]
    [InlineData("Nine seats went to the Harbour Party.", "won: 9")]
    [InlineData("The result gives the Harbour Party 40 seats.", "won: 40")]
    [InlineData("The arena accommodates 9,000 people.", "capacity: 9,000 people")]
    [InlineData("The 9,000-capacity stadium was new.", "capacity: 9,000")]
    public void One_count_is_told_in_many_ways(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The dentist fitted two crowns.", "2 crowns\"")]
    [InlineData("Take bus number 40 to the abbey.", "40")]
    [InlineData("At 40, Ida Holm retired.", "€")]
    [InlineData("The offices of the bank, 40 metres high, are new.", "depth")]
    [InlineData("The camp holds 900 people.", "capacity")]
    [InlineData("Some 31 percent of voters cast ballots.", "share of the vote")]
    [InlineData("The number of looms sold was 54.", "in all")]
    [InlineData("The number of attacks was 54.", "in all")]
    [InlineData("The number of arrests in Tarlo was 54.", "in all")]
    public void Words_that_look_alike_tell_something_else(string text, string wrong) => Read.Numbers(text).Should().NotContain(wrong);
}
