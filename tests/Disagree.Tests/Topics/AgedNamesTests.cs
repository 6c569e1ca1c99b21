using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>The ages of one whose name is spelt in two ways.</summary>
public sealed class AgedNamesTests
{
    [Theory]
    [InlineData("Katarzyna Lewandowska", "Katarzyna Lewandovska", 1)]
    [InlineData("Margaret Tuohy", "Margaret Touhy", 1)]
    [InlineData("Maria Holm", "Marta Holm", 0)]
    [InlineData("Karl Brandt", "Karl Branco", 0)]
    public void They_are_set_side_by_side_where_the_family_is_one(string one, string other, int topics) =>
        CrossCheck
            .Default.Run(
                new Article("Arvik Post", $"The victim in Arvik was {one}, 31.") { Published = new DateOnly(2024, 5, 4) },
                new Article("Holm Herald", $"{other}, 32, was killed in Arvik.") { Published = new DateOnly(2024, 5, 4) }
            )
            .Verdicts.Count(v => v.Topic.ArticleCount > 1 && v.Topic.Question.StartsWith("age of", StringComparison.Ordinal))
            .Should()
            .Be(topics);
}
