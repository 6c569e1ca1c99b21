using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

public sealed class DollarTests
{
    [Theory]
    [InlineData("The town pledged US$4 million in aid to the dairy.", "The town pledged $4 million in aid to the dairy.", Outcome.Agree)]
    [InlineData("The town pledged C$4 million in aid to the dairy.", "The town pledged $9 million in aid to the dairy.", Outcome.Differ)]
    public void Dollars_of_which_nothing_is_said_are_those_that_another_article_names(string one, string other, Outcome outcome) =>
        Compare(one, other).Should().ContainSingle(v => v.Topic.ArticleCount > 1).Which.Outcome.Should().Be(outcome);

    [Fact]
    public void Where_articles_name_two_dollars_a_third_is_neither() =>
        Compare(
                "The town pledged US$4 million in aid to the dairy.",
                "The town pledged C$4 million in aid to the dairy.",
                "The town pledged $4 million in aid to the dairy."
            )
            .Should()
            .NotContain(v => v.Topic.ArticleCount > 1);

    private static IReadOnlyList<Verdict> Compare(params string[] texts) =>
        CrossCheck.Default.Run([.. texts.Select((t, i) => new Article($"source {i}", t) { Id = $"{i}" })]).Verdicts;
}
