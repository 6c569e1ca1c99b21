namespace Disagree.Tests.Claims;

public sealed class FigureDeedTests
{
    [Theory]
    [InlineData("The council fined the dairy 40,000 euros.", "fine: €40,000")]
    [InlineData("The dairy was fined 40,000 euros.", "fine: €40,000")]
    [InlineData("The judge sentenced her to nine years.", "sentence: 9 years")]
    [InlineData("The flood has cost the Holm family 40,000 euros.", "cost: €40,000")]
    [InlineData("The mill owes its suppliers 40 million euros.", "debt: €40 million")]
    [InlineData("Arvik Mills bought the dairy for 40 million euros.", "price: €40 million")]
    [InlineData("The walkout dragged on for nine weeks.", "length of the strike: 9 weeks")]
    public void A_verb_says_a_figure_of_whom_or_of_what_it_befalls(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The mill agreed a 40 million euro takeover.", "price: €40 million")]
    [InlineData("The 40 million euro merger needs consent.", "price: €40 million")]
    [InlineData("The deal, valued at 40 million euros, was signed.", "price: €40 million")]
    [InlineData("The fine, 40,000 euros, was paid.", "fine: €40,000")]
    [InlineData("The loan, worth 40,000 euros, was repaid.", "loan: €40,000")]
    [InlineData("He will appeal against the fine, which amounts to 40,000 euros.", "fine: €40,000")]
    [InlineData("The judge fined Arvik Bank 40,000 euros.", "fine: €40,000")]
    [InlineData("The clerk earns 40,000 euros a year.", "salary: €40,000")]
    [InlineData("The mill is to pay 40,000 euros to resolve the case.", "settlement: €40,000")]
    [InlineData("Under the settlement, the mill will pay 40,000 euros.", "settlement: €40,000")]
    [InlineData("The loss, which amounted to 40 million euros, came as a surprise.", "lost: €40 million")]
    [InlineData("The price tag for the bridge has risen to 40 million euros.", "cost: €40 million")]
    [InlineData("The mill paid 40,000 euros in damages.", "damages: €40,000")]
    [InlineData("The gale did 40,000 euros of damage.", "damage: €40,000")]
    [InlineData("The bank has assets of about 40 million euros.", "assets: about €40 million")]
    [InlineData("The quake lay 40 kilometres deep.", "depth: 40 kilometers")]
    [InlineData("The institute gave its depth as 40 kilometres.", "depth: 40 kilometers")]
    [InlineData("Gusts of 90 kilometres an hour were measured.", "wind speed: 90 kilometers per hour")]
    [InlineData("Half of the land got nine inches of rain.", "rainfall: 9 inches")]
    public void A_noun_names_the_figure_wherever_it_stands(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("He waited for nine years.")]
    [InlineData("She walked nine miles in the rain.")]
    [InlineData("He left the trial after nine hours.")]
    [InlineData("The dog weighed 40 kilos and the fine came by post.")]
    public void Other_amounts_are_of_no_figure(string text) => Read.Claims(text).Should().NotContain(c => c.Figure != null);
}
