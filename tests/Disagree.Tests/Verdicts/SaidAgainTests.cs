using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class SaidAgainTests
{
    [Fact]
    public void What_is_said_again_and_then_replaced_was_replaced_too() =>
        Decide(Said("a", 162, "2019-02-10"), Said("b", 162, "2019-02-11"), Corrected("c", 167, 162, "2019-02-12"))
            .Should()
            .Be(Outcome.OutOfDate);

    [Fact]
    public void What_another_number_of_that_day_says_is_not() =>
        Decide(Said("a", 180, "2019-02-10"), Said("b", 162, "2019-02-11"), Corrected("c", 167, 162, "2019-02-12"))
            .Should()
            .Be(Outcome.Differ);

    [Theory]
    [InlineData(1400, Outcome.Agree)]
    [InlineData(1050, Outcome.OutOfDate)]
    public void A_round_floor_beside_the_number_itself_is_no_older_count(decimal beside, Outcome outcome) =>
        Decide(
                Given.Number("a", Interval.AtLeast(1000), "displaced", published: "2019-02-10", step: 1000),
                Given.Number("b", Interval.Exactly(beside), "displaced", published: "2019-02-10", rough: true, step: 100),
                Given.Number("c", Interval.Exactly(1450), "displaced", published: "2019-02-11", step: 10)
            )
            .Should()
            .Be(outcome);

    private static Claim Said(string article, decimal value, string at) =>
        Given.Number(article, Interval.Exactly(value), "travelled", Measure.Fixed, published: at);

    private static Claim Corrected(string article, decimal value, decimal before, string at) =>
        Said(article, value, at) with
        {
            Replaces = ((NumberValue)Said(article, before, at).Value),
        };

    private static Outcome Decide(params Claim[] claims) =>
        new Judge(Tolerance.Default).Decide([new Topic(ClaimKind.Number, "question", claims)], []).Single().Outcome;
}
