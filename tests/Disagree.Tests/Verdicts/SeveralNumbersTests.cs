using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Articles that tell more than one number of the same.</summary>
public sealed class SeveralNumbersTests
{
    [Theory]
    [InlineData(
        "The blast killed nine people, police said. The navy said it killed 14 people.",
        "The blast killed nine people, police said. The navy said it killed 22 people.",
        Outcome.Differ,
        "14 people and 22 people have no value in common. Both also say 9 people."
    )]
    [InlineData(
        "The blast killed nine people, police said. The navy said it killed 14 people.",
        "The navy said the blast killed 14 people. Police said nine people died.",
        Outcome.Agree,
        "Both say 9 people. Both also say 14 people."
    )]
    [InlineData(
        "The blast killed nine people, police said. The navy said it killed 14 people.",
        "The blast killed nine people.",
        Outcome.Differ,
        "9 people and 14 people have no value in common."
    )]
    [InlineData(
        "The blast killed nine people, police said. The navy said it killed 14 people.",
        "The blast killed eight people, police said. The navy said it killed 22 people.",
        Outcome.Differ,
        "9 people and 8 people have no value in common. a also says 14 people. b also says 22 people."
    )]
    public void A_number_that_both_tell_covers_up_no_others(string one, string other, Outcome outcome, string why)
    {
        var verdict = Ask(one, other);
        verdict.Outcome.Should().Be(outcome);
        verdict.Why.Should().Be(why);
    }

    [Fact]
    public void What_a_speaker_says_is_set_beside_what_he_says_elsewhere() =>
        Ask(
            "The blast killed nine people, police said. The navy said it killed 14 people.",
            "The blast killed eight people, police said. The navy said it killed 22 people."
        )
            .Relations.Select(r => $"{r.A.Value.Text}, {r.B.Value.Text}")
            .Should()
            .Equal("9 people, 8 people", "14 people, 22 people");

    private static Verdict Ask(string one, string other) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Single(v => v.Topic.Claims.Any(c => c.Property == "killed"));

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
