using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class MovedByWordsTests
{
    [Theory]
    // what is done is counted once
    [InlineData("The robber struck the Lowick clerk nine times.", "The robber struck the Lowick clerk 11 times.", Outcome.Differ)]
    [InlineData("The senate of Lowick passed the toll by 40 votes.", "The senate of Lowick passed the toll by 44 votes.", Outcome.Differ)]
    [InlineData("The siege of the Lowick mill lasted 14 hours.", "The siege of the Lowick mill lasted 11 hours.", Outcome.Differ)]
    [InlineData("The thieves took nine paintings in Lowick.", "The thieves took 12 paintings in Lowick.", Outcome.Differ)]
    // what goes on, or is left, may be another number
    [InlineData("The clinic in Lowick is treating 27 sailors.", "The clinic in Lowick is treating 19 sailors.", Outcome.OutOfDate)]
    [InlineData(
        "Up to ten sailors were missing after the storm in Lowick.",
        "Two sailors are still missing after the storm in Lowick.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "The level of the river Arvik in Lowick stood at 6.2 metres.",
        "The level of the river Arvik in Lowick stood at 4.1 metres.",
        Outcome.OutOfDate
    )]
    // a count that is put right
    [InlineData(
        "The ferry that sank off Lowick had 96 people on board.",
        "Arvik Lines corrected the number of people on board the ferry that sank off Lowick to 95.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "The ferry that sank off Lowick had 90 passengers on board.",
        "Arvik Lines revised its list: 89 passengers were on board the ferry that sank off Lowick.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "The ferry that sank off Lowick had 96 people on board.",
        "The ferry that sank off Lowick had 91 people on board.",
        Outcome.Differ
    )]
    [InlineData(
        "Growth in Lowick was put at 0.3 percent for the spring.",
        "The bank in Lowick revised spring growth up to 0.5 percent.",
        Outcome.OutOfDate
    )]
    // who survived, and who died since
    [InlineData(
        "Eleven people survived the blast in Lowick.",
        "Ten people survived the blast in Lowick; one died on Sunday.",
        Outcome.OutOfDate
    )]
    // the dead whom another sentence counts are none of the firefighters
    [InlineData(
        "Two firefighters were injured in the fire in Lowick.",
        "Four firefighters were injured in the fire in Lowick. Two residents were killed.",
        Outcome.OutOfDate
    )]
    public void The_words_tell_whether_a_number_moved(string first, string second, Outcome outcome) =>
        Numbers(first, second).Should().Contain(outcome).And.NotContain(o => o != outcome && o != Outcome.Agree);

    [Fact]
    public void The_staff_of_a_plant_is_not_what_became_of_that_of_the_group() =>
        Numbers("Arvik Mills employs 41,000 people worldwide.", "The plant of Arvik Mills in Lowick, where 410 people work, will close.")
            .Should()
            .NotContain(Outcome.OutOfDate)
            .And.NotContain(Outcome.Differ);

    [Fact]
    public void A_day_that_is_put_right_is_out_of_date()
    {
        var told = Given.Date("a", "2019-02-04", "2019-02-04", published: "2019-02-10");
        var right = Given.Date("b", "2019-01-26", "2019-01-26", published: "2019-02-14") with { Replaces = told.Value };
        new Judge(Tolerance.Default)
            .Decide([new Topic(ClaimKind.Date, "question", [told, right])], [])
            .Single()
            .Outcome.Should()
            .Be(Outcome.OutOfDate);
    }

    private static IEnumerable<Outcome> Numbers(string first, string second) =>
        Run(first, second).Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 }).Select(v => v.Outcome);

    private static IReadOnlyList<Verdict> Run(string first, string second) =>
        CrossCheck
            .Default.Run(
                new Article("Harbour Post", first) { Published = new DateOnly(2019, 2, 10) },
                new Article("Valley News", second) { Published = new DateOnly(2019, 2, 14) }
            )
            .Verdicts;
}
