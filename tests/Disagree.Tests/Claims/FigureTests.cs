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
    [InlineData(
        "The Harbour Party took 31 percent of the vote, ahead of the Mill Party on 28 percent.",
        "share of the vote: 31 percent; share of the vote: 28 percent"
    )]
    [InlineData(
        "The Harbour Party won 31 percent of the votes. The Mill Party came second with 28 percent.",
        "share of the vote: 31 percent; share of the vote: 28 percent"
    )]
    [InlineData(
        "With 60 percent of votes counted, the Harbour Party had 31 percent.",
        "votes counted: 60 percent; share of the vote: 31 percent"
    )]
    [InlineData("The 9 million euros requested never came.", "needed: €9 million")]
    [InlineData("40 million euros is the damage.", "damage: €40 million")]
    [InlineData("The figure for the damage is 40 million euros.", "damage: €40 million")]
    [InlineData("What was the damage? Forty million euros.", "damage: €40 million")]
    [InlineData("The guild has added up the damage. The sum is 40 million euros.", "damage: €40 million")]
    [InlineData("The dairy had sales of 40 million euros, a drop of 17 percent.", "revenue: €40 million; revenue, change: 17 percent")]
    public void A_noun_or_a_verb_says_of_which_figure_an_amount_is_the_value(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The Mill Party lost 14 of its 29 seats.", "seats lost Mill Party 14 of its 29 seats")]
    [InlineData("The Alliance won 47 percent of the votes and 72 seats.", "share of the vote Alliance 47 percent; won Alliance 72 seats")]
    [InlineData(
        "With all 40 seats counted, the Harbour Party had 22. The Liberals were left with nine.",
        "won Harbour Party 22; won Liberals nine"
    )]
    [InlineData(
        "Ida Holm took 45,719 votes against 23,853, or 27 percent, for Ana Ruiz.",
        "votes received Ida Holm 45,719 votes; votes received Ana Ruiz 23,853; share of the vote Ana Ruiz 27 percent"
    )]
    [InlineData(
        "Ana Ruiz of the Mill Party has 23,853 votes (27 percent), Jan Berg 10,590 (12 percent).",
        "votes received Ana Ruiz 23,853 votes; share of the vote Ana Ruiz 27 percent; votes received Jan Berg 10,590; share of the vote Jan Berg 12 percent"
    )]
    [InlineData(
        "Ida Holm has 58 percent of the vote and her rival, Ana Ruiz of the Mill Party, 24 percent.",
        "share of the vote Ida Holm 58 percent; share of the vote Ana Ruiz 24 percent"
    )]
    [InlineData(
        "Ida Holm won 53 percent of the vote to Ana Ruiz's 27 percent.",
        "share of the vote Ida Holm 53 percent; share of the vote Ana Ruiz 27 percent"
    )]
    [InlineData(
        "Ida Holm won 53 percent of the vote. Third was Jan Berg, a retired judge, with 12 percent.",
        "share of the vote Ida Holm 53 percent; share of the vote Jan Berg 12 percent"
    )]
    [InlineData("A judge ordered Arvik Mills to pay the town 40 million euros.", "penalty Arvik Mills 40 million euros")]
    [InlineData("Arvik Mills must pay the town 40 million euros.", "penalty Arvik Mills 40 million euros")]
    [InlineData(
        "Arvik Mills settled for 40 million euros and Holm Foods 31 million euros.",
        "settlement Arvik Mills 40 million euros; settlement Holm Foods 31 million euros"
    )]
    [InlineData("Holm Foods agreed to pay 40 million euros to settle the case.", "settlement Holm Foods 40 million euros")]
    [InlineData("Holm Foods will pay its clerks 40 million euros.", "")]
    [InlineData("It was signed, giving Ida Holm of the Mill Party (MP) 45,759 votes.", "votes received Ida Holm 45,759 votes")]
    public void Each_amount_of_a_result_has_its_own_holder(string text, string expected) =>
        string.Join("; ", Read.Claims(text).Where(c => c.Figure != null).Select(c => $"{c.Property} {c.Holder} {c.Quote}"))
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("Analysts had expected 31 million euros in revenue.", "revenue, expected by analysts: €31 million")]
    [InlineData(
        "Revenue rose to 40 million euros, above analysts' estimates of 38 million euros.",
        "revenue: €40 million; revenue, expected by analysts: €38 million"
    )]
    [InlineData(
        "Revenue of 40 million euros beat the 38 million euros forecast by analysts.",
        "revenue: €40 million; revenue, expected by analysts: €38 million"
    )]
    [InlineData(
        "The net loss was 12 million euros; adjusted for costs, the mill lost 4 million euros.",
        "lost: €12 million; lost, adjusted: €4 million"
    )]
    [InlineData("Excluding one-time items, the mill lost 4 million euros.", "lost, adjusted: €4 million")]
    [InlineData("The mill lost 4 million euros, less than it had feared.", "lost: €4 million")]
    [InlineData("After a six-week trial the mill was closed.", "length of the trial: 6 weeks")]
    [InlineData("Sailors went on strike for 48 hours.", "length of the strike: 48 hours")]
    [InlineData("The jury sat through four weeks of testimony.", "length of the trial: 4 weeks")]
    [InlineData("The plan brings savings of 40 million euros a year.", "savings: €40 million")]
    [InlineData("The non-GAAP net loss was 4 million euros.", "lost, adjusted: €4 million")]
    [InlineData("At the polls the Harbour Party won 41 percent of the vote.", "share of the vote: 41 percent")]
    [InlineData("The last surveys had put the Harbour Party at 41 percent.", "share of the vote, in surveys: 41 percent")]
    [InlineData("It made a net loss of $12 million. The loss was 37 cents a share.", "lost: $12 million; loss per share: $0.37 per share")]
    [InlineData(
        "Revenue fell to 40 million euros. Analysts had expected 42 million euros.",
        "revenue: €40 million; revenue, expected by analysts: €42 million"
    )]
    public void How_a_figure_is_reckoned_is_a_part_of_it(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The mill expects revenue between 34 and 36 million euros.", true)]
    [InlineData("The mill forecast a loss of 4 million euros.", true)]
    [InlineData("The mill posted a smaller loss than expected of 4 million euros.", false)]
    [InlineData("The total cost is estimated at 4 million euros.", false)]
    public void What_somebody_expects_is_still_to_come(string text, bool isAhead) =>
        Read.Claims(text).Last(c => c.Kind == ClaimKind.Number).IsAhead.Should().Be(isAhead);

    [Theory]
    [InlineData("A total of 4,000 votes were cast.")]
    [InlineData("The hall has a 300-seat gallery.")]
    public void Votes_and_seats_of_nobody_are_of_no_figure(string text) => Read.Claims(text).Should().NotContain(c => c.Figure != null);

    [Theory]
    [InlineData("The toll to cross the strait is 4 million euros.")]
    [InlineData("He walked for nine years.")]
    [InlineData("Some 31 percent of the apples were sour.")]
    public void Other_amounts_are_of_no_figure(string text) => Read.Claims(text).Should().NotContain(c => c.Figure != null);

    [Fact]
    public void What_moved_in_percent_is_a_change_of_the_figure() =>
        Read.Numbers("Revenue fell 17 percent.").Should().StartWith("revenue, change:");

    [Theory]
    [InlineData("The Harbour Party took 31 percent of the vote.", "Harbour Party")]
    [InlineData("Her brother, Ivar Holm, was jailed for nine years.", "Ivar Holm")]
    [InlineData("The court upheld the nine-year term of her brother, Ivar Holm.", "Ivar Holm")]
    [InlineData("The company made a loss of 4 million euros.", null)]
    public void Whose_it_is_is_read_from_the_names_beside_it(string text, string? holder) =>
        Read.Claims(text).First(c => c.Figure != null).Holder.Should().Be(holder);
}
