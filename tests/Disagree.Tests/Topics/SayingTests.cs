using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>What a sentence says of its amount, and of what, tells two questions apart though the other words are the same.</summary>
public sealed class SayingTests
{
    [Theory]
    [InlineData("The clinic treated 34 people for burns.", "The clinic discharged 12 people in the evening.")]
    [InlineData("Some 1,200 tonnes of oil leaked from the barge.", "The barge was carrying 80,000 tonnes of oil.")]
    [InlineData("House prices in the harbour town rose 6 percent in March.", "Rents in the harbour town rose 2 percent in March.")]
    [InlineData(
        "The mill said its turnover grew 14 percent in the second quarter.",
        "The profit of the mill grew 9 percent in the second quarter."
    )]
    [InlineData("Unemployment among young people stands at 24 percent.", "Unemployment in the country stands at 9 percent.")]
    [InlineData("The sluice is 300 metres long.", "The sluice is 40 metres deep.")]
    [InlineData("The council put up 40 street lamps.", "The council put up 90 bicycle lamps.")]
    [InlineData("Inflation fell to 3.1 percent.", "The rate of unemployment fell to 5.4 percent.")]
    [InlineData("Women make up 38 percent of the council.", "Women make up 12 percent of the fire brigade.")]
    [InlineData("The city planted 4,000 trees along the river.", "The city cut down 350 trees along the river.")]
    [InlineData("Wool prices rose 5 percent.", "Silk prices rose 2 percent.")]
    public void Amounts_of_which_other_things_are_said_answer_other_questions(string one, string other) =>
        Compared(one, other).Should().BeEmpty();

    [Theory]
    [InlineData("The council approved 40 new benches for the quay.", "Forty new benches for the quay are authorized by the council.")]
    [InlineData("Herders rounded up 250 wild ponies in the valley.", "250 wild ponies have been corralled in the valley by herders")]
    [InlineData("The guild of bakers donated 900 lamps to the town hall.", "Town hall supplied with 900 lamps by the guild of bakers")]
    [InlineData("Detectives are looking into 12 thefts at the marina.", "12 thefts at the marina are being investigated by detectives")]
    [InlineData("Rents in the harbour town rose 2 percent in March.", "In March the rents of the harbour town climbed by 2 percent.")]
    public void Verbs_that_news_uses_for_one_another_say_the_same(string one, string other) =>
        Compared(one, other).Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Agree);

    [Theory]
    [InlineData("Turnout reached 61.8 percent.", "Turnout was almost 62 percent.", Outcome.Agree)]
    [InlineData("Turnout reached 61.8 percent.", "Turnout stood at 48 percent.", Outcome.Differ)]
    public void One_thing_of_which_only_a_value_is_told_is_one_question(string one, string other, Outcome outcome) =>
        Compared(one, other).Should().ContainSingle().Which.Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(
        "Exports of the island fell 4 percent in October.",
        "Exports of the island rose 4 percent in October.",
        RelationReason.OppositeTrend
    )]
    [InlineData(
        "Exports of the island fell 4 percent in October.",
        "Exports of the island dropped 4 percent in October.",
        RelationReason.SameValue
    )]
    [InlineData(
        "Exports of the island fell 4 percent in October.",
        "Exports of the island dropped 9 percent in October.",
        RelationReason.Disjoint
    )]
    public void One_step_up_and_one_down_contradict_each_other_though_they_are_of_one_size(
        string one,
        string other,
        RelationReason reason
    ) => Compared(one, other).Should().ContainSingle().Which.Relations.Should().ContainSingle().Which.Reason.Should().Be(reason);

    private static List<Verdict> Compared(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(Post("a", one), Post("b", other))
                .Verdicts.Where(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2),
        ];

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
