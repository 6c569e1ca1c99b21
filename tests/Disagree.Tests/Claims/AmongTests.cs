namespace Disagree.Tests.Claims;

public sealed class AmongTests
{
    [Theory]
    [InlineData("Seven of the dead were schoolchildren.", "killed: 7 people", "pupil")]
    [InlineData("Among the injured were nine women.", "injured: 9 people", "woman")]
    [InlineData("Some 61 sailors were rescued, among them 14 children.", "rescued: 14 people", "child")]
    public void Those_of_a_group_of_whom_more_is_said_are_counted_apart(string text, string expected, string kind)
    {
        Read.Numbers(text).Should().EndWith(expected);
        Read.Claims(text).Should().Contain(c => c.Population != null && c.Population.Kind == kind && !c.IsPart);
    }

    [Theory]
    [InlineData("Eighteen sailors, five of them women, were killed.", "killed: 18 people; killed: 5 people")]
    public void Those_among_a_count_are_not_added_to_it(string text, string expected) => Read.Numbers(text).Should().Be(expected);
}
