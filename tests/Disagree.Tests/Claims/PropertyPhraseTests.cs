using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class PropertyPhraseTests
{
    [Theory]
    [InlineData("The firm goes from 1000 to 2000 hires this year.", true)]
    [InlineData("The 2003-2006 harvests were poor.", false)]
    public void A_range_is_one_of_years_only_where_both_can_be(string text, bool isCount) =>
        Read.Claims(text).Any(c => c.Kind == ClaimKind.Number).Should().Be(isCount);

    [Theory]
    [InlineData("Three smugglers are in custody.", "arrested: 3 people")]
    [InlineData("Rangers took three smugglers into custody.", "arrested: 3 people")]
    [InlineData("The line cancelled 90 flights and delayed 200.", "cancelled: 90 flights; delayed: 200 flights")]
    [InlineData("The strike caused the cancellation of 90 flights.", "cancelled: 90 flights")]
    [InlineData("Nine sailors still missing after gale", "missing: 9 people")]
    [InlineData("Ninety people in nine towns ill", "infected: 90 people; –: 9 towns")]
    [InlineData("Nine people, including the driver, dead", "killed: 9 people")]
    [InlineData("A ferry with 40 people aboard sank.", "travelled: 40 people")]
    [InlineData("The crash killed all 40 people on board.", "killed: 40 people; travelled: 40 people")]
    [InlineData("All 40 passengers aboard were rescued.", "rescued: 40 people; travelled: 40 people")]
    [InlineData("The crash killed 12 men on board.", "killed: 12 people")]
    [InlineData("Police arrested 12 men inside the hall.", "arrested: 12 people")]
    [InlineData("Ninety-one others were injured late on Friday.", "injured: 91 people")]
    [InlineData("The blast that killed a man and wounded 31 people was claimed by nobody.", "killed: 1 person; injured: 31 people")]
    [InlineData("Some 900 drivers joined the earlier march.", "attended: about 900 people")]
    [InlineData("Nine sailors fell ill.", "infected: 9 people")]
    [InlineData("Nearly 8,000 goats vaccinated against fever", "vaccinated: about 8,000 goats")]
    [InlineData("A march with 900 drivers taking part blocked the bridge.", "attended: 900 people")]
    [InlineData("More than 900 drivers took part in the march.", "attended: more than 900 people")]
    [InlineData("Divers pulled five boys alive from the cave.", "rescued: 5 people")]
    [InlineData("Nine pilgrims died when a bus fell into a ravine.", "killed: 9 people")]
    [InlineData("Nine pilgrims killed after bus hit tree", "killed: 9 people")]
    [InlineData("Figures show 90 people died in the gale.", "killed: 90 people")]
    [InlineData("About 800 cottages are without electricity.", "without power: about 800 cottages")]
    [InlineData("More than 9,000 homes and shops lost power.", "without power: more than 9,000 homes")]
    [InlineData("About 800 households had no power.", "without power: about 800 households")]
    [InlineData("The firm paid K200,000 to the widow.", "paid: K200,000")]
    [InlineData("So far, 28 bodies have been identified.", "identify: 28 bodies")]
    [InlineData("Four bodies could not be identified.", "not identify: 4 bodies")]
    [InlineData("Divers recovered four bodies.", "killed: 4 bodies")]
    [InlineData("Some 31 miners trapped after blast", "trapped: about 31 people")]
    [InlineData("The blast trapped 31 miners.", "trapped: 31 people")]
    [InlineData("Nine sailors lost their lives in the gale.", "killed: 9 people")]
    [InlineData("Some 900 herders received the first dose.", "vaccinated: about 900 people")]
    [InlineData("Some 900 herders, most of those invited, were vaccinated.", "vaccinated: about 900 people")]
    [InlineData("Around 900 people live on the island.", "population: about 900 people")]
    [InlineData("The gale left 900 cottages in three valleys without power.", "without power: 900 cottages; –: 3 valleys")]
    [InlineData("The fire left 90 clerks out of work.", "lost jobs: 90 people")]
    [InlineData("Some 900 cottages along the coast were left without power.", "without power: about 900 cottages")]
    [InlineData("The outage hit 900 connections.", "without power: 900 connections")]
    [InlineData("Power was out for 900 cottages.", "without power: 900 cottages")]
    [InlineData("The mill shut with the loss of 90 jobs.", "lost jobs: 90 jobs")]
    [InlineData("At the gates 40 pilgrims were turned away.", "turned away: 40 people")]
    [InlineData("The valley has 900 registered voters.", "registered: 900 people")]
    [InlineData("Some 900 widows walked in silence to the chapel.", "attended: about 900 people")]
    [InlineData("Police put the number of participants at 900.", "attended: 900 people")]
    [InlineData("The heat hit 900 cottages.", "struck: 900 cottages")]
    [InlineData("Nine sailors walked to the chapel.", "walk: 9 people")]
    [InlineData("Nine sailors left without a word.", "evacuated: 9 people")]
    [InlineData("Some 300 villagers lost their homes.", "displaced: about 300 people")]
    [InlineData("The flood drove 900 villagers from their homes.", "evacuated: 900 people")]
    [InlineData("Ninety cottages gone, says mayor", "destroyed: 90 cottages")]
    [InlineData("Six sailors remain missing.", "missing: 6 people")]
    [InlineData("Six remain missing.", "missing: 6 people")]
    [InlineData("The tram had 90 people on board.", "travelled: 90 people")]
    [InlineData("Ten wagons left the track.", "derailed: 10 wagons")]
    [InlineData("The port has one surgeon left.", "–: 1 person")]
    public void Several_words_state_one_property(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Two robberies took place at the harbour.", "captured")]
    [InlineData("Two choirs joined forces for the feast.", "hired")]
    [InlineData("The case of 12 sailors moved the town.", "infected")]
    public void A_phrase_does_not_state_what_its_verb_would_alone(string text, string property) =>
        Read.Numbers(text).Should().NotContain(property);

    [Fact]
    public void One_who_speaks_is_no_count() => Read.Numbers("At least one resident says the river is low.").Should().BeEmpty();

    [Theory]
    [InlineData("Five of the wounded were hospitalized.")]
    [InlineData("Nine of the 40 sailors who fled the flood were sent home.")]
    [InlineData("The identities of three sailors killed in the fire were released.")]
    public void Some_of_those_of_whom_the_same_is_said_are_a_part(string text) => Read.Claims(text).Should().Contain(c => c.IsPart);

    [Fact]
    public void A_year_before_an_event_tells_roughly_when_it_was() =>
        Read.Claims("A 2014 fire killed two sailors.").Should().Contain(c => c.Property == "killed" && c.IsPeriodRough);
}
