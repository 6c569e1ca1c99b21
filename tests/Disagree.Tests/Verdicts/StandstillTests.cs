using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class StandstillTests
{
    [Theory]
    // what is done is counted once
    [InlineData("Two gunmen attacked the Lowick post on Monday.", "Five gunmen attacked the Lowick post on Monday.", Outcome.Differ)]
    [InlineData(
        "Some 300 evacuees slept in the Lowick hall on Monday.",
        "Some 380 evacuees slept in the Lowick hall on Monday.",
        Outcome.Differ
    )]
    [InlineData(
        "A three-storey mill collapsed in Lowick on Monday.",
        "The four-storey mill collapsed in Lowick on Monday.",
        Outcome.Differ
    )]
    [InlineData("JUST IN: three-storey building collapses in Lowick.", "The four-storey structure in Lowick came down.", Outcome.Differ)]
    [InlineData("The blast damaged 25 houses in Lowick.", "The blast damaged 38 houses in Lowick.", Outcome.Differ)]
    [InlineData("Thieves stole 12 saddles from the Lowick mill.", "Thieves stole 14 saddles from the Lowick mill.", Outcome.Differ)]
    [InlineData(
        "The owner said 146 people were inside at the time of the blast in Lowick.",
        "There were 133 people inside, police in Lowick said.",
        Outcome.Differ
    )]
    [InlineData("Two rockets hit the Lowick post on Monday.", "Fifteen rockets hit the Lowick post on Monday.", Outcome.Differ)]
    [InlineData("The mill in Lowick holds 146 people.", "The mill in Lowick holds 133 people.", Outcome.OutOfDate)]
    // who was saved may die, but it must be told
    [InlineData("Eleven people survived the blast in Lowick.", "Ten people survived the blast in Lowick.", Outcome.Differ)]
    [InlineData("Ten people survived the blast in Lowick.", "Three people survived the blast in Lowick.", Outcome.Differ)]
    [InlineData("Eleven people survived the blast in Lowick.", "Ten people are still surviving the blast in Lowick.", Outcome.OutOfDate)]
    // who was inside is settled at the moment of a calamity alone
    [InlineData(
        "146 people in Lowick were inside when the fire broke out.",
        "133 people in Lowick were inside when the fire broke out.",
        Outcome.Differ
    )]
    [InlineData(
        "146 people in Lowick were inside when police came.",
        "133 people in Lowick were inside when police came.",
        Outcome.OutOfDate
    )]
    // what comes to light little by little grows
    [InlineData("The flood has damaged 25 houses in Lowick.", "The flood has damaged 38 houses in Lowick.", Outcome.OutOfDate)]
    [InlineData("The blast killed nine people in Lowick.", "The blast killed 12 people in Lowick.", Outcome.OutOfDate)]
    [InlineData("The blast has damaged 25 houses in Lowick so far.", "The blast damaged 38 houses in Lowick.", Outcome.OutOfDate)]
    [InlineData(
        "The landslide on Monday buried nine people in Lowick.",
        "The landslide on Monday buried 22 people in Lowick.",
        Outcome.OutOfDate
    )]
    // what is going on goes up and down
    [InlineData("The Lowick hospital is treating 27 people.", "The Lowick hospital is treating nine people.", Outcome.OutOfDate)]
    // one announcement, told twice
    [InlineData("The dairy plans to cut 400 jobs in Lowick.", "The dairy plans to cut 450 jobs in Lowick.", Outcome.Differ)]
    [InlineData("The dairy plans to cut 400 jobs in Lowick.", "The dairy now plans to cut 450 jobs in Lowick.", Outcome.OutOfDate)]
    public void A_later_number_replaces_another_only_of_what_moves(string earlier, string later, Outcome outcome) =>
        Of(earlier, later, days: 3).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("Seven people died", "Eight people died", Outcome.OutOfDate)]
    [InlineData("Seven people died", "Nine people died", Outcome.Differ)]
    public void Survivors_grow_fewer_where_as_many_more_have_died(string before, string after, Outcome outcome) =>
        CrossCheck
            .Default.Run(
                Post("Harbour Post", $"{before} in the blast in Lowick. Eleven people survived the blast.", 5),
                Post("Lowick Herald", $"{after} in the blast in Lowick. Ten people survived the blast.", 8)
            )
            .Verdicts.Should()
            .Contain(v => v.Topic.Claims.Any(c => c.Value.Text == "11 people") && v.Outcome == outcome);

    [Theory]
    [InlineData(
        "In November, 16 soldiers were killed at a post in Lowick.",
        "In November, 17 soldiers were killed at a post in Lowick.",
        Outcome.Differ
    )]
    [InlineData(
        "16 soldiers have been killed at a post in Lowick.",
        "17 soldiers have been killed at a post in Lowick.",
        Outcome.OutOfDate
    )]
    public void What_is_long_over_moves_no_more(string earlier, string later, Outcome outcome) =>
        Of(earlier, later, days: 6).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("The dairy will cut 400 jobs in Lowick.", "The dairy will cut 450 jobs in Lowick.")]
    [InlineData("The Lowick bridge will cost 40 million euros.", "The Lowick bridge will cost 58 million euros.")]
    [InlineData("The offer is a premium of 32 percent.", "The offer is a premium of 46 percent.")]
    public void A_plan_or_offer_of_weeks_ago_is_replaced_and_one_of_these_days_is_not(string earlier, string later)
    {
        Of(earlier, later, days: 40).Outcome.Should().Be(Outcome.OutOfDate);
        Of(earlier, later, days: 2).Outcome.Should().Be(Outcome.Differ);
    }

    [Fact]
    public void What_is_left_of_a_share_takes_its_place() =>
        Of("Some 46 percent of oil output in the bay was shut in.", "About 22 percent of oil output in the bay remained shut in.", days: 3)
            .Outcome.Should()
            .Be(Outcome.OutOfDate);

    [Theory]
    [InlineData("Two gunmen attacked the Lowick post on Monday.", "Five gunmen attacked the Lowick post on Monday.")]
    [InlineData("The blast killed nine people in Lowick.", "The blast killed 12 people in Lowick.")]
    [InlineData("The Lowick hospital is treating 27 people.", "The Lowick hospital is treating nine people.")]
    public void Which_article_is_read_first_changes_nothing(string earlier, string later) =>
        Of(earlier, later, days: 3).Outcome.Should().Be(Of(earlier, later, days: 3, isMirrored: true).Outcome);

    [Fact]
    public void The_reason_says_why_the_number_stood_still() =>
        Of("Two gunmen attacked the Lowick post on Monday.", "Five gunmen attacked the Lowick post on Monday.", days: 3)
            .Why.Should()
            .Be("2 people and 5 people have no value in common, and what is done is counted once, and no word tells of a change.");

    private static Article Post(string source, string text, int day) =>
        new(source, text) { Id = source, Published = new DateOnly(2019, 2, day) };

    private static Verdict Of(string earlier, string later, int days, bool isMirrored = false)
    {
        var day = new DateOnly(2019, 2, 5);
        Article[] articles =
        [
            new("Harbour Post", earlier) { Id = "a", Published = day },
            new("Lowick Herald", later) { Id = "b", Published = day.AddDays(days) },
        ];
        return CrossCheck
            .Default.Run(isMirrored ? [articles[1], articles[0]] : articles)
            .Verdicts.Should()
            .ContainSingle(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2)
            .Which;
    }
}
