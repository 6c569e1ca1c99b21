using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>What says less than a number, and so does not deny it.</summary>
public sealed class RoomForMoreTests
{
    [Theory]
    [InlineData(
        "Several rockets were fired at Arvik.",
        "Some said 24 rockets were fired at Arvik.",
        Outcome.Agree,
        RelationReason.VagueCount
    )]
    [InlineData("A few rockets were fired at Arvik.", "Nine rockets were fired at Arvik.", Outcome.Agree, RelationReason.VagueCount)]
    [InlineData("Several rockets were fired at Arvik.", "Seven rockets were fired at Arvik.", Outcome.Agree, RelationReason.RangesOverlap)]
    [InlineData("Several rockets were fired at Arvik.", "Two rockets were fired at Arvik.", Outcome.Differ, RelationReason.Disjoint)]
    [InlineData(
        "Several rockets were fired at Arvik.",
        "Some said 90 rockets were fired at Arvik.",
        Outcome.Differ,
        RelationReason.Disjoint
    )]
    [InlineData(
        "Thousands of rockets were fired at Arvik.",
        "Some said 22,000 rockets were fired at Arvik.",
        Outcome.Agree,
        RelationReason.VagueCount
    )]
    [InlineData(
        "Thousands of rockets were fired at Arvik.",
        "Some said 70,000 rockets were fired at Arvik.",
        Outcome.Differ,
        RelationReason.Disjoint
    )]
    [InlineData(
        "Dozens of rockets were fired at Arvik.",
        "Some said 170 rockets were fired at Arvik.",
        Outcome.Differ,
        RelationReason.Disjoint
    )]
    [InlineData(
        "Hundreds of rockets were fired at Arvik.",
        "Some said 120 rockets were fired at Arvik.",
        Outcome.Differ,
        RelationReason.Disjoint
    )]
    public void A_rough_word_leaves_room_for_more_but_not_for_any_number(string one, string other, Outcome outcome, RelationReason reason)
    {
        var verdict = CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Single(v => v.Topic.Claims.Any(c => c.Property == "launched"));
        verdict.Outcome.Should().Be(outcome);
        verdict.Relations.Should().ContainSingle().Which.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData(
        "A man was shot in Arvik on Saturday. He died in hospital.",
        "Three men were wounded and one was killed in a shooting in Arvik on Saturday.",
        RelationReason.OtherVictims
    )]
    [InlineData(
        "A man was shot in Arvik on Saturday. He died in hospital.",
        "A man was wounded in a shooting in Arvik on Saturday.",
        RelationReason.InclusiveCount
    )]
    public void Who_tells_of_one_who_died_does_not_deny_that_others_were_hurt(string one, string other, RelationReason reason) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Single(v => v.Topic.Claims.Any(c => c.Property == "injured"))
            .Relations.Should()
            .Contain(r => r.Reason == reason);

    [Theory]
    [InlineData(
        "A woman was stabbed to death in Arvik on Saturday. Her brother was killed too.",
        "A woman was stabbed to death in Arvik on Saturday.",
        RelationReason.OtherVictims
    )]
    [InlineData(
        "A woman was stabbed to death in Arvik on Saturday.",
        "Two people were stabbed to death in Arvik on Saturday.",
        RelationReason.OtherVictims
    )]
    [InlineData(
        "One person was stabbed to death in Arvik on Saturday.",
        "Two people were stabbed to death in Arvik on Saturday.",
        RelationReason.Disjoint
    )]
    public void Who_tells_of_the_dead_one_by_one_does_not_deny_that_there_are_others(string one, string other, RelationReason reason) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Single(v => v.Topic.Claims.Any(c => c.Property == "killed"))
            .Relations.Should()
            .Contain(r => r.Reason == reason);

    [Fact]
    public void A_count_names_the_position_before_those_of_whom_an_article_tells() =>
        CrossCheck
            .Default.Run(
                Post("a", "A woman was stabbed to death in Arvik on Saturday."),
                Post("b", "Two people were stabbed to death in Arvik on Saturday.")
            )
            .Verdicts.Single(v => v.Topic.Claims.Any(c => c.Property == "killed"))
            .Positions.Should()
            .ContainSingle()
            .Which.Value.Should()
            .Be("2 people");

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
