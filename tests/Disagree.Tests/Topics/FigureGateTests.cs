using Disagree.Articles;
using Disagree.Claims;
using Disagree.Tests.Pairs;

namespace Disagree.Tests.Topics;

/// <summary>Figures are held against each other only where they are of one body, of one thing, or given by one.</summary>
public sealed class FigureGateTests
{
    [Theory]
    [InlineData("Northwind posted a net loss of $131 million.", "Northwind lost $140 million, a net loss that surprised many.", true)]
    [InlineData("Northwind said its revenue fell to $40 million.", "Harrow said its revenue fell to $41 million.", false)]
    public void Each_firm_has_its_own(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData(
        "The lighthouse is late. Its cost has risen to $40 million.",
        "Mr Holm put the bill for the lighthouse at $41 million.",
        true
    )]
    [InlineData(
        "She asked for a survey by boat, which would set the town back $40,000.",
        "The bill for the boat survey is put at $41,000.",
        true
    )]
    [InlineData(
        "She asked for a survey by boat, which would set the town back $40,000.",
        "The bill for the glider survey is put at $41,000.",
        false
    )]
    [InlineData("The cost of the lighthouse is $40 million. The cost of the quay is $3 million.", "The quay will cost $5 million.", true)]
    [InlineData("The saddle was sold for $40,000.", "The bakery changed hands for $41,000.", false)]
    public void What_costs_must_be_one_thing(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("The court ordered the baker to pay a fine of $40,000.", "A fine of $41,000 was left in place.", true)]
    [InlineData("He pocketed $40,000, the court held.", "The clerk had received at least $41,000 from the mill.", true)]
    [InlineData("Ida Holm was fined $40,000. The mill was fined $90,000.", "A fine of $41,000 was left in place.", false)]
    [InlineData(
        "The quay was to cost $40 million when work began in 2019.",
        "The cost has risen to $60 million from an original $41 million.",
        true
    )]
    public void A_fine_that_each_article_gives_alone_is_one(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("Norway pledged $40 million for the flooded valley.", "Norway is giving the flooded valley $41 million.", true)]
    [InlineData("Norway pledged $40 million for the flooded valley.", "Chile is giving the flooded valley $41 million.", false)]
    [InlineData("The flooded valley got a $40 million gift from Norway.", "Chile is giving the flooded valley $41 million.", false)]
    [InlineData("Norway pledged $40 million in aid.", "Norway promised $41 million to the isles.", true)]
    [InlineData("Norway pledged $40 million in aid.", "Chile promised $41 million to the isles.", false)]
    public void What_is_given_must_come_from_one(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("Arvik Mills will pay $40 million to settle the case.", "The $41 million settlement ends the case.", true)]
    [InlineData("Arvik Mills will pay $40 million to settle the case.", "Harrow Foods settled the case for $41 million.", false)]
    [InlineData("Arvik Mills won 40 seats.", "The chamber has 41 seats.", false)]
    public void Of_a_sum_that_each_article_gives_alone_it_need_not_be_said_whose_it_is(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("The lighthouse will cost $40 million.", "The lighthouse cost $41 million.", true)]
    [InlineData("The lighthouse will cost $40 million.", "The project cost $41 million.", true)]
    [InlineData("The dairy will earn $40 million.", "The dairy earned $41 million.", false)]
    public void What_is_decided_on_beforehand_is_one_before_and_after(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("The isle put a tariff of 25 percent on wool.", "A 26 percent tariff on wool was announced.", true)]
    [InlineData("A 25 percent tariff on wool was announced.", "Wine will face a 10 percent tariff on imports.", false)]
    [InlineData("Unemployment stood at 9 percent.", "The jobless rate is 8 percent.", true)]
    [InlineData("Unemployment stood at 9 percent.", "Youth unemployment stood at 21 percent.", false)]
    [InlineData("Inflation was 4 percent.", "Core inflation was 3 percent.", false)]
    [InlineData("The train was travelling at 90 kilometres per hour.", "The permitted speed is 60 kilometres per hour.", false)]
    public void A_rate_is_that_of_its_own_thing_alone(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Fact]
    public void A_figure_of_a_past_month_is_that_of_a_report_of_then()
    {
        var late = new Article("late", "Ida Holm of Arvik won her appeal. A fine of $41,000 imposed on Holm last June was lifted.")
        {
            Published = new DateOnly(2022, 2, 9),
        };
        var then = new Article("then", "The court ordered Ida Holm of Arvik to pay a fine of $40,000.")
        {
            Published = new DateOnly(2021, 6, 21),
        };
        CrossCheck.Default.Run(late, then).Verdicts.Should().Contain(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2);
    }

    [Theory]
    [InlineData(
        "Ivar Holm, the man who paid, got off with four years.",
        "Ivar Holm, who talked to the police, will serve five years.",
        true
    )]
    [InlineData(
        "The dairy, whose owner, Ivar Holm, was given four years, is closed.",
        "Ivar Holm, who talked to the police, will serve five years.",
        true
    )]
    [InlineData("Ana Ruiz, the sister of Ivar Holm, got four years.", "Ivar Holm, who talked to the police, will serve five years.", false)]
    public void An_insertion_does_not_hide_whose_sentence_it_is(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);
}
