using Disagree.Tests.Pairs;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Topics;

/// <summary>What one article weighs and another leaves unsaid, and magnitudes of which nobody tells which is which, are not compared.</summary>
public sealed class StuffTests
{
    [Theory]
    [InlineData(
        "The blast in Lowick was put at 430 tonnes of TNT, twenty times as much.",
        "A paper gave 700 tonnes, 70 times as much.",
        false
    )]
    [InlineData(
        "The centre put the two blasts in Lowick at magnitudes of 4.4 and 5.1.",
        "The blast in Lowick had a magnitude of 5.1.",
        false
    )]
    [InlineData("The tanker spilled 900 gallons of oil in Lowick.", "About 700 gallons spilled in Lowick.", true)]
    [InlineData("The blast in Lowick had a magnitude of 4.4.", "The blast in Lowick had a magnitude of 5.1.", true)]
    public void Only_what_is_told_of_one_thing_is_set_side_by_side(string one, string other, bool areCompared) =>
        Pair.Of(one, other).Any(q => q.StartsWith("Differ", StringComparison.Ordinal)).Should().Be(areCompared);
}
