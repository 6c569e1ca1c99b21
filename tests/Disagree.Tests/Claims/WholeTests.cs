namespace Disagree.Tests.Claims;

/// <summary>Of a whole that a sentence names beside a part of it, the sentence says nothing of its own.</summary>
public sealed class WholeTests
{
    [Theory]
    [InlineData("Ten of the 24 sailors were rescued.", "rescued: 10 people")]
    [InlineData("The party took 112 of the 230 seats.", "won: 112 seats")]
    [InlineData("Police say one of the five wounded people was arrested.", "injured: 5 people")]
    [InlineData("She was one of nine people killed on Friday.", "killed: 9 people")]
    [InlineData("She was one of the nine people who were killed on Friday.", "killed: 9 people")]
    public void The_part_has_what_is_said(string text, string claim) => Read.Numbers(text).Should().Contain(claim);

    [Theory]
    [InlineData("Ten of the 24 sailors were rescued.", "rescued: 24 people")]
    [InlineData("The party took 112 of the 230 seats.", "won: 230 seats")]
    [InlineData("Two thirds of the island's 9,000 inhabitants have fled.", "evacuated: 9,000 people")]
    [InlineData("The search ended when the last of the six missing sailors was found dead.", "killed: 6 people")]
    public void The_whole_has_not(string text, string claim) => Read.Numbers(text).Should().NotContain(claim);
}
