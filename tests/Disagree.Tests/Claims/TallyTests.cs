using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Counts that an article states itself: wholes, parts, lists, and headlines.</summary>
public sealed class TallyTests
{
    [Fact]
    public void A_count_without_the_later_dead_replaces_the_one_with_them() =>
        Read.Claims("Five people, including Ben Oduya, were hurt. Oduya has died.")
            .Should()
            .ContainSingle(c => c.Property == "injured")
            .Which.Replaces!.Text.Should()
            .Be("5 people");

    [Theory]
    [InlineData(
        "Three people were killed and seven others were hurt. Nine sailors were shot inside.",
        "killed: 3 people; injured: 7 people"
    )]
    public void What_the_article_tallies_itself_is_not_worked_out_again(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("Two hurt in harbour shooting", "A sailor was killed. A second sailor, also 15, was wounded.", true)]
    [InlineData("Two hurt in harbour shooting", "A sailor was wounded. A second sailor, also 15, was wounded.", false)]
    [InlineData("Sailor killed and two hurt in harbour shooting", "A sailor was killed. A second sailor, also 15, was wounded.", false)]
    public void A_headline_that_counts_the_dead_in_is_no_count_of_the_hurt(string title, string text, bool isPart) =>
        Read.Claims(title, text)
            .Where(c => c.Property == "injured" && c.Span.Part == Disagree.Articles.Part.Title && c.Derivation == null)
            .Should()
            .OnlyContain(c => c.IsPart == isPart);

    [Theory]
    [InlineData("One killed in harbour fire", "At least one person was killed in the harbour fire.", "at least 1 person")]
    [InlineData("One killed in harbour fire", "At least two people were killed in the harbour fire.", "1 person")]
    [InlineData("One killed in harbour fire", "The harbour fire killed one person.", "1 person")]
    public void A_headline_says_no_more_than_its_text(string title, string text, string expected) =>
        Read.Claims(title, text).First(c => c.Property == "killed").Value.Text.Should().Be(expected);

    [Theory]
    [InlineData("Three agents were hurt. No one else was hurt.")]
    [InlineData("Three agents were hurt. There were no other injuries.")]
    public void Nobody_else_is_not_nobody(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Property == "injured" && c.Value.Text.StartsWith("0 ") && !c.IsPart);

    [Theory]
    [InlineData(
        "Four weavers were killed and one weaver was wounded. The clerk saw three wounded men.",
        "killed: 4 people; injured: 1 person"
    )]
    [InlineData("Two sailors died and three others were hurt.", "killed: 2 people; injured: 3 people")]
    public void A_tally_of_dead_and_wounded_counts_the_whole_of_each(string text, string expected)
    {
        Counts(text).Should().StartWith(expected);
        Read.Claims(text).Where(c => c.Property is "killed" or "injured").Take(2).Should().NotContain(c => c.IsPart);
    }

    [Theory]
    [InlineData("A man died. Police said six people were killed.", "killed: 6 people")]
    [InlineData("The neighbour of a boy who died was heard.", "killed: 1 person")]
    public void A_count_of_the_article_comes_before_ours(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("Two women and three children were hurt.", "injured: 2 people; injured: 5 people; injured: 3 people")]
    [InlineData("Two women and a boy were hurt.", "injured: 2 people; injured: 3 people")]
    public void A_list_adds_up(string text, string expected) => Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("Four men were wounded. Three others were wounded.", "3 others")]
    [InlineData("Four people were wounded. One man was wounded badly.", "1 man")]
    [InlineData("Four people were wounded. Two women were wounded.", "2 women")]
    public void A_part_is_told_from_the_total(string text, string what) =>
        Read.Claims(text).Where(c => c.IsPart).Should().ContainSingle($"{what} are some of four");

    [Fact]
    public void A_total_is_no_part() =>
        Read.Claims("Four people were wounded. Nine people were wounded.").Should().NotContain(c => c.IsPart);

    private static string Counts(string text) =>
        string.Join(
            "; ",
            Read.Claims(text)
                .Where(c => c.Kind == ClaimKind.Number && c.Property is "killed" or "injured")
                .OrderByDescending(c => c.Property == "killed")
                .ThenBy(c => c.Span)
                .Select(c => $"{c.Property}: {c.Value.Text}")
        );
}
