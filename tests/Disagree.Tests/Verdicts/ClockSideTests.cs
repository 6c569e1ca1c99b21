using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class ClockSideTests
{
    [Theory]
    [InlineData("shortly after 7 a.m.", "at 6:50 a.m.", Outcome.Differ)]
    [InlineData("just before 7 a.m.", "at 6:50 a.m.", Outcome.Agree)]
    [InlineData("just past 7 a.m.", "at 6:50 a.m.", Outcome.Differ)]
    [InlineData("shortly after 7 a.m.", "at 7:08 a.m.", Outcome.Agree)]
    [InlineData("just before 7 a.m.", "at 7:08 a.m.", Outcome.Differ)]
    [InlineData("around 7 a.m.", "at 6:52 a.m.", Outcome.Agree)]
    [InlineData("around 7 a.m.", "shortly after 7 a.m.", Outcome.Agree)]
    [InlineData("shortly after 7 a.m.", "at 7:40 a.m.", Outcome.Differ)]
    [InlineData("at 7:05", "at 7:05 p.m.", Outcome.Agree)]
    [InlineData("at 7:05 a.m.", "at 7:05 p.m.", Outcome.Differ)]
    [InlineData("at 07:05", "at 7:05 p.m.", Outcome.Differ)]
    public void A_rough_time_lies_on_the_side_that_its_words_tell(string one, string other, Outcome outcome)
    {
        Of(one, other).Should().Be(outcome);
        Of(other, one).Should().Be(outcome);
    }

    private static Outcome Of(string one, string other)
    {
        var day = new DateOnly(2019, 2, 5);
        return CrossCheck
            .Default.Run(
                new Article("Harbour Post", $"The bomb went off {one} on Monday in Lowick.") { Id = "a", Published = day },
                new Article("Lowick Herald", $"The bomb in Lowick went off {other} on Monday.") { Id = "b", Published = day }
            )
            .Verdicts.Single(v => v.Topic.Question.EndsWith("at what time", StringComparison.Ordinal))
            .Outcome;
    }
}
