namespace Disagree.Tests.Claims;

/// <summary>What befell stands behind a date in many orders of words.</summary>
public sealed class CalamityWalkTests
{
    [Theory]
    [InlineData("He drove off on Friday, killing nine.", "attack")]
    [InlineData("He walked in on Friday and opened fire.", "attack")]
    [InlineData("He walked in on Friday and then suddenly opened fire.", "attack")]
    [InlineData("He walked in on Friday and began wildly shooting.", "attack")]
    [InlineData("He walked in on Friday and suddenly began to shoot.", "attack")]
    [InlineData("They slept on Friday when the quake of magnitude 6 struck.", "quake")]
    public void A_calamity_is_read_past_other_words(string text, string kind) => Calamities(text).Should().Contain(kind);

    [Theory]
    [InlineData("The ferry left on Friday at 8 a.m. and sank two hours later.", "crash")]
    [InlineData("He walked in on Friday although guards shoot.", "attack")]
    public void One_with_a_time_or_a_clause_of_its_own_is_not(string text, string kind) => Calamities(text).Should().NotContain(kind);

    [Theory]
    [InlineData("The post was attacked five times, most recently on Monday.", true)]
    [InlineData("The post was attacked five times, most recently in Lowick on Monday.", true)]
    [InlineData("The post was attacked five times, most recently, late on Monday.", true)]
    [InlineData("The post was recently attacked, most of all on Monday.", false)]
    public void The_most_recent_of_several_is_the_last(string text, bool isLast) =>
        Read.Claims(text).Any(c => c.Dated?.Order == "last").Should().Be(isLast);

    private static IEnumerable<string> Calamities(string text) =>
        Read.Claims(text).Where(c => c.Dated is not null).SelectMany(c => c.Dated!.Calamities);
}
