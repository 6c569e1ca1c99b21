using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>Whether an attacker who died is counted among the dead.</summary>
public sealed class AttackerTests
{
    private const string Own = " The attacker shot himself.";

    [Theory]
    [InlineData("A guard killed 11 people and himself in Arvik.", "In Arvik 12 people died." + Own, 2)]
    [InlineData("A guard killed 11 spectators in Arvik." + Own, "In Arvik 12 people died." + Own, 2)]
    [InlineData("A guard killed 11 people and himself in Arvik.", "A guard killed 11 spectators in Arvik." + Own, 1)]
    [InlineData("In Arvik 11 people died." + Own, "In Arvik 12 people died." + Own, 1)]
    [InlineData("A guard killed 11 spectators in Arvik.", "In Arvik 12 people died.", 1)]
    public void Counts_that_leave_him_out_are_kept_from_those_that_may_not(string one, string other, int questions) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Count(v => v.Topic.Claims.Any(c => c.Property == "killed"))
            .Should()
            .Be(questions);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
