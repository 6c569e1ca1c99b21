namespace Disagree.Tests.Claims;

/// <summary>In a report of an election the percentages of candidates, parties and sides are shares of the vote, each its holder's own.</summary>
public sealed class VoteShareTests
{
    [Theory]
    [InlineData("Ana Ruiz took 24.01 percent, Tom Hale 21.3 percent.", "Ana Ruiz 24.01 percent; Tom Hale 21.3 percent")]
    [InlineData("The count gave Ana Ruiz 24 percent and Tom Hale 21 percent.", "Ana Ruiz 24 percent; Tom Hale 21 percent")]
    [InlineData("Ana Ruiz and Tom Hale ran. The count put Hale at 24 percent and Ruiz at 22.", "Tom Hale 24 percent; Ana Ruiz 22")]
    [InlineData("The ministry has Ana Ruiz on 65.8 percent and Tom Hale on 34.2 percent.", "Ana Ruiz 65.8 percent; Tom Hale 34.2 percent")]
    [InlineData("The result: Ana Ruiz 45.3 percent, Tom Hale 40.1, Ida Holm 6.2.", "Ana Ruiz 45.3 percent; Tom Hale 40.1; Ida Holm 6.2")]
    [InlineData("Ana Ruiz beat Tom Hale by 54 percent to 46.", "Ana Ruiz 54 percent; Tom Hale 46")]
    [InlineData("Ana Ruiz beat Tom Hale by 54 to 46 percent.", "Ana Ruiz 54; Tom Hale 46 percent")]
    [InlineData("Ana Ruiz, with 50.4 percent, beat Tom Hale, who had 45.2 percent.", "Ana Ruiz 50.4 percent; Tom Hale 45.2 percent")]
    [InlineData("Ana Ruiz stood at 19.5 percent and Tom Hale at 19.1 percent.", "Ana Ruiz 19.5 percent; Tom Hale 19.1 percent")]
    [InlineData("Ana Ruiz was on course for 6.2 percent.", "Ana Ruiz 6.2 percent")]
    [InlineData("Ana Ruiz's 6.36 percent is the worst result of her party.", "Ana Ruiz 6.36 percent")]
    [InlineData("Yes won 51.9 percent and No 48.1 percent.", "Yes 51.9 percent; No 48.1 percent")]
    [InlineData("The Leave side took 51.9 percent to 48.1 percent for Remain.", "Leave 51.9 percent; Remain 48.1 percent")]
    public void Each_share_has_its_holder(string text, string expected) => Held(text, "share of the vote").Should().Be(expected);

    [Theory]
    [InlineData("Ana Ruiz cut taxes by 5 percent; Tom Hale had raised them 3 percent.")]
    [InlineData("Ana Ruiz has a 9 percent lead over Tom Hale.")]
    [InlineData("Ana Ruiz leads Tom Hale by 4 percentage points.")]
    [InlineData("Her approval rating is 41 percent, and Tom Hale is at 38 percent.")]
    [InlineData("Ana Ruiz promised pensioners 5 percent and teachers 9 percent.")]
    [InlineData("Growth under Ana Ruiz stood at 3 percent.")]
    [InlineData("Northwind gained 4 percent on the news.")]
    [InlineData("Tom Hale holds 9 percent of the dairy.")]
    [InlineData("Ana Ruiz fell from 62 percent to 38.")]
    public void Other_percentages_are_none(string text) => Held(text, "share of the vote").Should().BeEmpty();

    [Fact]
    public void Where_no_vote_is_told_nobody_has_a_share_of_it() =>
        Read.Claims("Ana Ruiz took 24 percent, Tom Hale 21 percent.").Should().NotContain(c => c.Figure != null);

    [Theory]
    [InlineData("A poll by Northwind has Ana Ruiz on 44 percent, with Tom Hale on 41.", "Ana Ruiz 44 percent; Tom Hale 41")]
    [InlineData("A poll has Ana Ruiz on 44 percent. Tom Hale is at 41 percent.", "Ana Ruiz 44 percent; Tom Hale 41 percent")]
    [InlineData("Ana Ruiz would beat Tom Hale by 62 to 38 percent, a poll found.", "Ana Ruiz 62; Tom Hale 38 percent")]
    [InlineData("The last polls, which had Ana Ruiz on 44 percent, were wrong.", "Ana Ruiz 44 percent")]
    [InlineData("A poll had put Ana Ruiz on 44 percent. She took 51 percent.", "Ana Ruiz 44 percent")]
    public void What_surveys_give_is_a_share_of_its_own(string text, string expected) =>
        Held(text, "share of the vote, in surveys").Should().Be(expected);

    [Theory]
    [InlineData("Ana Ruiz beat Tom Hale by 20.3 million votes to 10.5 million.", "Ana Ruiz 20.3 million votes; Tom Hale 10.5 million")]
    [InlineData("Lawmakers passed the budget by 61 votes to 39.", "")]
    [InlineData("Ana Ruiz won by 900 votes.", "")]
    public void Votes_to_votes_are_those_of_either(string text, string expected) => Held(text, "votes received").Should().Be(expected);

    [Theory]
    [InlineData("Turnout at 5 p.m.: 61 percent.", "turnout 61 percent")]
    [InlineData("Abstention was 39 percent.", "abstention 39 percent")]
    [InlineData("Spoiled ballots were 4 percent.", "blank votes 4 percent")]
    public void Those_who_voted_and_those_who_did_not_are_told_apart(string text, string expected) =>
        string.Join("; ", Told(text).Select(c => $"{c.Property} {c.Quote}")).Should().Be(expected);

    private static string Held(string text, string property) =>
        string.Join("; ", Told(text).Where(c => c.Property == property && c.Holder != null).Select(c => $"{c.Holder} {c.Quote}"));

    private static IEnumerable<Disagree.Claims.Claim> Told(string text) =>
        Read.Claims("The election was held on Sunday. " + text).Where(c => c.Figure != null);
}
