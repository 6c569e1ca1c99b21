using Disagree.Claims;
using Disagree.Claims.Phrases;
using Disagree.Claims.Properties;
using Disagree.Languages;
using Disagree.Lexicons;

namespace Disagree.Tests.Claims;

/// <summary>What several words together, or words far from the amount, state of it.</summary>
public sealed class SetPhraseTests
{
    [Theory]
    [InlineData("The gale cost the lives of nine sailors.", "killed: 9 people")]
    [InlineData("The strike in Arvik was joined by 900 weavers.", "on strike: 900 people")]
    [InlineData("The recall of lamps with loose wires covers 900 units.", "recalled: 900 units")]
    [InlineData("Monday saw nine ministers leave the cabinet.", "resigned: 9 people")]
    [InlineData("In Norway 130 homes were destroyed.", "destroyed: 130 homes")]
    [InlineData("The number of visitors at the fair in Arvik was 900.", "attended: 900 people")]
    [InlineData("Some 900 pilgrims need something to eat.", "in need of food: about 900 people")]
    [InlineData("In Tarlo, 900 need shelter.", "in need of shelter: 900 people")]
    [InlineData("Some 900 widows were touched by the flood.", "affected: about 900 people")]
    [InlineData("Nine weavers are among the pilgrims confirmed dead.", "killed: 9 people")]
    [InlineData("The dead include nine weavers.", "killed: 9 people")]
    [InlineData("Of 40 hamlets, 12 were cut off.", "–: 40 hamlets; cut off: 12 hamlets")]
    [InlineData("The dairy fired 90 clerks.", "lost jobs: 90 people")]
    [InlineData("The dairy let go 90 workers.", "lost jobs: 90 people")]
    [InlineData("Some 90 widows had their records stolen.", "data exposed: about 90 people")]
    [InlineData("Nine clerks were taken to the city for questioning.", "questioned: 9 people")]
    [InlineData("The army controls 40 percent of the city.", "land held: 40 percent")]
    [InlineData("The army has retaken 40 percent of the city.", "captured: 40 percent")]
    [InlineData("The jury convicted Ida Holm on nine counts.", "convicted: 9 counts")]
    [InlineData("Jurors cleared him of nine charges.", "acquitted: 9 charges")]
    [InlineData("The quake was followed by nine aftershocks.", "recorded: 9 aftershocks")]
    [InlineData("The guild handed out 900 blankets.", "delivered: 900 blankets")]
    [InlineData("The weaver was convicted on nine counts.", "convicted: 9 counts")]
    [InlineData("Jurors deadlocked on nine counts.", "undecided: 9 counts")]
    [InlineData("Tarlo, population 9,000, lost its school.", "population: 9,000 people")]
    [InlineData("The duke asked for 900 tents.", "asked for: 900 tents")]
    [InlineData("The 900 tents the duke asked for have come.", "asked for: 900 tents")]
    [InlineData("Nine aftershocks followed.", "recorded: 9 aftershocks")]
    [InlineData("Nine cottages crumbled.", "destroyed: 9 cottages")]
    [InlineData("Nine sailors sustained slight burns.", "injured: 9 people")]
    [InlineData("Medics treated nine sailors for deep cuts.", "injured: 9 people")]
    [InlineData("Nine sailors were treated for hypothermia.", "injured: 9 people")]
    [InlineData("There is no trace of nine sailors.", "missing: 9 people")]
    [InlineData("A rockslide pinned nine climbers beneath a ledge.", "trapped: 9 people")]
    [InlineData("Nine sailors from the wreck were hauled to safety.", "rescued: 9 people")]
    [InlineData("A trawler brought nine sailors ashore.", "rescued: 9 people")]
    [InlineData("The mayor told 900 villagers to leave.", "evacuated: 900 people")]
    [InlineData("The gale knocked down nine cottages.", "destroyed: 9 cottages")]
    [InlineData("Nine cottages burned to the ground.", "destroyed: 9 cottages")]
    [InlineData("There was damage to nine cottages.", "damaged: 9 cottages")]
    [InlineData("Ice cut electricity to 900 cottages.", "without power: 900 cottages")]
    [InlineData("The gale left 900 cottages in the dark.", "without power: 900 cottages")]
    [InlineData("Nine poachers were led away in handcuffs.", "arrested: 9 people")]
    [InlineData("Charges were filed against nine poachers.", "charged: 9 people")]
    [InlineData("Judges found nine poachers guilty of theft.", "convicted: 9 people")]
    [InlineData("Nine sailors caught the flu.", "infected: 9 people")]
    [InlineData("Nurses gave a booster to 900 sailors.", "vaccinated: 900 people")]
    [InlineData("Nine hundred sailors underwent screening.", "tested: 900 people")]
    [InlineData("The duke called in 90 troopers.", "deployed: 90 people")]
    [InlineData("Bandits took nine pilgrims hostage.", "abducted: 9 people")]
    [InlineData("Rebels let nine hostages go.", "released: 9 people")]
    [InlineData("Rebels took control of nine hamlets.", "captured: 9 hamlets")]
    [InlineData("The frigate fired off nine rockets.", "launched: 9 rockets")]
    [InlineData("The battery took nine rockets down.", "intercepted: 9 rockets")]
    [InlineData("Some 900 widows poured into the square.", "attended: about 900 people")]
    [InlineData("The mill was staffed by 90 clerks.", "employed: 90 people")]
    [InlineData("Ninety clerks were put out of work.", "lost jobs: 90 people")]
    [InlineData("The mill signed up 90 nurses.", "hired: 90 people")]
    [InlineData("The line put back nine sailings.", "delayed: 9 sailings")]
    [InlineData("The closure of nine libraries angered the town.", "closed: 9 libraries")]
    [InlineData("Flames tore through 900 acres of gorse.", "burned: 900 acres")]
    [InlineData("An electorate of 900 will choose the reeve.", "registered: 900 people")]
    public void Words_around_an_amount_state_one_property(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Missing were nine sailors.", "missing: 9 people")]
    [InlineData("Under arrest are nine poachers.", "arrested: 9 people")]
    [InlineData("Still without power are 900 cottages.", "without power: 900 cottages")]
    [InlineData("Lost to the flood were nine cottages.", "destroyed: 9 cottages")]
    [InlineData("Vaccinated so far: 900 goats.", "vaccinated: 900 goats")]
    public void What_is_said_may_come_before_the_amount(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Nine hikers stranded on a ledge were winched to safety.", "rescued: 9 people")]
    [InlineData("Nine poachers who were held in May have been set free.", "released: 9 people")]
    [InlineData("Clerks and porters, 90 in all, were put out of work.", "lost jobs: 90 people")]
    public void The_main_verb_says_more_than_what_is_said_by_the_way(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Redundancies at the dairy total 90.", "lost jobs: 90 people")]
    [InlineData("The tally of infections reached 900.", "infected: 900 people")]
    [InlineData("The count of the missing stood at 52.", "missing: 52")]
    [InlineData("Headcount at the dairy stood at 900.", "employed: 900 people")]
    public void A_noun_apart_tells_what_a_total_counts(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The charges were dropped against nine poachers.", "charged")]
    [InlineData("A boy, also 15, was fired on.", "lost jobs")]
    [InlineData("None of the nine constables fired their guns.", "lost jobs")]
    [InlineData("Nine poachers were detained at rallies.", "attended")]
    [InlineData("The mayor was backed by 40 widows of those who died.", "killed")]
    [InlineData("The firm controls 40 percent of the market.", "contained")]
    [InlineData("Nine constables took poachers into custody.", "arrested")]
    [InlineData("Rangers released drawings of nine poachers.", "released")]
    [InlineData("Nine sailors were not taken into custody.", "arrested")]
    [InlineData("The town supplied power to 900 cottages.", "without power")]
    [InlineData("Nine sailors died when the bus left the road.", "evacuated")]
    [InlineData("The number of boats is 900.", "missing")]
    [InlineData("The dairy lost nine kilograms of cheese.", "lost jobs")]
    public void Words_of_something_else_state_nothing_of_it(string text, string property) =>
        Read.Claims(text).Where(c => c.Modality != Modality.Denied).Should().NotContain(c => c.Property == property);

    [Fact]
    public void A_phrase_without_the_amount_is_refused_with_its_place() =>
        FluentActions
            .Invoking(() => Table("killed", "claim lives", "person"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("The entry given for table \"phrases\": expected words around # in column 2 but found \"claim lives\".");

    [Fact]
    public void A_phrase_of_an_unknown_property_is_refused_with_its_place() =>
        FluentActions
            .Invoking(() => Table("tickled", "tickle #", "person"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("The entry given for table \"phrases\": expected a property of properties.tsv in column 1 but found \"tickled\".");

    private static SetPhraseTable Table(params string[] cells)
    {
        var lexicon = Language.English.With("phrases", cells).Lexicon;
        var concepts = new ConceptTable(lexicon);
        return new SetPhraseTable(lexicon, new PropertyTable(lexicon, concepts), concepts);
    }
}
