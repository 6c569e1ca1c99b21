using Disagree.Claims.Figures;
using Disagree.Languages;

namespace Disagree.Tests.Claims;

public sealed class FigurePhraseTests
{
    [Theory]
    [InlineData("Mending the quay will set the town back 40 million euros.", "cost: €40 million")]
    [InlineData("They put the cost of mending the quay at 40 million euros.", "cost: €40 million")]
    [InlineData("The survey is expected to run to about 40,000 euros.", "cost: about €40,000")]
    [InlineData("The quay, originally budgeted at 40 million euros, is late.", "original cost: €40 million")]
    [InlineData("Chile is also giving 40 million euros.", "aid: €40 million")]
    [InlineData("The widow gave the hospital 40 million euros.", "aid: €40 million")]
    [InlineData("The council set aside 40 million euros for new boats.", "allocated: €40 million")]
    [InlineData("The appeal has brought in more than 40,000 euros.", "raised: more than €40,000")]
    [InlineData("Ida Holm stands to receive 40,000 euros.", "received: €40,000")]
    [InlineData("The robbers got away with 40,000 euros in cash.", "stolen: €40,000")]
    [InlineData("The club is in debt to the tune of 40 million euros.", "debt: €40 million")]
    [InlineData("The storm did 40,000 euros' worth of damage.", "damage: €40,000")]
    [InlineData("The survey valued the mill at 40 million euros.", "value: €40 million")]
    [InlineData("The saddle went under the hammer for 40,000 euros.", "price: €40,000")]
    [InlineData("At least 95 percent is needed to stop the fever.", "needed: at least 95 percent")]
    [InlineData("Prosecutors had sought nine years for Ida Holm.", "sentence sought: 9 years")]
    [InlineData("Theft carries a maximum penalty of nine years.", "possible sentence: 9 years")]
    [InlineData("Ida Holm got off with nine years.", "sentence: 9 years")]
    [InlineData("Guards seized 40 kilos of ivory.", "seized: 40 kilograms")]
    [InlineData("The gale was a category five storm by noon.", "category: category 5")]
    [InlineData("With 90 percent of precincts reporting, Ida Holm led.", "votes counted: 90 percent")]
    [InlineData("The dairy has a 31 percent share of the market.", "market share: 31 percent")]
    [InlineData("The bid was 31 percent above the closing price.", "premium: 31 percent")]
    [InlineData("More than 31 percent of voters took part.", "turnout: more than 31 percent")]
    [InlineData("Norway has pledged 40 million euros and Chile 3 million euros.", "aid: €40 million; aid: €3 million")]
    [InlineData("A widow paid 40,000 euros for the saddle.", "price: €40,000")]
    [InlineData("The saddle went for 40,000 euros.", "price: €40,000")]
    [InlineData("The order is worth 40 million euros.", "contract: €40 million")]
    [InlineData("The yard won a 40 million euro contract.", "contract: €40 million")]
    [InlineData("The cost of the damage was put at 40,000 euros.", "damage: €40,000")]
    [InlineData("Losses are put at 40 million euros.", "damage: €40 million")]
    [InlineData("Tickets start at 9 euros.", "fee: €9")]
    [InlineData("Tenants pay 900 euros a month.", "rent: €900 per month")]
    [InlineData("The clerk is paid 900 euros a month.", "salary: €900 per month")]
    [InlineData("The isle is to borrow 40 million euros from a bank.", "loan: €40 million")]
    [InlineData("The clerk took 40,000 euros from the till.", "stolen: €40,000")]
    [InlineData("The levy is expected to raise 40 million euros a year.", "raised: €40 million")]
    [InlineData("The town will cut spending by 40 million euros.", "savings: €40 million")]
    [InlineData("There is a 40 million euro hole in the budget.", "deficit: €40 million")]
    [InlineData("The weavers' pay will rise by 9 percent.", "pay rise: 9 percent")]
    [InlineData("The prize comes with 40,000 euros.", "prize: €40,000")]
    [InlineData("Nine days into the strike the quay is empty.", "length of the strike: 9 days")]
    [InlineData("The siege ended after nine hours.", "length of the siege: 9 hours")]
    [InlineData("The standoff lasted nine hours.", "length of the siege: 9 hours")]
    [InlineData("It took nine hours to restore power.", "length of the outage: 9 hours")]
    [InlineData("After nine hours of talks there is no deal.", "length of the talks: 9 hours")]
    [InlineData("They met for nine hours.", "length of the talks: 9 hours")]
    [InlineData("The two agreed to a nine-day truce.", "length of the truce: 9 days")]
    [InlineData("The league banned Ida Holm for nine months.", "ban: 9 months")]
    [InlineData("Ida Holm was given a nine-month ban.", "ban: 9 months")]
    [InlineData("The quay will open nine months late.", "delay: 9 months")]
    [InlineData("The opening was put back by nine months.", "delay: 9 months")]
    [InlineData("The isle will put a tariff of 9 percent on wool.", "tariff: 9 percent")]
    [InlineData("The economy grew 4 percent.", "economic growth: 4 percent")]
    [InlineData("Consumer prices were up 4 percent.", "inflation: 4 percent")]
    [InlineData("Core inflation was 4 percent.", "core inflation: 4 percent")]
    [InlineData("The key rate was raised to 4 percent.", "interest rate: 4 percent")]
    [InlineData("Holm Foods acquired 30 percent of the dairy.", "stake: 30 percent")]
    [InlineData("Holm Foods holds 30 percent of the shares.", "stake: 30 percent")]
    [InlineData("The train took the curve at 90 kilometres per hour.", "speed: 90 kilometers per hour")]
    [InlineData("The limit on the curve is 90 kilometres per hour.", "speed limit: 90 kilometers per hour")]
    [InlineData("A column of ash rose to nine kilometres.", "height of the plume: 9 kilometers")]
    [InlineData("Ida Holm has already served nine months in jail.", "time in custody: 9 months")]
    [InlineData("Ida Holm got credit for the nine months already served.", "time in custody: 9 months")]
    [InlineData("Ida Holm has been in custody for 14 months.", "time in custody: 14 months")]
    [InlineData("The guidelines called for 9 to 12 years in prison.", "guideline sentence: 9–12 years")]
    [InlineData("The guidelines suggested a sentence of nine years.", "guideline sentence: 9 years")]
    [InlineData("The refunds so far come to 40,000 euros.", "repaid: €40,000")]
    [InlineData("Refunds to date: 40,000 euros.", "repaid: €40,000")]
    [InlineData("The assault, which lasted nine minutes, was over by dawn.", "length of the attack: 9 minutes")]
    [InlineData("The shelling went on for more than nine hours.", "length of the attack: more than 9 hours")]
    [InlineData("The chase lasted nine miles.", "length of the chase: 9 miles")]
    [InlineData("The shares closed at 9.50 dollars.", "share price: $9.5")]
    [InlineData("The stock was up 2 percent at 9.50 dollars.", "share price: $9.5")]
    public void Several_words_say_a_figure(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The goats ate nine kilos of hay.")]
    [InlineData("Seats in the ground rose by nine inches.")]
    [InlineData("The lighthouse rises nine kilometres from here.")]
    [InlineData("The club asked for nine days to reply.")]
    [InlineData("About 58 percent of the share of children had it.")]
    [InlineData("She walked for nine hours to the bank and back.")]
    [InlineData("There are 18 categories of goats.")]
    [InlineData("The shares were offered at 9.50 dollars.")]
    [InlineData("The guild put aside 40,000 euros for the fair.")]
    [InlineData("The shares stood at 9.50 dollars in morning trading.")]
    [InlineData("The stock of hay stood at 40 bales.")]
    public void Other_words_say_none(string text) => Read.Claims(text).Should().NotContain(c => c.Figure != null);

    [Theory]
    [InlineData("aid", "hand coins", "words around #")]
    [InlineData("alms", "hand #", "a figure of figures.tsv in column 1")]
    public void A_phrase_that_cannot_be_used_is_refused_with_its_place(string figure, string phrase, string expected) =>
        FluentActions
            .Invoking(() => FigureReader.Of(Language.English.With("figurephrases", figure, phrase, "money").Lexicon))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"The entry given for table \"figurephrases\": expected {expected}*");

    [Fact]
    public void Words_that_make_a_figure_another_are_refused_where_no_table_holds_it() =>
        FluentActions
            .Invoking(() => FigureReader.Of(Language.English.With("figureturns", "fine", "alms", "give", "").Lexicon))
            .Should()
            .Throw<FormatException>()
            .WithMessage("The entry given for table \"figureturns\": expected a figure of figures.tsv in column 2*");
}
