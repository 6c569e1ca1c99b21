using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

/// <summary>A verb may say something else with the words behind it than alone; what those counted have is not they themselves.</summary>
public sealed class PhrasalVerbTests
{
    [Theory]
    [InlineData("Three robbers were pulled from the wreck.", "rescued", true)]
    [InlineData("Three robbers pulled up in a van.", "rescued", false)]
    [InlineData("Nine sailors drowned.", "killed", true)]
    [InlineData("Nine weavers drowned out the mayor.", "killed", false)]
    [InlineData("The mayor was drowned out by the weavers.", "killed", false)]
    [InlineData("Nine sailors tested positive for the fever.", "infected", true)]
    [InlineData("Nine sailors tested negative for the fever.", "infected", false)]
    [InlineData("Ninety workers will go.", "lost jobs", true)]
    [InlineData("The 90 workers will go on being paid.", "lost jobs", false)]
    [InlineData("Nine families left the valley.", "evacuated", true)]
    [InlineData("Nine families leave today for Lowick.", "evacuated", false)]
    [InlineData("Nine sailors remain in the hut.", "present", true)]
    [InlineData("Nine sailors remain unidentified.", "present", false)]
    [InlineData("Nine rockets struck the port.", "struck", true)]
    [InlineData("Nine names were struck from the roll.", "struck", false)]
    [InlineData("Nine weavers struck for more pay.", "on strike", true)]
    [InlineData("Nine bombers struck in the east.", "on strike", false)]
    [InlineData("Nine prisoners were released.", "released", true)]
    [InlineData("The names of the nine prisoners were released.", "released", false)]
    [InlineData("The names of nine sailors who drowned were read.", "killed", true)]
    [InlineData("Rebels took nine hamlets.", "captured", true)]
    [InlineData("The airport took nine flights.", "captured", false)]
    [InlineData("Nine clinics took in the wounded.", "captured", false)]
    [InlineData("Robbers took nine hostages.", "abducted", true)]
    [InlineData("Nine women were born there.", "born", true)]
    [InlineData("Nine of the coins bore the mark of the duke.", "born", false)]
    [InlineData("The abbey fed the 900 pilgrims registered with it.", "magnitude", false)]
    public void Only_the_words_together_tell_what_is_stated(string text, string property, bool isStated) =>
        Read.Claims(text).Any(c => c.Property == property).Should().Be(isStated);

    [Theory]
    [InlineData("Ida Holm got nine years for theft.", "sentence", true)]
    [InlineData("Ida Holm gets nine more years as mayor.", "sentence", false)]
    [InlineData("The law gives the council nine days to name a winner.", "sentence", false)]
    [InlineData("Ida Holm had given nine years to the force.", "sentence", false)]
    [InlineData("The attack lasted nine weeks.", "length of the attack", true)]
    [InlineData("The attack came nine weeks after the fair.", "length of the attack", false)]
    [InlineData("It was the worst gale to strike the isle for 90 years.", "length of the strike", false)]
    [InlineData("The party drew 14 percent of the vote.", "share of the vote", true)]
    [InlineData("The appeal drew 14 percent of that sum.", "share of the vote", false)]
    [InlineData("The line puts its losses at 5 million euros a day.", "salary", false)]
    [InlineData("The family took 40 million euros in dividends in nine years.", "dividend", true)]
    [InlineData("The family took 40 million euros in dividends, rent and interest.", "dividend", false)]
    [InlineData("The dairy had 40 million euros in revenue and grants.", "revenue", false)]
    public void Words_beside_an_amount_may_show_that_it_is_another_figure(string text, string figure, bool isOf) =>
        Read.Claims(text).Any(c => c.Figure?.Name == figure).Should().Be(isOf);

    [Theory]
    [InlineData("There were nineteen children and seven grown-ups.")]
    [InlineData("The inn had nine lock-ins.")]
    public void A_plural_with_a_hyphen_does_nothing(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Property == "rose" || c.Property == "rise");

    [Fact]
    public void A_gunman_who_shot_a_constable_dead_is_not_among_the_dead() =>
        Read.Claims("A gunman shot dead constable Tom Hale on the quay.")
            .Should()
            .NotContain(c => c.Property == "killed" && c.Quote == "A gunman");
}
