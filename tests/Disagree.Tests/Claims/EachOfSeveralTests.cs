namespace Disagree.Tests.Claims;

/// <summary>What each of several has is not what they have together.</summary>
public sealed class EachOfSeveralTests
{
    [Fact]
    public void What_each_of_several_has_is_a_part() =>
        Read.Claims("The two parties met. Each has 28 seats.").Should().Contain(c => c.Value.Text == "28 seats" && c.IsPart);
}
