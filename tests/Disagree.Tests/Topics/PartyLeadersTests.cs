using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>Seats of a party that is told by the name of its leader, and owners that only look like names.</summary>
public sealed class PartyLeadersTests
{
    [Theory]
    [InlineData(
        "Reform Alliance leader Halla Bergs spoke. The Reform Alliance won 18 seats in Arvik.",
        "Halla Bergs's party has 19 seats in Arvik."
    )]
    [InlineData("Vines are grown on 100 square kilometres in the Arvik hills.", "The vineyards of the Arvik hills cover 10,000 hectares.")]
    public void They_are_set_side_by_side(string one, string other) => Topics(one, other).Should().Be(1);

    [Theory]
    [InlineData(
        "Reform Alliance leader Halla Bergs spoke. The Reform Alliance won 18 seats in Arvik.",
        "Jan Holm's party has 19 seats in Arvik."
    )]
    public void Those_of_another_party_are_not(string one, string other) => Topics(one, other).Should().Be(0);

    private static int Topics(string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("Arvik Post", one) { Published = new DateOnly(2024, 5, 4) },
                new Article("Holm Herald", other) { Published = new DateOnly(2024, 5, 4) }
            )
            .Verdicts.Count(v => v.Topic is { ArticleCount: > 1, Kind: Disagree.Claims.ClaimKind.Number });
}
