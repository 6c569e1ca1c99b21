namespace Disagree.Tests.Claims;

/// <summary>The ways in which newsrooms say of votes, jobs, prices and races what they count, and what sounds alike and is not.</summary>
public sealed class NewsroomWayTests
{
    [Theory]
    [InlineData("The noes numbered 140.", "voted against: 140")]
    [InlineData("The toll bill was carried with 140 votes in favour.", "voted for: 140 votes")]
    [InlineData("The toll bill won the backing of 140 lawmakers.", "voted for: 140 people")]
    [InlineData("Libraries closing: 12.", "closed: 12")]
    [InlineData("The number of joggers who received treatment was 90.", "treated: 90")]
    [InlineData("The congregation numbered 900.", "attended: 900")]
    [InlineData("A queue of 90 barges lay off the quay.", "waiting: 90 barges")]
    [InlineData("Thieves broke into 900 accounts.", "data exposed: 900 accounts")]
    [InlineData("Work began on 900 cottages.", "begun: 900 cottages")]
    [InlineData("The average house price is 90,000 euros.", "house price: €90,000")]
    [InlineData("House prices climbed by 9 percent.", "house price rise: 9 percent")]
    [InlineData("The dairy bled 40 million euros last year.", "lost: €40 million")]
    [InlineData("The talks ended after nine days of haggling.", "length of the talks: 9 days")]
    [InlineData("Shoppers paid 4 percent more for their groceries.", "inflation: 4 percent")]
    public void What_is_counted_is_told_in_many_ways(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The mayor won with 140 votes.", "voted for")]
    [InlineData("Ana Ruiz took 900 votes against 700 for Jan Moe.", "voted against")]
    [InlineData("The bakery is closing at nine.", "closed: 9")]
    [InlineData("Pilgrims waited nine hours.", "waiting")]
    [InlineData("The pump was started nine times.", "begun")]
    [InlineData("The house was sold for 90,000 euros.", "house price")]
    [InlineData("Food prices climbed by 9 percent.", "house price")]
    [InlineData("The widow poured 40 million euros into the mill.", "spending")]
    [InlineData("Arvik controls 31 percent of the city.", "stake")]
    [InlineData("The clerk pays 40 euros a month.", "dividend")]
    public void What_sounds_alike_is_not(string text, string not) => Read.Numbers(text).Should().NotContain(not);
}
