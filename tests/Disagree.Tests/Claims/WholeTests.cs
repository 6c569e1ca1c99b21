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
    [InlineData("12 of 40 dockers were hurt.", "injured: 12 people")]
    [InlineData("12 out of 40 dockers were hurt.", "injured: 12 people")]
    [InlineData("Out of 40 dockers, 12 resigned.", "resigned: 12 people")]
    [InlineData("There were 40 dockers, 12 of whom took part.", "attended: 12 people")]
    [InlineData("There were 40 dockers and 12 of them died.", "killed: 12 people")]
    [InlineData("Twelve dockers from a group of 40 were deported.", "deported: 12 people")]
    [InlineData("Up to 12 of about 40 dockers were fined.", "fined: at most 12 people")]
    [InlineData("40 dockers, 12 of them women, were rescued.", "rescued: 40 people")]
    [InlineData("All 40 dockers but 12 were rescued.", "rescued: 28 people")]
    [InlineData("12 dockers, three more than first thought, were hurt.", "injured: 12 people")]
    [InlineData("The 40 dockers were all hurt.", "injured: 40 people")]
    [InlineData("Three of the 12 dockers who were hurt came from Arvik.", "injured: 12 people")]
    [InlineData("Two of the 13 dockers arrested on Friday were released.", "arrested: 13 people")]
    [InlineData("Nine of 40 dockers hurt in the crash remain in hospital.", "injured: 40 people")]
    [InlineData("Nine of the 40 hostages were released.", "abducted: 40 people")]
    public void The_part_has_what_is_said(string text, string claim) => Read.Numbers(text).Split("; ").Should().Contain(claim);

    [Theory]
    [InlineData("Ten of the 24 sailors were rescued.", "rescued: 24 people")]
    [InlineData("The party took 112 of the 230 seats.", "won: 230 seats")]
    [InlineData("Two thirds of the island's 9,000 inhabitants have fled.", "evacuated: 9,000 people")]
    [InlineData("The search ended when the last of the six missing sailors was found dead.", "killed: 6 people")]
    [InlineData("Two of the 13 dockers arrested on Friday were released.", "released: 13 people")]
    [InlineData("Nine of the 40 hostages were released.", "released: 40 people")]
    [InlineData("12 of 40 dockers were hurt.", "injured: 40 people")]
    [InlineData("12 out of 40 dockers were hurt.", "injured: 40 people")]
    [InlineData("Out of 40 dockers, 12 resigned.", "resigned: 40 people")]
    [InlineData("There were 40 dockers, 12 of whom took part.", "attended: 40 people")]
    [InlineData("There were 40 dockers and 12 of them died.", "killed: 40 people")]
    [InlineData("Twelve dockers from a group of 40 were deported.", "deported: 40 people")]
    [InlineData("All 40 dockers but 12 were rescued.", "rescued: 40 people")]
    [InlineData("All 40 dockers but 12 were rescued.", "rescued: 12 people")]
    [InlineData("12 dockers, three more than first thought, were hurt.", "injured: 3 people")]
    public void The_whole_has_not(string text, string claim) => Read.Numbers(text).Split("; ").Should().NotContain(claim);
}
