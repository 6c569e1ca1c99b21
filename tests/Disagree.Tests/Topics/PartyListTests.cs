using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Where one sentence tells the votes and seats of several parties, each number is that of the party beside it.</summary>
public sealed class PartyListTests
{
    private const string Seats = "The Coast Party has 11 seats, Green Horizon eight and New Current five.";
    private const string Votes = "The Centre Union took 20.8% of the vote and the Fjord Alliance 28.4%.";
    private const string Partial = "With half of the ballots counted, the Centre Union had 20.8% of the vote.";

    [Theory]
    [InlineData(
        Seats,
        "The Coast Party came third with 12 seats, ahead of Green Horizon with nine and New Current with five.",
        "11 seats | 12 seats",
        "8 seats | 9 seats",
        "5 seats"
    )]
    [InlineData(Seats, "Green Horizon won eight seats and New Current six.", "5 seats | 6 seats", "8 seats")]
    [InlineData(
        Votes,
        "The Centre Union won 21.3% of the vote, behind the Fjord Alliance on 26.9%.",
        "20.8 percent | 21.3 percent",
        "28.4 percent | 26.9 percent"
    )]
    [InlineData(Votes, "The Fjord Alliance took 28.4% of the vote.", "28.4 percent")]
    [InlineData(Votes, "The Coast Party took 20.8% of the vote and New Current 28.4%.")]
    [InlineData(Seats, "The Mill Party has 12 seats, Blue Horizon nine.")]
    public void Each_party_has_its_own_question(string one, string other, params string[] positions) =>
        Asked(one, other, "2019-02-10").Select(Positions).Should().BeEquivalentTo(positions);

    [Fact]
    public void The_question_names_the_party() =>
        Asked(Votes, "The Fjord Alliance took 28.4% of the vote.", "2019-02-10")
            .Should()
            .ContainSingle(v => v.Topic.Question == "Fjord Alliance: what percentage share of the vote");

    [Theory]
    [InlineData("Final results gave the Centre Union 21.3% of the vote.", "2019-02-11", Outcome.OutOfDate)]
    [InlineData("Final results gave the Centre Union 20.8% of the vote.", "2019-02-11", Outcome.Agree)]
    [InlineData("Final results gave the Centre Union 21.3% of the vote.", "2019-02-10", Outcome.OutOfDate)]
    public void The_end_of_the_count_overtakes_what_was_counted_before(string final, string day, Outcome outcome) =>
        Asked(Partial, final, day)
            .Where(v => v.Topic.Question.StartsWith("Centre Union", StringComparison.Ordinal))
            .Select(v => v.Outcome)
            .Should()
            .Equal(outcome);

    private static string Positions(Verdict verdict) => string.Join(" | ", verdict.Positions.Select(p => p.Value));

    private static IEnumerable<Verdict> Asked(string one, string other, string day) =>
        CrossCheck
            .Default.Run(
                new Article("a", one) { Published = new DateOnly(2019, 2, 10) },
                new Article("b", other)
                {
                    Published = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                }
            )
            .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 });
}
