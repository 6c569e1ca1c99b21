namespace Disagree.Tests.Claims;

/// <summary>What was wiped off the worth of a firm is how far it fell, and what a firm lost is no part of its worth.</summary>
public sealed class ValueTakenOffTests
{
    [Theory]
    [InlineData("The row took 9 million euros off the dairy's worth.")]
    [InlineData("Some 9 million euros of market value vanished.")]
    [InlineData("The dairy lost 9 million euros in market value.")]
    [InlineData("The slump sliced 9 million euros off its market value.")]
    public void It_tells_how_far_the_value_fell(string text) =>
        Read.Claims(text).Should().Contain(c => c.Property == "market value, change");

    [Theory]
    [InlineData("The dairy lost 9 million euros in the first half.")]
    [InlineData("The dairy lost 9 million euros of its own money.")]
    [InlineData("The dairy has a market value of 9 million euros.")]
    public void Other_losses_are_none_of_the_value(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Property == "market value, change");
}
