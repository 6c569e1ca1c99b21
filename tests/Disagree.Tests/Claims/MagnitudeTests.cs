namespace Disagree.Tests.Claims;

public sealed class MagnitudeTests
{
    [Theory]
    [InlineData("The quake had a preliminary magnitude of 6.4.", "magnitude: magnitude 6.4")]
    [InlineData("A 6.4-magnitude quake shook the island.", "magnitude: magnitude 6.4")]
    [InlineData("A magnitude 6.4 quake shook the island.", "magnitude: magnitude 6.4")]
    [InlineData("The institute revised the magnitude to 6.4.", "magnitude: magnitude 6.4")]
    [InlineData("The quake (Mw 6.4) shook the island.", "magnitude: magnitude 6.4")]
    [InlineData("The strongest of the aftershocks had a magnitude of 5.1.", "magnitude of an aftershock: magnitude 5.1")]
    [InlineData("The magnitude-6.4 quake shook the island.", "magnitude: magnitude 6.4")]
    [InlineData("Monday's 6.4 earthquake shook the island.", "magnitude: magnitude 6.4")]
    [InlineData("The quake was the second; the last big one was a 7.1 in March.", "magnitude: magnitude 7.1")]
    [InlineData("The earthquake shook the isle with a force of 6.4.", "magnitude: magnitude 6.4")]
    [InlineData("The March event was bigger, at 7.1, than this quake.", "magnitude: magnitude 7.1")]
    [InlineData("The jolt was 6.4 on the Richter scale.", "magnitude: magnitude 6.4")]
    public void How_strong_a_quake_was_is_one_question(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The crews, now 210 strong, rested.")]
    [InlineData("Four boats of that size sank.")]
    [InlineData("The 9.30 tremor woke the town.")]
    [InlineData("The choir was marked with a 7.1 in March.")]
    [InlineData("After the quake a ration of 2.5 was the rule.")]
    [InlineData("The two quakes and the 6.4 million fund were named.")]
    public void Other_numbers_are_no_magnitudes(string text) => Read.Numbers(text).Should().NotContain("magnitude");
}
