using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Claims;

/// <summary>Who is to have an office may have another, and another may still have it.</summary>
public sealed class ComingRoleTests
{
    [Theory]
    [InlineData("Incoming chief executive Lene Dahl spoke in Arvik.", "Chief financial officer Lene Dahl spoke in Arvik.")]
    [InlineData("Lene Dahl, the incoming mayor of Arvik, spoke.", "Lene Dahl, the deputy mayor of Arvik, spoke.")]
    [InlineData("Lene Dahl, the incoming mayor of Arvik, spoke.", "Tom Brandt, the mayor of Arvik, spoke.")]
    [InlineData("Lene Dahl, the future mayor of Arvik, spoke.", "Tom Brandt, the mayor of Arvik, spoke.")]
    public void What_is_to_come_does_not_contradict_what_is(string one, string other) => Run(one, other).Differences.Should().BeEmpty();

    [Theory]
    [InlineData("Lene Dahl, the mayor of Arvik, spoke.", "Tom Brandt, the mayor of Arvik, spoke.")]
    [InlineData("Chief executive Lene Dahl spoke in Arvik.", "Chief financial officer Lene Dahl spoke in Arvik.")]
    public void What_is_does(string one, string other) => Run(one, other).Differences.Should().NotBeEmpty();

    [Fact]
    public void Two_who_say_that_it_is_to_come_agree() =>
        Run("Incoming chief executive Lene Dahl spoke.", "Lene Dahl, the incoming chief executive, spoke.")
            .Agreements.Should()
            .ContainSingle(v => v.Positions[0].Value == "incoming chief executive");

    private static Disagree.Reports.Report Run(string one, string other) =>
        CrossCheck.Default.Run(
            new Article("a", one) { Published = new DateOnly(2019, 2, 10) },
            new Article("b", other) { Published = new DateOnly(2019, 2, 10) }
        );
}
