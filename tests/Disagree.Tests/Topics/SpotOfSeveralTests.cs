using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Tests.Topics;

/// <summary>Counts of one spot of several, of one country of several, and of a place of which more is counted around it.</summary>
public sealed class SpotOfSeveralTests
{
    private const string Whole = "The bombs killed 214 people, the ministry said.";

    [Theory]
    [InlineData("At the Grand Meridian, 27 were killed.", Whole)]
    [InlineData("At St Brannoc's Church, 27 people were killed.", Whole)]
    [InlineData("At a church in the old town, 27 people were killed.", Whole)]
    [InlineData("At the Camden hospital, 61 injured were treated.", "The ministry says 400 people were injured.")]
    [InlineData("Several bombs went off. One, at a bakery by the canal, killed three people.", Whole)]
    [InlineData("At the Grand Meridian, 27 were killed.", "At the Palm, 12 were killed.")]
    [InlineData("Police said 2,140 people have died in China.", "Rain fell in China on Monday. Some 41 people died in India.")]
    [InlineData("Most of the deaths were in Ohio, where 38 people were killed.", "The quake killed 45 people in the United States.")]
    public void What_is_counted_at_one_spot_is_held_against_no_other_count(string spot, string other) =>
        AreCompared(spot, other).Should().BeFalse();

    [Theory]
    [InlineData("A gunman killed 26 people at a church in Ohio.", "The gunman killed 27 people.")]
    [InlineData("At the church, 26 people were killed.", "The gunman killed 27 people.")]
    [InlineData("At the weekend, 26 people were killed.", "The gunman killed 27 people.")]
    [InlineData("At the Grand Meridian, 27 were killed.", "At the Grand Meridian, 29 people were killed.")]
    [InlineData("One man killed 26 people.", "The gunman killed 27 people.")]
    [InlineData("Twenty people died in Ohio.", "The quake killed 23 people in the United States.")]
    public void What_may_be_the_whole_is_compared(string one, string other) => AreCompared(one, other).Should().BeTrue();

    private static bool AreCompared(string one, string other) =>
        CrossCheck
            .Default.Run(Undated("a", one), Undated("b", other))
            .Verdicts.Any(v =>
                v.Topic.Kind is ClaimKind.Number && v.Topic.Claims.Select(c => c.Article.Id).Distinct(StringComparer.Ordinal).Count() > 1
            );

    private static Article Undated(string id, string text) => new(id, text) { Id = id };
}
