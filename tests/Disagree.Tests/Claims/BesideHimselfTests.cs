using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class BesideHimselfTests
{
    [Theory]
    [InlineData("The bomber killed himself and 13 soldiers.", "13 people")]
    [InlineData("A bomber struck a market, killing himself and 13 guards.", "13 people")]
    public void Who_dies_with_an_attacker_is_killed_too(string text, string value) =>
        Read.Claims(text).Should().Contain(c => c.Property == "killed" && c.Value.Text == value);

    [Theory]
    [InlineData("One of the guards was shot in the arm and the other in the leg.", true)]
    [InlineData("One of the clerks shot to death was her brother.", true)]
    [InlineData("One guard was shot in the arm.", false)]
    public void One_of_several_does_not_say_how_many(string text, bool isPart) =>
        Read.Claims(text).First(c => c.Kind is ClaimKind.Number).IsPart.Should().Be(isPart);
}
