namespace Disagree.Tests.Claims;

/// <summary>Counts that divide a whole in one list right behind it, and counts that happen to add up to one.</summary>
public sealed class BreakdownTests
{
    [Theory]
    [InlineData("A blast left 12 dead: seven guards and five cooks.")]
    [InlineData("A blast killed 12 people, seven guards and five cooks.")]
    [InlineData("A blast killed 12 people – six guards, four clerks and two cooks.")]
    [InlineData("A blast killed 12 people in Arvik: seven guards and five cooks, police said.")]
    public void A_list_behind_the_whole_tells_the_same_of_its_parts(string text) => Killed(text).Should().BeGreaterThan(2);

    [Theory]
    [InlineData("A mob killed 12 people as seven guards and five cooks watched.")]
    [InlineData("Twelve people died; clinics admitted seven children and five women.")]
    [InlineData("A blast killed 12 people near a camp of seven children and five women.")]
    [InlineData("A raid killed 12 people in return for seven rebels and five wives.")]
    public void Counts_that_happen_to_add_up_are_no_parts(string text) => Killed(text).Should().Be(1);

    private static int Killed(string text) =>
        Read.Claims(text).Count(c => string.Equals(c.Property, "killed", StringComparison.Ordinal) && c.Derivation is null);
}
