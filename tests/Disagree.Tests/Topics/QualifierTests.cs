using Disagree.Tests.Pairs;

namespace Disagree.Tests.Topics;

/// <summary>Two measures that share a name and differ in who, what, or since when they tell of are never held against each other.</summary>
public sealed class QualifierTests
{
    [Theory]
    [InlineData("The unemployment rate in Chile was 9% in May.", "The youth unemployment rate in Chile was 31% in May.", false)]
    [InlineData("Youth unemployment in Chile was 30% in May.", "The youth unemployment rate in Chile was 31% in May.", true)]
    [InlineData("Inflation in Chile was 4% in May.", "Inflation in Chile excluding food and energy was 3% in May.", false)]
    [InlineData("Headline inflation in Chile was 4% in May.", "Inflation in Chile was 3% in May.", true)]
    [InlineData("Northwind made a gross profit of 90 million euros.", "Northwind made a net profit of 40 million euros.", false)]
    [InlineData("Northwind made a profit of 41 million euros.", "Northwind made a net profit of 40 million euros.", true)]
    [InlineData("Northwind had quarterly sales of 40 million euros.", "Northwind had annual sales of 160 million euros.", false)]
    [InlineData("The gale hit Arvik with sustained winds of 90 mph.", "The gale hit Arvik with gusts of 120 mph.", false)]
    [InlineData("The gale hit Arvik with winds of 100 mph.", "The gale hit Arvik with sustained winds of 90 mph.", true)]
    [InlineData("The gale made landfall with winds of 90 mph.", "The gale weakened, with winds of 40 mph.", false)]
    [InlineData("Temperatures in Arvik reached 31 C.", "Temperatures in Arvik were 9 C above average.", false)]
    [InlineData("With 90% of ballots counted, Ida Holm had 51% of the vote.", "Ida Holm won 53% of the vote, final results showed.", true)]
    public void What_is_measured_must_be_of_one_sort(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("Monthly inflation in Chile was 1.8% in May.", "Annual inflation in Chile was 22% in May.", false)]
    [InlineData("Inflation in Chile was 21% in May.", "Annual inflation in Chile was 22% in May.", true)]
    [InlineData("Wool prices rose 0.4% in May from April.", "Wool prices rose 4% in May from a year earlier.", false)]
    [InlineData("Wool prices rose 0.4% in May from April.", "Wool prices rose 0.6% in May from the month before.", true)]
    [InlineData("Wool prices rose 3% in May from May 2018.", "Wool prices rose 4% in May from a year earlier.", true)]
    [InlineData("Wool prices rose 0.4% month-on-month.", "Wool prices rose 4% year-on-year.", false)]
    [InlineData("Shares of Northwind rose 4%.", "Shares of Northwind are up 31% so far this year.", false)]
    [InlineData("Shares of Northwind fell 4%.", "Shares of Northwind are down 31% since the fire.", false)]
    [InlineData("Shares of Northwind have fallen 34% since the fire.", "Shares of Northwind are down 31% since the fire.", true)]
    public void A_rate_must_be_reckoned_from_one_time(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Fact]
    public void A_report_that_comes_each_month_makes_no_monthly_rate() =>
        Pair.AnswersOneNumber("Its monthly report put inflation in Chile at 4% in May.", "Inflation in Chile was 5% in May.")
            .Should()
            .BeTrue();

    [Theory]
    [InlineData("In Arvik half of the houses are empty.", "In Arvik a third of the houses are empty.", true)]
    [InlineData("In Arvik half of the houses are empty.", "In Arvik a third of the schools are empty.", false)]
    [InlineData("Profit in Arvik was about a third below its target.", "The fall in Arvik wiped a fifth off the profit.", false)]
    public void A_share_must_be_of_one_thing(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);
}
