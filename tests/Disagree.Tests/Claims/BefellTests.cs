namespace Disagree.Tests.Claims;

/// <summary>What befell people, in the turns in which news tells it.</summary>
public sealed class BefellTests
{
    [Theory]
    [InlineData("Some 31 dockers got arrested.", "arrested: about 31 people")]
    [InlineData("The night saw 31 weavers expelled.", "expelled: 31 people")]
    [InlineData("With 31 pupils questioned, the town was quiet.", "questioned: 31 people")]
    [InlineData("There were 31 jurors searched at the gate.", "searched: 31 people")]
    [InlineData("The week ended with 31 welders laid off.", "lost jobs: 31 people")]
    [InlineData("31 fined after brawl in Arvik", "fined: 31 people")]
    [InlineData("31 made redundant in Arvik", "lost jobs: 31 people")]
    [InlineData("Gunmen shot dead 31 miners on Monday.", "killed: 31 people")]
    [InlineData("The tide left homeless 31 weavers.", "displaced: 31 people")]
    [InlineData("31 nurses – among them two sisters – were suspended.", "suspended: 31 people")]
    [InlineData("31 nurses aged between 17 and 40 were deported.", "deported: 31 people")]
    [InlineData("31 nurses who had come from Arvik were evicted.", "evicted: 31 people")]
    [InlineData("The number of clerks who went missing rose to 31.", "missing: 31 people")]
    [InlineData("The number of clerks who lost their homes rose to 31.", "displaced: 31 people")]
    [InlineData("The raid led to 31 detentions.", "arrested: 31 detentions")]
    [InlineData("All but nine of the 40 dockers were acquitted.", "acquitted: 31 people")]
    [InlineData("None of the 40 was hurt.", "injured: 0 people")]
    [InlineData("Officials met 200 pilgrims, 31 of whom fell ill.", "infected: 31 people")]
    [InlineData("Boats took 31 sailors to hospital in Arvik on Monday.", "injured: 31 people")]
    [InlineData("The dairy took 31 nurses on.", "hired: 31 people")]
    [InlineData("31 clerks have tested positive.", "infected: 31 people")]
    [InlineData("31 clerks have not been found.", "missing: 31 people")]
    [InlineData("The number of missing in Arvik stands at 31.", "missing: 31 people")]
    [InlineData("31 residents of Arvik are in quarantine.", "in quarantine: 31 people")]
    [InlineData("The deportation of 31 clerks took place on Monday.", "deported: 31 people")]
    [InlineData("31 drivers received fines.", "fined: 31 people")]
    [InlineData("A crowd of 27 marched in Arvik.", "attended: 27 people")]
    [InlineData("31 miners are still underground.", "trapped: 31 people")]
    public void It_is_told_in_many_turns(string text, string claim) => Read.Numbers(text).Split("; ").Should().Contain(claim);

    [Theory]
    [InlineData("31 officers searched the mill.", "searched: 31 people")]
    [InlineData("31 officers searched for the boy.", "searched: 31 people")]
    [InlineData("With 31 officers questioning the clerk, the town was quiet.", "questioned: 31 people")]
    [InlineData("All but nine of the 40 dockers were acquitted.", "acquitted: 9 people")]
    [InlineData("All but nine of the dockers were acquitted.", "acquitted: 9 people")]
    [InlineData("None of the 40 was hurt.", "injured: 40 people")]
    [InlineData("31 of the 40 clerks resigned before noon.", "resigned: 40 people")]
    [InlineData("Nine boys aged under 12 were rescued.", "rescued: less than 12 people")]
    [InlineData("The council suspended 31 flights.", "suspended: 31 flights")]
    [InlineData("Boats took 31 sailors to hospital in Arvik on Monday.", "hired: 31 people")]
    [InlineData("31 clerks have tested positive.", "tested: 31 people")]
    public void Others_are_not_counted(string text, string claim) => Read.Numbers(text).Split("; ").Should().NotContain(claim);

    [Theory]
    [InlineData("Police freed ten of the 24 held.", "rescued: 10 people; present: 24 people")]
    [InlineData("One of the nine hurt in the blast was a child.", "injured: 1 person; injured: 9 people")]
    public void A_whole_of_whom_more_is_said_keeps_it(string text, string claims) => Read.Numbers(text).Should().Be(claims);
}
