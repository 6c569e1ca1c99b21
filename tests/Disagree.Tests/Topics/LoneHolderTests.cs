using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>Whose sentence it is where the words beside it do not say so.</summary>
public sealed class LoneHolderTests
{
    private const string Both =
        "Wendy Harlow was jailed for seven years on Monday for stealing from Elmgate School. Her son, Aaron Harlow, was given nine months.";

    [Theory]
    [InlineData("EVIL school thief caged for SEVEN years. Wendy Harlow took it from Elmgate School. Her son Aaron got nine months.")]
    [InlineData("A clerk who robbed a school to buy ponies was caged for seven years. Wendy Harlow had a son, Aaron, who got nine months.")]
    public void A_sentence_is_of_the_one_of_whom_no_other_is_told(string other) => Terms(Both, other).Should().Be(2);

    [Fact]
    public void Who_stands_before_a_relative_clause_serves_it() =>
        Terms(
                "Mayor Victor Tarant succeeded Frank Delago, who was sentenced to 41 months for bribery.",
                "Frank Delago served a 41-month sentence for bribery. Victor Tarant was charged on Monday."
            )
            .Should()
            .Be(1);

    private static int Terms(string one, string other) => Count("sentence", one, other);

    private static int Count(string asked, string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("Arvik Post", one) { Published = new DateOnly(2024, 5, 4) },
                new Article("Holm Herald", other) { Published = new DateOnly(2024, 5, 4) }
            )
            .Verdicts.Count(v => v.Topic.ArticleCount > 1 && v.Topic.Question.Contains(asked, StringComparison.Ordinal));
}
