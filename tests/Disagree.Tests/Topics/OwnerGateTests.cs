using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>Numbers of two owners are not set against each other; those of one are, whatever it is called.</summary>
public sealed class OwnerGateTests
{
    [Theory]
    [InlineData("Quarnex will cut 90 jobs.", "Tarlian Foods said it would cut 40 jobs.")]
    [InlineData("The board fined Quarnex 90,000 euros.", "Tarlian Foods was fined 40,000 euros.")]
    [InlineData("Quarnex is recalling 900 vans.", "400 vans were recalled by Tarlian Motors.")]
    [InlineData("Quarnex cancelled 90 flights.", "Tarlian Air said it had cancelled 40 flights.")]
    [InlineData("The Bank of England raised its key rate to 4 percent.", "The European Central Bank kept its key rate at 3 percent.")]
    [InlineData("The Harbour Fire has burned 9,000 acres.", "The Lowick Fire has burned 4,000 acres.")]
    [InlineData("Hurricane Tarlian killed 90 people.", "Hurricane Quarn killed 40 people.")]
    [InlineData("Norway's army shot down 90 drones.", "The Danish army shot down 40 drones.")]
    [InlineData("Norway lost 900 soldiers.", "Denmark said it lost 400 soldiers.")]
    [InlineData("Unemployment in Norway rose to 9 percent.", "Denmark's unemployment rate rose to 4 percent.")]
    [InlineData("The Socialists won 31 percent of the vote.", "The far right won 29 percent of the vote.")]
    [InlineData("Brent crude rose to 90 dollars a barrel.", "WTI crude rose to 80 dollars a barrel.")]
    public void Two_owners_stay_apart(string one, string other)
    {
        Compared(one, other).Should().BeEmpty();
        Compared(other, one).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Quarnex will cut 90 jobs.", "Quarnex Holdings said it would cut 80 jobs.")]
    [InlineData("Quarnex will cut 90 jobs.", "80 jobs will be cut at Quarnex.")]
    [InlineData("The board fined Quarnex 90,000 euros.", "Quarnex must pay a fine of 80,000 euros.")]
    [InlineData("The Socialists won 98 seats.", "The Socialist Party took 101 seats.")]
    [InlineData("The European Central Bank raised its key rate to 4 percent.", "The ECB kept its key rate at 3 percent.")]
    [InlineData("The Norwegian army shot down 90 drones.", "Norway's air force shot down 80 drones.")]
    [InlineData("The police arrested 90 people.", "The Norwegian interior ministry arrested 80 people.")]
    [InlineData("Hurricane Tarlian killed 90 people.", "The storm killed 80 people.")]
    [InlineData("The rebels killed 90 people.", "The army killed 80 people.")]
    [InlineData("Norway's Quarnex will cut 90 jobs.", "Quarnex will cut 80 jobs.")]
    public void One_owner_in_other_words_is_compared(string one, string other) => Compared(one, other).Should().ContainSingle();

    [Fact]
    public void Each_of_two_owners_finds_its_own() =>
        Compared("Quarnex will cut 90 jobs. Tarlian Foods will cut 400 jobs.", "Quarnex will cut 80 jobs. Tarlian Foods will cut 300 jobs.")
            .Should()
            .BeEquivalentTo("90 jobs, 80 jobs", "400 jobs, 300 jobs");

    [Fact]
    public void A_number_without_an_owner_joins_none_of_several() =>
        Compared("Quarnex will cut 90 jobs. Tarlian Foods will cut 400 jobs.", "Some 80 jobs will be cut.").Should().BeEmpty();

    private static IEnumerable<string> Compared(string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("one", one) { Published = new DateOnly(2021, 6, 9) },
                new Article("two", other) { Published = new DateOnly(2021, 6, 9) }
            )
            .Verdicts.Where(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2)
            .Select(v => string.Join(", ", v.Topic.Claims.Select(c => c.Quote)));
}
