using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class MovingNumberTests
{
    [Theory]
    [InlineData(Measure.Cumulative, "≥60", "140", RelationReason.LaterAsOf)]
    [InlineData(Measure.Cumulative, "≥60", "62", RelationReason.WithinBound)]
    [InlineData(Measure.Cumulative, "140", "≥60", RelationReason.WithinBound)]
    [InlineData(Measure.Cumulative, "14", "≥22", RelationReason.LaterAsOf)]
    [InlineData(Measure.Momentary, ">60", "140", RelationReason.LaterAsOf)]
    [InlineData(Measure.Fixed, "≥60", "140", RelationReason.WithinBound)]
    [InlineData(Measure.Growing, "700", "≤4000", RelationReason.LaterAsOf)]
    [InlineData(Measure.Cumulative, "7", "≤40", RelationReason.WithinBound)]
    public void A_bound_that_a_later_count_leaves_far_behind_is_out_of_date(
        Measure measure,
        string earlier,
        string later,
        RelationReason reason
    ) => Relate(measure, (earlier, "2019-02-09"), (later, "2019-02-10")).Reason.Should().Be(reason);

    [Theory]
    [InlineData("900", "2019-02-09T10:00:00Z", "300", "2019-02-09T12:00:00Z", RelationReason.LateReport, "b")]
    [InlineData("≤4000", "2019-02-09T10:00:00Z", "2500", "2019-02-09T12:00:00Z", RelationReason.LateReport, "b")]
    [InlineData("300", "2019-02-09T10:00:00Z", "900", "2019-02-09T12:00:00Z", RelationReason.LaterAsOf, "a")]
    [InlineData("900", "2019-02-09", "300", "2019-02-10", RelationReason.LateReport, "b")]
    [InlineData("900", "2019-02-09", "300", "2019-02-14", RelationReason.Disjoint, null)]
    [InlineData("900", "2019-02-09", "300", "2019-02-09", RelationReason.Outgrown, "b")]
    [InlineData("900", "2019-02-09", "860", "2019-02-09", RelationReason.Disjoint, null)]
    public void Of_what_only_grows_a_smaller_number_of_the_same_day_is_the_older(
        string one,
        string at,
        string other,
        string otherAt,
        RelationReason reason,
        string? old
    )
    {
        var relation = Relate(Measure.Growing, (one, at), (other, otherAt));
        relation.Reason.Should().Be(reason);
        (relation.Kind is RelationKind.Updated ? relation.A.Article.Id : null).Should().Be(old);
    }

    [Fact]
    public void A_smaller_count_of_people_the_same_day_stays_a_difference() =>
        Relate(Measure.Cumulative, ("22", "2019-02-09T10:00:00Z"), ("14", "2019-02-09T12:00:00Z"))
            .Reason.Should()
            .Be(RelationReason.Disjoint);

    [Theory]
    [InlineData(">500", "600", RelationKind.Compatible)]
    [InlineData("500", "600", RelationKind.Differs)]
    public void What_a_period_long_past_came_to_moves_no_more(string earlier, string later, RelationKind kind) =>
        Verdict(Past("a", earlier, "2019-02-09"), Past("b", later, "2019-02-11")).Relations.Single().Kind.Should().Be(kind);

    [Theory]
    [InlineData("3000", 1000, ">3000", 1000, RelationKind.Compatible)]
    [InlineData("4700", 100, ">4700", 100, RelationKind.Compatible)]
    [InlineData("12", 1, ">12", 1, RelationKind.Differs)]
    [InlineData("3000", 1000, ">3100", 100, RelationKind.Differs)]
    public void A_round_number_is_not_meant_to_the_last_unit(string one, int step, string other, int otherStep, RelationKind kind) =>
        Verdict(Given.Number("a", Given.Interval(one), step: step), Given.Number("b", Given.Interval(other), step: otherStep))
            .Relations.Single()
            .Kind.Should()
            .Be(kind);

    private static Claim Past(string article, string value, string published) =>
        Given.Number(article, Given.Interval(value), published: published) with
        {
            Period = Parsed("2007"),
        };

    private static Relation Relate(Measure measure, params (string Value, string At)[] claims) =>
        Verdict([
            .. claims.Select(
                (c, i) => Given.Number(i == 0 ? "a" : "b", Given.Interval(c.Value), measure: measure) with { AsOf = Parsed(c.At) }
            ),
        ])
            .Relations.Should()
            .ContainSingle()
            .Which;

    private static DatePeriod Parsed(string text) =>
        DatePeriod.TryParse(text, out var period) ? period : throw new ArgumentException("No date.", nameof(text));

    private static Verdict Verdict(params Claim[] claims) =>
        new Judge(Tolerance.Default).Decide([new Topic(ClaimKind.Number, "question", claims)], []).Should().ContainSingle().Which;
}
