using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Claims;

public sealed class RisingCountTests
{
    [Theory]
    [InlineData("State radio has raised the death toll, saying 22 people were killed.", true)]
    [InlineData("Deaths expected to increase. The blast killed 22 people.", true)]
    [InlineData("The blast killed 22 people. The number of dead is likely to climb, a doctor said.", true)]
    [InlineData("The blast killed 22 people. The number of dead is not expected to climb.", false)]
    [InlineData("The blast killed 22 people. Deaths on the roads rose 4 percent last year.", false)]
    [InlineData("The blast killed 22 people. The number of wounded is expected to climb.", false)]
    public void An_article_tells_whether_a_count_still_rises(string text, bool isRising) =>
        Read.Claims(text).First(c => c.Property == "killed").IsRising.Should().Be(isRising);

    [Theory]
    [InlineData(
        "A blast killed 22 people in Arvik.",
        "A blast killed 31 people in Arvik. The death toll is expected to rise.",
        RelationReason.Rising
    )]
    [InlineData(
        "A blast killed 22 people in Arvik. Officials raised the death toll.",
        "A blast killed 31 people in Arvik.",
        RelationReason.Rising
    )]
    [InlineData("A blast killed 22 people in Arvik.", "A blast killed 31 people in Arvik.", RelationReason.Disjoint)]
    public void Of_one_day_the_smaller_is_then_the_older(string one, string other, RelationReason reason) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.First(v => v.Topic.Claims.Any(c => c.Property == "killed"))
            .Relations.Should()
            .Contain(r => r.Reason == reason);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
