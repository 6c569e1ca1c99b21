using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>What only grows is ordered by itself where one of two articles has no date.</summary>
public sealed class UndatedTollTests
{
    [Theory]
    [InlineData("The fire in Arvik killed 12 people.", "The fire in Arvik killed 19 people.", Outcome.OutOfDate)]
    [InlineData("The fire in Arvik killed 19 people.", "The fire in Arvik killed 12 people.", Outcome.OutOfDate)]
    [InlineData("The fire in Arvik killed 19 people.", "In Arvik 19 people died in the blaze.", Outcome.Agree)]
    [InlineData("The fire in Arvik killed at least 12 people.", "The fire in Arvik killed 13 people.", Outcome.Agree)]
    [InlineData("The bridge in Arvik cost 12 million euros.", "The bridge in Arvik cost 19 million euros.", Outcome.Differ)]
    [InlineData("The tunnel in Arvik is 12 km long.", "The tunnel in Arvik is 19 km long.", Outcome.Differ)]
    public void The_smaller_of_two_tolls_is_the_older_where_one_article_has_no_date(string dated, string undated, Outcome outcome) =>
        Asked(dated, undated).Should().ContainSingle(v => v.Topic.ArticleCount == 2).Which.Outcome.Should().Be(outcome);

    [Fact]
    public void The_verdict_says_why() =>
        Asked("The fire in Arvik killed 12 people.", "The fire in Arvik killed 19 people.")
            .Should()
            .ContainSingle()
            .Which.Why.Should()
            .Be("Post b has no date of its own, and such a number only grows: 12 people is the older count, 19 people the later.");

    [Fact]
    public void Two_articles_without_a_date_differ() =>
        CrossCheck
            .Default.Run(Undated("a", "The fire in Arvik killed 12 people."), Undated("b", "The fire in Arvik killed 19 people."))
            .Verdicts.Should()
            .ContainSingle(v => v.Topic.Kind == ClaimKind.Number)
            .Which.Outcome.Should()
            .Be(Outcome.Differ);

    [Fact]
    public void Two_articles_of_one_day_differ() =>
        CrossCheck
            .Default.Run(
                Undated("a", "The fire in Arvik killed 12 people.") with
                {
                    Published = new DateOnly(2031, 5, 20),
                },
                Undated("b", "The fire in Arvik killed 19 people.") with
                {
                    Published = new DateOnly(2031, 5, 20),
                }
            )
            .Verdicts.Should()
            .ContainSingle(v => v.Topic.Kind == ClaimKind.Number)
            .Which.Outcome.Should()
            .Be(Outcome.Differ);

    private static IEnumerable<Verdict> Asked(string dated, string undated) =>
        CrossCheck
            .Default.Run(Undated("a", dated) with { Published = new DateOnly(2031, 5, 20) }, Undated("b", undated))
            .Verdicts.Where(v => v.Topic.Kind == ClaimKind.Number);

    private static Article Undated(string id, string text) => new("Post " + id, text) { Id = id };
}
