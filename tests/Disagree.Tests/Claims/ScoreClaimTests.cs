namespace Disagree.Tests.Claims;

public sealed class ScoreClaimTests
{
    [Theory]
    [InlineData("Arvik Rovers beat Tolmin United 3-1 on Sunday.", "scored by the winner: 3; scored by the loser: 1")]
    [InlineData("Tolmin United lost 1–3 at home to Arvik Rovers.", "scored by the winner: 3; scored by the loser: 1")]
    [InlineData("Arvik Rovers were held to a 2-2 draw by Tolmin United.", "scored by the winner: 2; scored by the loser: 2")]
    [InlineData(
        "Halvorsen beat Petrova 6-4, 3-6 and 7-5.",
        "scored by the winner in set 1: 6; scored by the loser in set 1: 4; scored by the winner in set 2: 3; scored by the loser in set 2: 6; scored by the winner in set 3: 7; scored by the loser in set 3: 5"
    )]
    [InlineData(
        "Petrova lost 4-6, 5-7 to Halvorsen.",
        "scored by the winner in set 1: 6; scored by the loser in set 1: 4; scored by the winner in set 2: 7; scored by the loser in set 2: 5"
    )]
    public void A_score_tells_what_either_side_has(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Arvik Rovers beat Tolmin United 3-1 and Elm Hollow 2-0.")]
    [InlineData("The captain has a record of 13-17-2 in matches.")]
    [InlineData("The corridor 3-1 leads to the kitchen.")]
    public void What_is_no_single_result_of_a_match_gives_none(string text) => Read.Numbers(text).Should().NotContain("scored by");
}
