namespace Disagree.Tests.Pairs;

public sealed class OneOffTests
{
    [Theory]
    [InlineData("The ferry Aurora sank on Friday.", "The ferry Aurora sank on Saturday.")]
    [InlineData("The bridge in Oslo collapsed on Friday.", "The Oslo bridge collapsed on Saturday.")]
    public void What_befalls_a_thing_once_has_one_day(string one, string other) =>
        Pair.Of(one, other).Should().Contain(q => q.StartsWith("Differ ") && q.EndsWith("when"));

    [Theory]
    [InlineData("A bomb exploded in Oslo on Friday.", "A bomb exploded in Oslo on Saturday.")]
    [InlineData("The ferry Aurora sank on Friday.", "The ferry Borea sank on Saturday.")]
    [InlineData("A bridge in Oslo collapsed on Friday.", "A bridge in Bergen collapsed on Saturday.")]
    public void What_happens_twice_may_have_two(string one, string other) =>
        Pair.Of(one, other).Should().NotContain(q => q.StartsWith("Differ "));
}
