namespace Disagree.Tests.Claims;

public sealed class AmongTests
{
    [Theory]
    [InlineData("Seven of the dead were schoolchildren.", "killed: 7 people", "pupil")]
    [InlineData("Among the injured were nine women.", "injured: 9 people", "woman")]
    [InlineData("Seven of the dead were Danes.", "killed: 7 people", "national")]
    [InlineData("Some 61 sailors were rescued, among them 14 children.", "rescued: 14 people", "child")]
    public void Those_of_a_group_of_whom_more_is_said_are_counted_apart(string text, string expected, string kind)
    {
        Read.Numbers(text).Should().EndWith(expected);
        Read.Claims(text).Should().Contain(c => c.Population != null && c.Population.Kind == kind && !c.IsPart);
    }

    [Theory]
    [InlineData("Some 90 huts were lost, among them 20 cottages.", "destroyed: about 90 huts; destroyed: 20 cottages")]
    [InlineData("Of the 90 dead, 20 were cooks and nine guards.", "killed: 90 people; killed: 20 people; killed: 9 people")]
    [InlineData("Of the 90 dead, 20 were buried.", "killed: 90 people; buried: 20 people")]
    [InlineData("Forty people were wounded, five of them soldiers.", "injured: 40 people; injured: 5 people")]
    [InlineData("Some 90 huts were destroyed, 20 of them houses.", "destroyed: about 90 huts; destroyed: 20 houses")]
    [InlineData("Five workers were hurt, two of them in serious condition.", "injured: 5 people; seriously injured: 2 people")]
    [InlineData("The gale left nine dead: four clerks and five pilgrims.", "killed: 9 people; killed: 4 people; killed: 5 people")]
    public void What_is_said_of_all_is_said_of_some_of_them_whom_no_verb_follows(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("A student was killed and nine others were hurt.", "injured", "person")]
    [InlineData("Killing a waiter and wounding nine others, he fled.", "injured", "person")]
    [InlineData("A family of nine died in the fire.", "killed", "person")]
    [InlineData("Nine members of a Lowick family died in the fire.", "killed", "person")]
    [InlineData("Nine students were hurt.", "injured", "student")]
    [InlineData("Four Finns among 9 dead in a crash", "killed", "person")]
    [InlineData("The gale cut off 400 customers and killed 9.", "killed", "person")]
    [InlineData("Nine members of the choir were hurt.", "injured", "member")]
    public void Others_and_a_family_may_be_anybody(string text, string property, string kind) =>
        Read.Claims(text).Single(c => c.Property == property && c.Value.Text.StartsWith('9')).Population!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Eighteen sailors, five of them women, were killed.", "killed: 18 people; killed: 5 people")]
    public void Those_among_a_count_are_not_added_to_it(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Clerks have named nine of those on board.", "travelled")]
    [InlineData("Clerks have named nine of the pilgrims aboard.", "travelled")]
    public void Some_of_a_group_of_whom_nothing_more_is_said_are_a_part_of_it(string text, string property) =>
        Read.Claims(text).Should().ContainSingle(c => c.Property == property && c.IsPart);
}
