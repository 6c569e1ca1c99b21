using Disagree.Articles;
using Disagree.Claims;
using Disagree.Tests.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class DenialTests
{
    [Theory]
    [InlineData("The storm killed 40 people.", true)]
    [InlineData("The storm killed 12 people.", false)]
    public void A_denied_number_conflicts_with_that_number_alone(string other, bool differs)
    {
        var verdict = CrossCheck
            .Default.Run(Dated("a", other), Dated("b", "The harbour denied that 40 people were killed."))
            .Verdicts.First(v => v.Topic.ArticleCount == 2);
        verdict.Relations[0].Reason.Should().Be(RelationReason.Denied);
        (verdict.Outcome is Outcome.Differ).Should().Be(differs);
    }

    [Theory]
    [InlineData("The harbour denied that 40 people were killed.", Modality.Denied)]
    [InlineData("The ministry rejected reports that 40 people were killed.", Modality.Denied)]
    [InlineData("The 40 people were not killed.", Modality.Denied)]
    [InlineData("The ministry denied it, but 40 people were killed.", Modality.Asserted)]
    [InlineData("Nobody was killed.", Modality.Asserted)]
    [InlineData("Up to 40 people could be killed.", Modality.Predicted)]
    [InlineData("The harbour rejected a $40 million bid.", Modality.Asserted)]
    [InlineData("The harbour rejected the 40 deaths of the report.", Modality.Denied)]
    public void What_is_denied_is_no_statement_of_fact(string text, Modality modality) =>
        Read.Claims(text).Single(c => c.Kind == ClaimKind.Number).Modality.Should().Be(modality);

    [Fact]
    public void A_forecast_is_not_held_against_a_count() =>
        CrossCheck
            .Default.Run(Dated("a", "Up to 40 people could be killed."), Dated("b", "The storm killed 60 people."))
            .Verdicts.Should()
            .NotContain(v => v.Topic.ArticleCount == 2);

    private static Article Dated(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
