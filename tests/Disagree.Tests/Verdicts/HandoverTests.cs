using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class HandoverTests
{
    private const string Mayor = "The mayor of Lowick, Ida Holm, said the bridge was safe.";

    [Theory]
    [InlineData("The mayor of Lowick, Ruth Keller, said the bridge was safe.", 3, Outcome.Differ)]
    [InlineData("The mayor of Lowick, Ada Holm, said the bridge was safe.", 3, Outcome.Differ)]
    [InlineData("The mayor of Lowick, Ada Holm, said the bridge was safe.", 90, Outcome.Differ)]
    [InlineData("The mayor of Lowick, Ruth Keller, said the bridge was safe.", 90, Outcome.OutOfDate)]
    [InlineData("The new mayor of Lowick, Ruth Keller, said the bridge was safe.", 3, Outcome.OutOfDate)]
    [InlineData("The mayor of Lowick, Ruth Keller, was sworn in.", 3, Outcome.OutOfDate)]
    public void A_role_passes_on_where_words_or_weeks_tell_of_it(string later, int days, Outcome outcome) =>
        Of(Mayor, later, days).Should().Be(outcome);

    [Fact]
    public void Who_is_said_to_leave_may_be_followed() =>
        Of("The mayor of Lowick, Ida Holm, resigned.", "The mayor of Lowick, Ruth Keller, said the bridge was safe.", 3)
            .Should()
            .Be(Outcome.OutOfDate);

    private static Outcome Of(string earlier, string later, int days)
    {
        var day = new DateOnly(2019, 2, 5);
        return CrossCheck
            .Default.Run(
                new Article("Harbour Post", earlier) { Id = "a", Published = day },
                new Article("Lowick Herald", later) { Id = "b", Published = day.AddDays(days) }
            )
            .Verdicts.Single(v => v.Topic.Question.StartsWith("mayor", StringComparison.Ordinal))
            .Outcome;
    }
}
