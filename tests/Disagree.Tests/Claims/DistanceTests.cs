namespace Disagree.Tests.Claims;

public sealed class DistanceTests
{
    [Theory]
    [InlineData("Its centre lay 28 km to the north of Bergen.", "distance from Bergen: 28 kilometers")]
    [InlineData("The ferry was about 9 miles off Bergen.", "distance from Bergen: about 9 miles")]
    [InlineData("The valley, some 40 km from Bergen, is cut off.", "distance from Bergen: about 40 kilometers")]
    [InlineData("The valley, 40 km up the coast from Bergen, is cut off.", "distance from Bergen: 40 kilometers")]
    public void A_length_from_a_place_is_the_distance_from_it(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Fact]
    public void The_same_in_other_units_is_no_second_answer() =>
        Read.Claims("The fire began 31 kilometers (19 miles) northeast of the town of Bergen.")
            .Where(c => c.Kind is Disagree.Claims.ClaimKind.Number && !c.IsPart)
            .Should()
            .ContainSingle()
            .Which.Value.Text.Should()
            .Be("31 kilometers");

    [Theory]
    [InlineData("The tunnel is 31 km long.")]
    [InlineData("The convoy drove 31 km.")]
    [InlineData("Length of the tunnel: 31 km")]
    public void Other_lengths_are_none(string text) => Read.Numbers(text).Should().NotContain("distance");
}
