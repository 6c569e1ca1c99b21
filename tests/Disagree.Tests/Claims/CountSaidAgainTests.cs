using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

public sealed class CountSaidAgainTests
{
    [Theory]
    [InlineData("The toll is 26; the mayor puts it at 30.", "killed: 26 people; killed: 30 people")]
    [InlineData("The guild said 26 had died, but doctors counted 30.", "killed: 26 people; killed: 30 people")]
    public void Who_gives_another_number_gives_it_of_the_same(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The toll is 26; the mayor counted 30 boats.")]
    [InlineData("The toll is 26; as for boats, the mayor put them at 30.")]
    [InlineData("The mill sold 26 boats; the mayor counted 30.")]
    [InlineData("Nine people died; the ferry sank at 30.")]
    public void Else_it_is_of_something_else(string text) => Read.Numbers(text).Should().NotContain("killed: 30");
}
