using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class UnsettledTests
{
    [Theory]
    [InlineData(Measure.Cumulative, "14", "2019-02-10", "22", "2019-02-10", "A time of day would tell")]
    [InlineData(Measure.Cumulative, "22", "2019-02-09", "14", "2019-02-10", "b is later and does not say that it corrects 22")]
    [InlineData(Measure.Momentary, "22", "2019-02-09", "14", null, "date of publication of b is not known")]
    [InlineData(Measure.Cumulative, "22", "2019-02-09", "14", null, null)]
    [InlineData(Measure.Fixed, "22", "2019-02-09", "14", "2019-02-10", "A correction by either")]
    [InlineData(Measure.Cumulative, "14", "2019-02-09", "22", "2019-02-10", null)]
    [InlineData(Measure.Cumulative, "14", "2019-02-10", "14", "2019-02-10", null)]
    public void A_difference_says_what_is_missing_to_settle_it(
        Measure measure,
        string one,
        string day,
        string other,
        string? otherDay,
        string? missing
    )
    {
        var claims = new[] { Claim("a", one, day, measure), Claim("b", other, otherDay, measure) };
        var unsettled = new Judge(Tolerance.Default).Decide([new Topic(ClaimKind.Number, "question", claims)], []).Single().Unsettled;
        if (missing is null)
            unsettled.Should().BeNull();
        else
            unsettled.Should().Contain(missing);
    }

    [Theory]
    [InlineData("2019-02-10T09:40", "2019-02-10T10:40Z", "The time zone of a would tell.")]
    [InlineData("2019-02-10T10:40Z", "2019-02-10T09:40", "The time zone of b would tell.")]
    [InlineData("2019-02-10T10:40Z", "2019-02-10T10:40Z", "as of 10 Feb 2019 10:40 +00:00. A correction by either would tell.")]
    [InlineData("2019-02", "2019-02-10", "a is as of Feb 2019, b as of 10 Feb 2019. A time of day would tell.")]
    public void Where_times_are_known_no_time_of_day_is_asked_for(string one, string other, string missing)
    {
        DatePeriod.TryParse(one, out var first).Should().BeTrue();
        DatePeriod.TryParse(other, out var second).Should().BeTrue();
        new Judge(Tolerance.Default)
            .Decide(
                [
                    new Topic(
                        ClaimKind.Number,
                        "question",
                        [
                            Given.Number("a", Interval.Exactly(22)) with
                            {
                                AsOf = first,
                            },
                            Given.Number("b", Interval.Exactly(14)) with
                            {
                                AsOf = second,
                            },
                        ]
                    ),
                ],
                []
            )
            .Single()
            .Unsettled.Should()
            .EndWith(missing);
    }

    [Fact]
    public void An_article_without_a_source_is_called_by_its_id()
    {
        var claims = new[] { Claim("a", "22", "2019-02-09", Measure.Momentary), Claim("b", "14", null, Measure.Momentary) };
        claims[1] = claims[1] with { Article = claims[1].Article with { Source = "" } };
        new Judge(Tolerance.Default)
            .Decide([new Topic(ClaimKind.Number, "question", claims)], [])
            .Single()
            .Unsettled.Should()
            .Contain("publication of b is not known");
    }

    private static Claim Claim(string id, string value, string? day, Measure measure) =>
        Given.Number(id, Given.Interval(value), measure: measure) with
        {
            AsOf = day is null ? DatePeriod.Unknown : Given.Day(day),
        };
}
