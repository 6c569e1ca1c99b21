using Disagree.Articles;

namespace Disagree.Tests.Topics;

public sealed class EventKindTests
{
    [Theory]
    [InlineData("A quake killed three people.", "A flood killed five people.", false)]
    [InlineData("A storm killed three people.", "A flood killed five people.", true)]
    [InlineData("A shooting killed three people.", "A gunfight killed five people.", true)]
    [InlineData("A shooting killed three people.", "Five people were killed.", true)]
    public void The_dead_of_one_kind_of_event_are_not_those_of_another(string one, string other, bool isCompared) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Any(v => v.Topic.ArticleCount == 2).Should().Be(isCompared);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
