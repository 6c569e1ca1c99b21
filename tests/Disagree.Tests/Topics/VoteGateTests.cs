using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Votes are compared within one election, one round of it, one stage of the count and one part of the country.</summary>
public sealed class VoteGateTests
{
    private const string Day = "2019-02-10";
    private const string First = "Ana Ruiz took 41 percent in the election and will face Tom Hale in a runoff on February 24.";

    [Theory]
    [InlineData("The count of the election gave Ana Ruiz 54.3 percent.", "Ana Ruiz won the election with 56.3 percent.", Outcome.Differ)]
    [InlineData("In the election Ana Ruiz beat Tom Hale by 54 percent to 46.", "Tom Hale got 44 percent in the election.", Outcome.Differ)]
    [InlineData(
        "Ana Ruiz won the runoff of the election with 58 percent.",
        "In the second round of the election Ana Ruiz took 57 percent.",
        Outcome.Differ
    )]
    [InlineData(First, "In the first round of the election Ana Ruiz took 43 percent.", Outcome.Differ)]
    [InlineData(
        "Turnout at 5 p.m. in the election was 61 percent.",
        "Turnout in the election stood at 63 percent by 5 p.m.",
        Outcome.Differ
    )]
    [InlineData("Some 47 million people are eligible to vote in the election.", "There are 54 million registered voters.", Outcome.Differ)]
    [InlineData("In the referendum Yes took 51.9 percent.", "Yes won 53 percent in the referendum.", Outcome.Differ)]
    [InlineData(
        "With half of the ballots of the election counted, Ana Ruiz had 54 percent.",
        "Final results of the election gave Ana Ruiz 53.1 percent.",
        Outcome.OutOfDate
    )]
    public void Those_of_one_question_are_compared(string one, string other, Outcome outcome) =>
        Asked(one, other, Day).Select(v => v.Outcome).Should().Equal(outcome);

    [Theory]
    [InlineData("In the election Ana Ruiz took 54 percent.", "In the election Tom Hale took 44 percent.")]
    [InlineData("In the first round of the election Ana Ruiz took 41 percent.", "In the runoff of the election Ana Ruiz took 54 percent.")]
    [InlineData(
        "Turnout in the runoff was 61 percent, against 65 percent in the first round.",
        "Turnout in the first round of the election was 61 percent."
    )]
    [InlineData("Turnout at noon in the election was 28 percent.", "Turnout at 5 p.m. in the election was 61 percent.")]
    [InlineData("Turnout at noon in the election was 28 percent.", "Turnout in the election was 61 percent.")]
    [InlineData("In the election Ana Ruiz took 61 percent in Bergen.", "In the election Ana Ruiz took 54 percent of the national vote.")]
    [InlineData("Women gave Ana Ruiz 61 percent in the election.", "In the election Ana Ruiz took 54 percent.")]
    [InlineData("In the senate election Ana Ruiz took 51 percent.", "In the mayoral election Ana Ruiz took 44 percent.")]
    [InlineData("In the by-election the Mill Party took 51 percent.", "In the general election the Mill Party took 44 percent.")]
    [InlineData("In 2017 Ana Ruiz took 48 percent in the election.", "In the election Ana Ruiz took 54 percent.")]
    [InlineData(
        "In the election the Harbour Party won 31 seats in the lower house.",
        "In the election the Harbour Party won 12 seats in the senate."
    )]
    [InlineData("Abstention in the election was 39 percent.", "Turnout in the election was 62 percent.")]
    [InlineData("In the referendum Yes took 51.9 percent.", "In the referendum No took 48.1 percent.")]
    public void Those_of_two_are_not(string one, string other) => Asked(one, other, Day).Should().BeEmpty();

    [Theory]
    [InlineData(First, "Ana Ruiz won the election with 54 percent.", "2019-02-25")]
    [InlineData(First, "Ana Ruiz won the runoff of the election on Sunday with 54 percent.", "2019-02-25")]
    [InlineData(
        "Turnout in the election was 61 percent. The runoff is on February 24.",
        "Turnout in the election was 55 percent.",
        "2019-02-25"
    )]
    [InlineData("A poll has Ana Ruiz on 44 percent before the election.", "Ana Ruiz won the election with 54 percent.", "2019-02-14")]
    public void Nor_those_of_another_week(string one, string other, string day) => Asked(one, other, day).Should().BeEmpty();

    private static IEnumerable<Verdict> Asked(string one, string other, string day) =>
        CrossCheck
            .Default.Run(
                new Article("a", one) { Published = DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture) },
                new Article("b", other) { Published = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) }
            )
            .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 });
}
