using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>The toll of one event is one question, wherever those who tell it stand, and whatever else their articles recall.</summary>
public sealed class TollOfOneEventTests
{
    private const string First = "At least 31 people were killed, a spokesman for the fire service in the town of Santa Brita said.";

    [Theory]
    [InlineData(First, "The crash in the Andes killed 68 people.")]
    [InlineData(First, "A crash in the Alps killed 68 people.")]
    [InlineData(First, "The 68 people killed in the crash were sailors, it emerged last night.")]
    [InlineData(
        "The crash killed 68 people.",
        "Sixty-nine of the occupants have died. The carrier's only other accident was in 1999, when 43 died."
    )]
    public void A_later_toll_replaces_an_earlier_one(string one, string other) => Killed(one, other).Outcome.Should().Be(Outcome.OutOfDate);

    [Fact]
    public void A_toll_of_the_quake_of_a_day_is_not_as_of_that_day() =>
        CrossCheck
            .Default.Run(Post("a", "The toll of the earthquake of 4 February was cut to 119.", "2019-02-10"))
            .Verdicts.SelectMany(v => v.Topic.Claims)
            .Should()
            .ContainSingle(c => c.Property == "killed")
            .Which.AsOf.ToString()
            .Should()
            .Be("2019-02-10");

    [Theory]
    [InlineData("A crash in Oslo killed 31 people.", "A crash in the Andes killed 68 people.")]
    [InlineData("A crash in Oslo killed 31 people.", "A crash in Bergen killed 68 people.")]
    [InlineData("A crash killed 31 people.", "A crash in 1999 killed 68 people.")]
    public void Tolls_of_two_events_or_groups_are_two_questions(string one, string other) =>
        Asked(one, other).Should().NotContain(v => v.Topic.Claims.Count == 2 && v.Outcome != Outcome.Agree);

    [Theory]
    [InlineData("The crash killed 12 people.", "The crash killed not 12 but 14 people.", "14 people")]
    [InlineData("The crash killed 12 people.", "The crash killed 14 people and not 12, the mayor said.", "14 people")]
    [InlineData(
        "Harrow Foods made a net profit of $4 million.",
        "Harrow Foods' net profit was not $4 million but $3 million.",
        "$3 million"
    )]
    public void A_number_that_is_said_to_be_wrong_is_no_longer_held(string one, string other, string held) =>
        Asked(one, other).Should().ContainSingle().Which.Positions.Where(p => p.IsCurrent).Select(p => p.Value).Should().Equal(held);

    [Theory]
    [InlineData("The crash killed not only 12 sailors but 14 soldiers.")]
    [InlineData("The crash did not kill 12 people but it did wound 14.")]
    public void Not_only_sets_nothing_right(string text) =>
        CrossCheck
            .Default.Run(new Article("a", text) { Published = new DateOnly(2019, 2, 10) })
            .Verdicts.SelectMany(v => v.Topic.Claims)
            .Should()
            .NotContain(c => c.Replaces != null);

    private static Verdict Killed(string one, string other) =>
        Asked(one, other).Should().ContainSingle(v => v.Topic.Claims[0].Property == "killed").Which;

    private static IEnumerable<Verdict> Asked(string one, string other) =>
        CrossCheck
            .Default.Run(Post("a", one, "2019-02-10"), Post("b", other, "2019-02-13"))
            .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 });

    private static Article Post(string id, string text, string day) =>
        new(id, text) { Id = id, Published = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
