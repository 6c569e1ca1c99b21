namespace Disagree.Tests.Claims;

/// <summary>Those who were killed in an event of years before are not of the one reported.</summary>
public sealed class YearsAfterTests
{
    [Theory]
    [InlineData("The blast came 12 years after the loss of four sailors in Lowick.")]
    [InlineData("The blast came 12 years after the tragic loss of four sailors in Lowick.")]
    [InlineData("The blast came two decades after the brutal murder of four sailors in Lowick.")]
    [InlineData("The blast came 12 years after the drowning of four sailors in Lowick.")]
    public void They_are_of_another_event(string text) => IsOfOther(text).Should().BeTrue();

    [Theory]
    [InlineData("The blast came two days after the loss of four sailors in Lowick.")]
    [InlineData("The blast came 12 years after the hiring of four sailors in Lowick.")]
    [InlineData("Twelve years after the flood, the blast killed four sailors in Lowick.")]
    public void Others_are_of_the_one_reported(string text) => IsOfOther(text).Should().BeFalse();

    private static bool IsOfOther(string text) => Read.Claims(text).Any(c => c.Value.Text.StartsWith('4') && c.Reach.IsOfOtherEvent);
}
