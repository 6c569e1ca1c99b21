using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class StatedTurnTests
{
    [Theory]
    [InlineData("11", "2019-02-09", "9", "2019-05-09", "Down", RelationReason.StatedChange)]
    [InlineData("11", "2019-02-09", "9", "2019-02-09", "Either", RelationReason.StatedChange)]
    [InlineData("11", "2019-05-09", "9", "2019-02-09", "Down", RelationReason.Disjoint)]
    [InlineData("11", "2019-02-09", "12", "2019-02-10", "Down", RelationReason.Disjoint)]
    [InlineData("11", "2019-02-09", "9", "2019-05-09", null, RelationReason.Disjoint)]
    public void An_amount_that_was_moved_replaces_what_was_reported_before(
        string before,
        string at,
        string after,
        string later,
        string? turn,
        RelationReason reason
    ) =>
        Relate(Fixed("a", before, at), Fixed("b", after, later) with { Turn = turn is null ? null : Enum.Parse<Turn>(turn) })
            .Reason.Should()
            .Be(reason);

    [Theory]
    [InlineData("57", "2019-02-09", "58", "2019-11-09", RelationReason.Birthday)]
    [InlineData("57", "2019-02-09", "58", "2019-02-12", RelationReason.Disjoint)]
    [InlineData("57", "2019-02-09", "60", "2019-11-09", RelationReason.Disjoint)]
    [InlineData("58", "2019-02-09", "57", "2019-11-09", RelationReason.Disjoint)]
    public void A_person_grows_a_year_older_between_two_articles(
        string before,
        string at,
        string after,
        string later,
        RelationReason reason
    ) => Relate(Aged("a", before, at), Aged("b", after, later)).Reason.Should().Be(reason);

    private static Claim Fixed(string article, string value, string at) =>
        Given.Number(article, Given.Interval(value), "sentence", Measure.Fixed, published: at);

    private static Claim Aged(string article, string value, string at) =>
        Given.Number(article, Given.Interval(value), "age", Measure.Fixed, published: at, unit: new Unit("a", Dimension.Age, 1)) with
        {
            Population = null,
        };

    private static Relation Relate(params Claim[] claims) =>
        new Judge(Tolerance.Default)
            .Decide([new Topic(ClaimKind.Number, "question", claims)], [])
            .Single()
            .Relations.Should()
            .ContainSingle()
            .Which;
}
