using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Claims;

public sealed class DecisionTests
{
    [Theory]
    [InlineData("Arvik Mills will lay off about 900 workers.", "lost jobs: about 900 people")]
    [InlineData("Some 40 clerks will be let go.", "lost jobs: about 40 people")]
    [InlineData("The mill employs 90 workers.", "employed: 90 people")]
    public void What_is_done_to_staff_says_more_than_that_they_work(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Arvik Mills will cut 900 jobs in Oslo.", "Arvik Mills is shedding 900 staff.", Outcome.Agree)]
    [InlineData("Arvik Mills will cut 900 jobs in Oslo.", "Arvik Mills has cut 700 jobs.", Outcome.OutOfDate)]
    public void A_plan_and_what_came_of_it_answer_one_question(string plan, string deed, Outcome outcome) =>
        CrossCheck
            .Default.Run(
                new Article("a", plan) { Id = "a", Published = new DateOnly(2019, 2, 10) },
                new Article("b", deed) { Id = "b", Published = new DateOnly(2019, 2, 12) }
            )
            .Verdicts.Should()
            .ContainSingle(v => v.Topic.ArticleCount > 1 && v.Topic.Kind == ClaimKind.Number)
            .Which.Outcome.Should()
            .Be(outcome);

    [Fact]
    public void The_smaller_of_two_cuts_is_a_part() =>
        Read.Claims("Arvik Mills will cut 900 jobs. About 40 workers in the paint shop will be let go.")
            .Where(c => c.IsPart)
            .Should()
            .ContainSingle()
            .Which.Value.Text.Should()
            .Be("about 40 people");

    [Theory]
    [InlineData("Ida Lund was cleared of two counts of theft.", false)]
    [InlineData("Ida Lund was cleared of all charges.", true)]
    [InlineData("Ida Lund was cleared of theft.", true)]
    public void Who_is_cleared_of_some_counts_is_not_found_innocent(string text, bool isAcquitted) =>
        Read.Claims(text).Any(c => c.Property == "verdict").Should().Be(isAcquitted);
}
