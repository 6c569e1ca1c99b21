using Disagree.Articles;

namespace Disagree.Tests.Topics;

public sealed class ExtentTopicTests
{
    [Theory]
    [InlineData("The fire has burned 900 acres.", "Now up to 1,200 acres.", true)]
    [InlineData("Now at 900 acres.", "Still at 900 acres.", true)]
    [InlineData("The fire has burned 900 acres.", "The farm spreads over 900 acres.", false)]
    [InlineData("The slick has spread over 900 acres.", "The park spreads over 900 acres.", false)]
    [InlineData("The slick has spread over 900 acres.", "The slick spread to 1,200 acres.", true)]
    [InlineData("The fire destroyed 40 homes.", "The fire destroyed 40 buildings.", true)]
    [InlineData("The fire has grown by 900 acres.", "The fire has burned 900 acres.", false)]
    public void An_area_of_which_nothing_is_said_answers_what_the_others_ask(string one, string other, bool isCompared) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Any(v => v.Topic.ArticleCount == 2).Should().Be(isCompared);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
