using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>What is set for a day, and what came of it.</summary>
public sealed class ScheduledDeedTests
{
    [Theory]
    [InlineData(
        "Some 400 doses of vaccine will arrive in Lowick on Thursday.",
        "Some 250 doses of vaccine arrived in Lowick on Thursday.",
        true
    )]
    [InlineData("The council of Lowick will close nine libraries.", "The council of Lowick has closed seven libraries.", true)]
    [InlineData(
        "The airline will cancel 90 flights at Lowick on Thursday.",
        "The airline cancelled 70 flights at Lowick on Thursday.",
        true
    )]
    [InlineData("The airline will cancel 90 flights at Lowick on Thursday.", "The airline cancelled 70 flights at Lowick in 2014.", false)]
    [InlineData("The flood will kill 90 people in Lowick.", "The flood killed 70 people in Lowick.", false)]
    public void A_plan_and_what_came_of_it_answer_one_question(string plan, string deed, bool isCompared) =>
        CrossCheck
            .Default.Run(
                new Article("a", plan) { Id = "a", Published = new DateOnly(2019, 2, 12) },
                new Article("b", deed) { Id = "b", Published = new DateOnly(2019, 2, 15) }
            )
            .Verdicts.Any(v => v.Topic.ArticleCount == 2 && v.Outcome is Outcome.OutOfDate)
            .Should()
            .Be(isCompared);

    [Fact]
    public void What_was_done_before_the_plan_was_told_is_not_what_came_of_it() =>
        CrossCheck
            .Default.Run(
                new Article("a", "Trucks will deliver 40 tonnes of flour to Lowick.") { Id = "a", Published = new DateOnly(2019, 2, 12) },
                new Article("b", "Trucks delivered 30 tonnes of flour to Lowick.") { Id = "b", Published = new DateOnly(2019, 2, 9) }
            )
            .Verdicts.Should()
            .NotContain(v => v.Topic.ArticleCount == 2 && v.Outcome == Outcome.OutOfDate);
}
