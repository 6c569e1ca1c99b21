using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Two articles of one day, of which one says itself that it knows better.</summary>
public sealed class ArticleOrderTests
{
    private const string First = "The navy launched as many as 15 rafts at Arvik. Ten rafts hit the pier.";

    [Theory]
    [InlineData(
        "The navy launched 16 rafts at Arvik, originally estimated at 15. Eleven rafts hit the pier.",
        Outcome.OutOfDate,
        RelationReason.LaterArticle
    )]
    [InlineData("The navy launched 16 rafts at Arvik. Eleven rafts hit the pier.", Outcome.Differ, RelationReason.Disjoint)]
    [InlineData(
        "The navy launched 16 rafts at Arvik, originally estimated at 15. Nine rafts hit the pier.",
        Outcome.Differ,
        RelationReason.Disjoint
    )]
    public void A_number_that_it_replaces_tells_the_order_of_its_other_numbers(string second, Outcome outcome, RelationReason reason)
    {
        var verdict = CrossCheck
            .Default.Run(Post("a", First), Post("b", second))
            .Verdicts.Single(v => v.Topic.Claims.Any(c => c.Property == "struck"));
        verdict.Outcome.Should().Be(outcome);
        verdict.Relations.Should().ContainSingle().Which.Reason.Should().Be(reason);
    }

    [Fact]
    public void The_order_of_the_articles_given_changes_nothing()
    {
        var (one, other) = (
            Post("a", First),
            Post("b", "The navy launched 16 rafts at Arvik, originally estimated at 15. Eleven rafts hit the pier.")
        );
        CrossCheck.Default.Run(other, one).ToJson().Should().Be(CrossCheck.Default.Run(one, other).ToJson());
    }

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
