using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

public sealed class ShareWholesTests
{
    [Theory]
    [InlineData("Arvik makes up 19 percent of the country's exports.", "Arvik won 90 percent in the country.", false)]
    [InlineData("Rail carries about a quarter of the mill's flour.", "Rail takes half of the mill's taxes.", false)]
    [InlineData("Peat makes up 75 percent of Arvik's energy use.", "Peat meets 60 percent of Arvik's energy demand.", true)]
    [InlineData("Peat makes up 75 percent of the island's exports.", "Peat makes up 60 percent of the island's exports.", true)]
    public void Shares_are_compared_where_they_are_shares_of_one_thing(string one, string other, bool areCompared) =>
        CrossCheck
            .Default.Run(new Article("One", one), new Article("Other", other))
            .Verdicts.Any(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
            .Should()
            .Be(areCompared);
}
