using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Whose a number is, from wherever in the sentence it is told.</summary>
public sealed class OwnerTests
{
    [Theory]
    [InlineData("Arvik Mills will cut 90 jobs.", "Arvik Mills")]
    [InlineData("Quarnex said it would cut 90 jobs.", "Quarnex")]
    [InlineData("90 ferries were cancelled by Quarnex.", "Quarnex")]
    [InlineData("90 jobs will be cut at Quarnex.", "Quarnex")]
    [InlineData("90 Quarnex shops will close.", "Quarnex")]
    [InlineData("Quarnex's revenue rose to 40 million euros.", "Quarnex")]
    [InlineData("Revenue at Quarnex was 40 million euros.", "Quarnex")]
    [InlineData("The price of Tarlian crude rose to 40 dollars a barrel.", "Tarlian")]
    [InlineData("The harbour board fined Quarnex 40,000 euros.", "Quarnex")]
    [InlineData("The harbour board imposed a fine of 40,000 euros on Quarnex.", "Quarnex")]
    [InlineData("Norway's GDP rose 4 percent.", "Norway")]
    [InlineData("The Norwegian army shot down 40 drones.", "Norway")]
    [InlineData("Norway said 40 of its soldiers were killed.", "Norway")]
    [InlineData("Unemployment in Norway rose to 4 percent.", "Norway")]
    [InlineData("Norway reported 40 cases of cholera.", "Norway")]
    [InlineData("Hurricane Tarlian had winds of 140 mph.", "Tarlian")]
    [InlineData("The Harbour Fire has burned 4,000 acres.", "Harbour Fire")]
    public void The_owner_is_read(string text, string owner) => OwnerOf(text).Should().Be(owner);

    [Theory]
    [InlineData("The fisheries ministry reported 40 cases of cholera.")]
    [InlineData("Quarnex said 40 people were killed.")]
    [InlineData("Update: 40 percent contained.")]
    [InlineData("It cut 90 jobs.")]
    [InlineData("Judge Ruth Keller handed down a prison term of nine years.")]
    public void Who_only_tells_of_it_has_it_not(string text) => OwnerOf(text).Should().BeEmpty();

    private static string OwnerOf(string text) =>
        Read.Claims(text).First(c => c.Kind == ClaimKind.Number).Owner is { Heads: [var head, ..] } ? head.Canonical : "";
}
