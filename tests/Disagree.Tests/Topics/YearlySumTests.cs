using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>A sum by the year is that of its figure, and stands beside no sum of another.</summary>
public sealed class YearlySumTests
{
    [Theory]
    [InlineData("Ana Ruiz earned £52,000 a year.", "Ana Ruiz made nine transfers worth £2.3 million.", false)]
    [InlineData("Ana Ruiz earned £52,000 a year.", "Ana Ruiz stole £2.3 million.", false)]
    [InlineData("The plan brings savings of 40 million euros a year.", "The plan brings annual savings of 50 million euros.", true)]
    [InlineData("Ana Ruiz earned £52,000 a year.", "Ana Ruiz had a salary of £54,000.", true)]
    public void It_is_compared_with_the_same_figure_alone(string one, string other, bool isCompared) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Any(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
            .Should()
            .Be(isCompared);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
