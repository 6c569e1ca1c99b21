using Disagree.Articles;

namespace Disagree.Tests.Claims;

public sealed class EventPlacesTests
{
    [Theory]
    [InlineData("Two people drowned in Oslo when the river rose.", "Oslo")]
    [InlineData("Three men were hurt in the Norwegian town of Quarn on Friday.", "Quarn")]
    [InlineData("A strong earthquake shook the Tarlin region on Friday.", "Tarlin")]
    [InlineData("A storm swept through the village of Quarn, killing two.", "Quarn")]
    [InlineData("In Oslo, where two people died, streets were closed.", "Oslo")]
    [InlineData("Nine people died. The blaze began in the centre of Oslo.", "Oslo")]
    public void A_place_is_where_the_event_happened(string text, string expected) => Places(text).Should().Equal(expected);

    [Theory]
    [InlineData("Two people died, the minister said in Oslo.")]
    [InlineData("Two people died after a teacher from Oslo left the road.")]
    [InlineData("The blast hurt two guards at the Oslo embassy.")]
    [InlineData("The raids helped in driving them out of the land in Norway.")]
    [InlineData("The mayor opened a school in Oslo.")]
    public void Another_place_is_not(string text) => Places(text).Should().BeEmpty();

    [Fact]
    public void A_place_that_the_article_does_not_open_with_is_of_no_event_of_its_own() =>
        Places("Two people drowned in Oslo. The mayor wept. It rained. The wind blew. In March, two people drowned in Bergen.")
            .Should()
            .Equal("Oslo");

    private static IEnumerable<string> Places(string text) =>
        CrossCheck
            .Default.ExtractClaims(CrossCheck.Default.FindMentions(CrossCheck.Default.Read(new Article("Harbour Post", text))))
            .Where(c => c.Property is "place of the event")
            .Select(c => c.Value.Text);
}
