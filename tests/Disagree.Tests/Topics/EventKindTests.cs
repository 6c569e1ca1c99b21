using Disagree.Articles;

namespace Disagree.Tests.Topics;

public sealed class EventKindTests
{
    [Theory]
    [InlineData("A quake killed three people.", "A flood killed five people.", false)]
    [InlineData("A storm killed three people.", "A flood killed five people.", true)]
    [InlineData("A shooting killed three people.", "A gunfight killed five people.", true)]
    [InlineData("A shooting killed three people.", "Five people were killed.", true)]
    [InlineData(
        "Hours after the missile strike an airliner came down, killing all 90 people on board.",
        "The missile strike killed nobody.",
        false
    )]
    [InlineData("The missile downed an airliner, killing all 90 people on board.", "The missile hit the plane and killed 91 people.", true)]
    public void The_dead_of_one_kind_of_event_are_not_those_of_another(string one, string other, bool isCompared) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Any(v => v.Topic.ArticleCount == 2).Should().Be(isCompared);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
