using Disagree.Tests.Pairs;

namespace Disagree.Tests.Topics;

/// <summary>One number of things is told by several deeds, and one share or price in several words.</summary>
public sealed class DeedKinTests
{
    [Theory]
    [InlineData("Police found 40 guns in the mill of Arvik.", "40 guns were seized from the mill of Arvik.")]
    [InlineData(
        "Sable crude settled at 68 dollars a barrel on Monday.",
        "The price of Sable crude was 73 dollars a barrel at Monday's close."
    )]
    [InlineData("The economy of Norway grew 1.9 percent last year.", "Economic growth in Norway was 0.7 percent last year.")]
    [InlineData("Some 33 percent of Norway's teachers walked out on Friday.", "On Friday 48 percent of Norway's teachers went on strike.")]
    public void Numbers_told_in_other_words_make_one_question(string one, string other) =>
        Pair.AnswersOneNumber(one, other).Should().BeTrue();

    [Theory]
    [InlineData("Police found 40 guns in the mill of Arvik.", "Police handed back 65 guns to the owner of the mill of Arvik.")]
    [InlineData("Dealers in Norway sold 40,000 vans in June.", "Norway's plants made 65,000 vans in June.")]
    [InlineData("Norway is sending 1,200 soldiers to the border.", "Norway has 9,000 soldiers on the border.")]
    [InlineData("Students at Arvik College pay 9,000 dollars a year.", "Students from abroad pay 14,000 dollars a year at Arvik College.")]
    [InlineData("Norway's economy grew 1.9 percent last year.", "Norway's economy will grow 2.5 percent next year, the bank said.")]
    public void Numbers_of_something_else_do_not(string one, string other) => Pair.AnswersOneNumber(one, other).Should().BeFalse();
}
