using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class FigureTests
{
    [Theory]
    [InlineData("The dairy posted a net loss of 4 million euros.", "lost: €4 million")]
    [InlineData("Sales at the dairy rose to 40 million euros.", "revenue: €40 million")]
    [InlineData("Turnout, at 41 percent, was low.", "turnout: 41 percent")]
    [InlineData("Ivar Holm was jailed for nine years.", "sentence: 9 years")]
    [InlineData("The Holm family owns 31 percent of the dairy.", "stake: 31 percent")]
    [InlineData("The dairy will cut 9 percent of its staff.", "workforce: 9 percent")]
    [InlineData("The Harbour Party took 31 percent of the vote, ahead of the Mill Party on 28 percent.", "share of the vote: 31 percent; share of the vote: 28 percent")]
    [InlineData("The Harbour Party won 31 percent of the votes. The Mill Party came second with 28 percent.", "share of the vote: 31 percent; share of the vote: 28 percent")]
    [InlineData("With 60 percent of votes counted, the Harbour Party had 31 percent.", "votes counted: 60 percent; share of the vote: 31 percent")]
    [InlineData("The 9 million euros requested never came.", "needed: €9 million")]
    [InlineData("The dairy had sales of 40 million euros, a drop of 17 percent.", "revenue: €40 million; revenue, change: 17 percent")]
    public void A_noun_or_a_verb_says_of_which_figure_an_amount_is_the_value(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The toll to cross the strait is 4 million euros.")]
    [InlineData("He walked for nine years.")]
    [InlineData("Some 31 percent of the apples were sour.")]
    public void Other_amounts_are_of_no_figure(string text) => Read.Claims(text).Should().NotContain(c => c.Figure != null);

    [Fact]
    public void What_moved_in_percent_is_a_change_of_the_figure() => Read.Numbers("Revenue fell 17 percent.").Should().StartWith("revenue, change:");

    [Theory]
    [InlineData("The Harbour Party took 31 percent of the vote.", "Harbour Party")]
    [InlineData("Her brother, Ivar Holm, was jailed for nine years.", "Ivar Holm")]
    [InlineData("The court upheld the nine-year term of her brother, Ivar Holm.", "Ivar Holm")]
    [InlineData("The company made a loss of 4 million euros.", null)]
    public void Whose_it_is_is_read_from_the_names_beside_it(string text, string? holder) =>
        Read.Claims(text).First(c => c.Figure != null).Holder.Should().Be(holder);
}
