using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>Days of what came of an event are not the days of the event.</summary>
public sealed class TimeOfAftermathTests
{
    private const string Fire = "The fire at the Blue Mill in Arvik killed 14 people on Tuesday night.";

    [Theory]
    [InlineData("Mourners gathered in Arvik on Thursday after the fire at the Blue Mill, in which 14 people died.", Fire)]
    [InlineData("Flags were lowered in Arvik on Thursday following the fire at the Blue Mill that killed 14 people.", Fire)]
    [InlineData(
        "The guild says there have been 22 collapses in Arvik since the start of 2023, in which 71 people died.",
        "The guild counts 22 collapses in Arvik since January 2023, with 72 deaths."
    )]
    [InlineData("With three more deaths on Wednesday, 14 people have died in the fire at the Blue Mill in Arvik.", Fire)]
    public void The_count_is_of_the_event(string one, string other) => Killed(one, other).Should().Be(1);

    [Theory]
    [InlineData("A bomber killed 12 people in Arvik on Thursday after a raid that killed 15.", Fire)]
    [InlineData("Since January 2024, 71 people have died in fires in Arvik.", "A fire in Arvik killed nine people.")]
    public void Counts_of_other_days_are_kept_apart(string one, string other) => Killed(one, other).Should().Be(0);

    private static int Killed(string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("Arvik Post", one) { Published = new DateOnly(2024, 5, 3) },
                new Article("Holm Herald", other) { Published = new DateOnly(2024, 5, 3) }
            )
            .Verdicts.Count(v => v.Topic.ArticleCount > 1 && v.Topic.Question.Contains("killed", StringComparison.Ordinal));
}
