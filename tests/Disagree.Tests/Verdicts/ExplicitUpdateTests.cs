using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class ExplicitUpdateTests
{
    [Theory]
    [InlineData(
        "The storm killed 18 sailors.",
        "The storm killed 17 sailors, not 18 as first reported.",
        RelationReason.ExplicitCorrection
    )]
    [InlineData(
        "The storm killed 46 sailors.",
        "The storm killed 51 sailors, up from the 46 reported earlier.",
        RelationReason.ExplicitUpdate
    )]
    [InlineData("The storm killed 46 people.", "The death toll of the storm rose from 46 to 51.", RelationReason.ExplicitUpdate)]
    public void What_an_article_says_of_an_older_count_settles_the_order_without_dates(string old, string young, RelationReason reason)
    {
        var verdict = Verdict(Undated("a", old), Undated("b", young));
        verdict.Outcome.Should().Be(Outcome.OutOfDate);
        var relation = verdict.Relations.Should().ContainSingle().Which;
        relation.Reason.Should().Be(reason);
        relation.A.Article.Id.Should().Be("a");
        verdict.Why.Should().Contain("says itself");
    }

    [Fact]
    public void A_count_that_the_article_does_not_name_stays_a_difference() =>
        Verdict(Undated("a", "The storm killed 40 sailors."), Undated("b", "The storm killed 51 sailors, up from the 46 reported earlier."))
            .Outcome.Should()
            .Be(Outcome.Differ);

    [Fact]
    public void A_later_article_that_goes_back_to_the_old_count_is_not_outdated_by_it() =>
        Verdict(
            Undated("a", "The storm killed 18 sailors.") with
            {
                Published = new DateOnly(2019, 2, 12),
            },
            Undated("b", "The storm killed 17 sailors, not 18 as first reported.") with
            {
                Published = new DateOnly(2019, 2, 10),
            }
        )
            .Relations.Should()
            .NotContain(r => r.Reason == RelationReason.ExplicitCorrection);

    [Theory]
    [InlineData(
        "A gunman killed six guests and then shot himself.",
        "Seven people were killed at the hotel.",
        RelationReason.InclusiveCount
    )]
    [InlineData("A gunman killed six guests.", "Seven people were killed at the hotel.", RelationReason.Disjoint)]
    [InlineData("A gunman killed six guests and then shot himself.", "Nine people were killed at the hotel.", RelationReason.Disjoint)]
    public void The_dead_with_and_without_an_attacker_who_died_by_his_own_hand_are_one_count(
        string one,
        string other,
        RelationReason reason
    ) => Verdict(Dated("a", one), Dated("b", other)).Relations.Should().ContainSingle().Which.Reason.Should().Be(reason);

    [Fact]
    public void A_toll_that_is_higher_on_a_later_day_has_grown_whoever_is_counted_in() =>
        Verdict(
            Dated("a", "A gunman killed six guests and then shot himself."),
            Undated("b", "Seven people were killed at the hotel.") with
            {
                Published = new DateOnly(2019, 2, 12),
            }
        )
            .Relations.Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(RelationKind.Updated);

    private static Verdict Verdict(params Article[] articles) =>
        CrossCheck.Default.Run(articles).Verdicts.Single(v => v.Topic.ArticleCount == 2);

    private static Article Undated(string id, string text) => new(id, text) { Id = id };

    private static Article Dated(string id, string text) => Undated(id, text) with { Published = new DateOnly(2019, 2, 10) };
}
