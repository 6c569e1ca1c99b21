using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>What an article counts of an earlier day beside the same of a later one is not what others count without a day.</summary>
public sealed class EarlierDayTests
{
    private const string OfBoth = "The quake of 19 May killed 90 people in Arvik. That of 7 May took 40 lives.";

    [Theory]
    [InlineData(OfBoth, "The quake in Arvik killed 95 people.", "90 people", true)]
    [InlineData(OfBoth, "The quake in Arvik killed 95 people.", "40 lives", false)]
    [InlineData(OfBoth, "The quake in Arvik killed 45 people on 7 May.", "40 lives", true)]
    [InlineData("The quake of 7 May killed 40 people in Arvik.", "The quake in Arvik killed 45 people.", "40 people", true)]
    public void A_count_without_a_day_is_of_the_later_event(string dated, string undated, string quote, bool isCompared) =>
        AreCompared(dated, undated, new DateOnly(2031, 5, 21), quote).Should().Be(isCompared);

    [Fact]
    public void What_was_written_before_the_later_event_is_of_the_earlier() =>
        AreCompared(OfBoth, "The quake in Arvik killed 45 people.", new DateOnly(2031, 5, 9), "40 lives").Should().BeTrue();

    private static bool AreCompared(string dated, string undated, DateOnly day, string quote) =>
        CrossCheck
            .Default.Run(new Article("a", dated) { Published = new DateOnly(2031, 5, 20) }, new Article("b", undated) { Published = day })
            .Verdicts.Any(v => v.Topic.ArticleCount == 2 && v.Topic.Claims.Any(c => c.Quote == quote));
}
