namespace Disagree.Tests.Pairs;

public sealed class MoneyWayTests
{
    [Theory]
    [InlineData("Arvik Mills will cut 900 jobs in Tarlo.", "Arvik Mills will lay off 700 people in Tarlo.", "how many lost")]
    [InlineData("Arvik Mills sold 9,000 cars.", "Car sales at Arvik Mills came to 7,000.", "sold")]
    [InlineData("In the strike ballot 62 percent voted to strike.", "Members backed the strike by 71 percent.", "votes for the strike")]
    public void Two_ways_of_telling_one_figure_are_compared(string one, string other, string question) =>
        Pair.Of(one, other).Should().Contain(q => q.StartsWith("Differ ") && q.Contains(question));

    [Theory]
    [InlineData("Arvik Mills lost 40 million euros.", "Holm Foods ended the year 70 million euros in the red.")]
    [InlineData("Arvik Mills will pay a dividend of 2 euros a share.", "Arvik Mills will pay a dividend of 40 million euros.")]
    [InlineData("Shares in Arvik Mills fell 9 percent.", "Shares in Holm Foods fell 4 percent.")]
    [InlineData("The minimum wage rises to 9 euros an hour.", "Her salary is 12 euros an hour.")]
    [InlineData("The guild wants nine percent more pay.", "The mill offered four percent more pay.")]
    [InlineData("Turnout was 61 percent.", "The Harbour Party got 31 percent of votes cast.")]
    [InlineData("Arvik Mills will cut 900 jobs.", "Arvik Mills will create 700 jobs.")]
    [InlineData("Arvik Mills had sales of 40 million euros in the year.", "Arvik Mills had sales of 12 million euros in the quarter.")]
    [InlineData("The temperature in Arvik was 40 degrees Celsius.", "A boy in Arvik had a temperature of 41 degrees Celsius.")]
    [InlineData("The bridge was built in nine years.", "The tunnel was built in four years.")]
    [InlineData("The temperature reached 40 degrees Celsius in Arvik.", "The temperature reached 31 degrees Celsius in Tarlo.")]
    public void Figures_of_two_things_differ_from_nothing(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.StartsWith("Differ "));
}
