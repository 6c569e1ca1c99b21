namespace Disagree.Tests.Claims;

/// <summary>Counts that divide a whole in one list right behind it, and counts that happen to add up to one.</summary>
public sealed class BreakdownTests
{
    [Theory]
    [InlineData("A blast left 12 dead: seven guards and five cooks.")]
    [InlineData("A blast killed 12 people, seven guards and five cooks.")]
    [InlineData("A blast killed 12 people – six guards, four clerks and two cooks.")]
    [InlineData("A blast killed 12 people in Arvik: seven guards and five cooks, police said.")]
    [InlineData("A blast killed 12 people: seven aid workers and five patients.")]
    [InlineData("In all 12 people died: seven in Rome, three in Bern and two in Kiel.")]
    [InlineData("Twelve were killed, seven at the market and five on a tram.")]
    public void A_list_behind_the_whole_tells_the_same_of_its_parts(string text) => Killed(text).Should().BeGreaterThan(2);

    [Theory]
    [InlineData("A mob killed 12 people as seven guards and five cooks watched.")]
    [InlineData("Twelve people died; clinics admitted seven children and five women.")]
    [InlineData("A blast killed 12 people near a camp of seven children and five women.")]
    [InlineData("A raid killed 12 people in return for seven rebels and five wives.")]
    [InlineData("Twelve were killed, seven at the market and six on a tram.")]
    [InlineData("Twelve were killed, seven on Monday and five on Tuesday.")]
    [InlineData("At least 12 of those killed were children: seven in Rome and five in Bern.")]
    public void Counts_that_happen_to_add_up_are_no_parts(string text) => Killed(text).Should().Be(1);

    [Fact]
    public void Each_part_is_of_its_own_place_and_the_whole_of_none() =>
        Read.Claims("In all 12 people died: seven in Rome, three in Bern and two in Kiel.")
            .Where(c => c.Property is "killed")
            .Select(c => c.Place)
            .Should()
            .Equal(null, "Rome", "Bern", "Kiel");

    [Theory]
    [InlineData("Four people, three men and a woman, were killed.")]
    [InlineData("Four people, three men and a woman, were hurt.")]
    [InlineData("Police arrested five people, two men and three women.")]
    public void A_whole_is_not_added_to_its_parts(string text) => Read.Claims(text).Should().NotContain(c => c.Derivation != null);

    [Theory]
    [InlineData("The 80 passengers, three of them babies, and five sailors were hurt.")]
    [InlineData("The raft carried 80 passengers, three of them babies, and five crew.")]
    public void Those_told_in_an_aside_are_among_those_before_it(string text) =>
        Read.Claims(text).Where(c => c.Derivation != null).Select(c => c.Value.Text).Should().Equal("85 people");

    private static int Killed(string text) =>
        Read.Claims(text).Count(c => string.Equals(c.Property, "killed", StringComparison.Ordinal) && c.Derivation is null);
}
