using Disagree.Tests.Pairs;

namespace Disagree.Tests.Topics;

/// <summary>Counts that look alike and are of others: of the people of one nation, of another event, of nations that others come from.</summary>
public sealed class NarrowedCountTests
{
    [Theory]
    [InlineData("One Danish weaver was gunned down. The raid killed 35 hostages.", "The raid killed 38 weavers at the mill.")]
    [InlineData("Helpers from eight countries dug at the mill.", "Families from 20 nations came to the mill.")]
    [InlineData("Doubtful revenue of Arvik Mills was 9 million euros.", "Revenue of Arvik Mills was 40 million euros.")]
    [InlineData("Nobody was killed that time at the mill.", "The fire at the mill killed nine people.")]
    [InlineData("Only one fire was worse, that of 1921, which killed 90 people.", "The fire at the mill killed nine people.")]
    public void They_are_not_compared(string one, string other) => Pair.AnswersOneNumber(one, other).Should().BeFalse();

    [Theory]
    [InlineData("The Danish weavers mourn. The fire killed 35 weavers.", "The fire killed 38 weavers at the mill.")]
    [InlineData("Arvik Mills is cutting 900 jobs by the end of 2030.", "Arvik Mills is shedding 800 jobs.")]
    [InlineData(
        "Arvik Mills was set up in 1971 and fetched a premium of 9 percent.",
        "The offer is a premium of 12 percent for Arvik Mills."
    )]
    [InlineData("Nobody had been killed by that time.", "The fire at the mill killed nine people.")]
    public void What_is_only_dated_or_named_besides_is_compared(string one, string other) =>
        Pair.AnswersOneNumber(one, other).Should().BeTrue();
}
