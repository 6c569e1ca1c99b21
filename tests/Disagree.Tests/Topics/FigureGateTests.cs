using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>Figures of firms are held against each other only where they are of one firm.</summary>
public sealed class FigureGateTests
{
    [Theory]
    [InlineData("Northwind posted a net loss of $131 million.", "Northwind lost $140 million, a net loss that surprised many.", true)]
    [InlineData("Northwind said its revenue fell to $40 million.", "Harrow said its revenue fell to $41 million.", false)]
    public void Each_firm_has_its_own(string one, string other, bool isCompared) => CrossCheck.Default
        .Run(new Article("one", one) { Published = new DateOnly(2021, 6, 9) }, new Article("two", other) { Published = new DateOnly(2021, 6, 9) })
        .Verdicts.Any(v => v.Topic.Kind == Disagree.Claims.ClaimKind.Number && v.Topic.ArticleCount == 2).Should().Be(isCompared);
}
