using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>People of whom one thing is said at two spots, and of all of them.</summary>
public sealed class HereAndThereTests
{
    [Theory]
    [InlineData("Eleven miners died in the first shaft and four more in the second.", "15 people")]
    [InlineData("Police said 14 people had died in Arvik and another six in neighbouring Lowick.", "20 people")]
    [InlineData("The heat has killed 30 in the capital and another 12 in the south.", "42 people")]
    [InlineData("One passenger on the tram and one in the van died, officials said.", "2 people")]
    public void They_are_added_up(string text, string total) => Killed(text).Should().Equal(total);

    [Theory]
    [InlineData("The gang killed four guards at the gate and another six fled.", "4 people")]
    [InlineData("The storm killed 30 in the capital and 12 in last year's flood.", "30 people")]
    [InlineData("Nine people died in the mill and 12 in the yard were hurt.", "9 people")]
    public void What_befell_others_is_not_added(string text, string total) =>
        Killed(text).Should().Contain(total).And.NotContain(v => Sums.Contains(v));

    [Fact]
    public void A_whole_that_is_told_is_not_added_up_once_more() =>
        Killed("The storm killed 21 people, of whom nine in the mill and 12 in the yard.").Should().Equal("21 people");

    private static readonly string[] Sums = ["10 people", "42 people", "21 people"];

    private static IEnumerable<string> Killed(string text) =>
        Read.Claims(text).Where(c => c is { Kind: ClaimKind.Number, Property: "killed", IsPart: false }).Select(c => c.Value.Text);
}
