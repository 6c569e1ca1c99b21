namespace Disagree.Tests.Claims;

/// <summary>What a relative clause says of those counted counts where the main verb tells nothing of them.</summary>
public sealed class RelativeDeedTests
{
    [Theory]
    [InlineData("Arvik mourned the 40 pilgrims who died.", "killed: 40 people")]
    [InlineData("Divers fear for nine sailors who have not been found.", "missing: 9 people")]
    [InlineData("The duke thanked the 90 people who marched.", "attended: 90 people")]
    public void The_clause_tells_what_befell_them(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("None of the pilgrims who were hurt had been warned.", "injured")]
    [InlineData("Guards arrested nine men who were hurt.", "injured")]
    public void It_is_not_asked_where_the_main_verb_tells_or_all_of_them_are_meant(string text, string property) =>
        Read.Numbers(text).Should().NotContain(property);
}
