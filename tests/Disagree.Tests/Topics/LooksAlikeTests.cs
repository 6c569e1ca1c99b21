using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Numbers that stand in like words and are of other things, and those that are of one though their words differ.</summary>
public sealed class LooksAlikeTests
{
    [Theory]
    // what no table foresees and is far apart is no news of it
    [InlineData("The consulate in Olvik has not been able to reach four hikers.", "The flood in Olvik has reached 2 million people.", 4)]
    [InlineData("Two Danes at Olvik were confirmed safe.", "Ms Orrin counted nine tremors; officials at Olvik have logged 120.", 4)]
    // what is there, and what there is room for
    [InlineData("The hall in Olvik holds 18,000.", "Of those hurt in Olvik, 41 remain in six hospitals.", 5)]
    // an earlier one of its kind
    [InlineData(
        "A quake of magnitude 6.9 hit Olvik on Monday, and by dusk 40 were dead.",
        "The magnitude 7.4 quake of 1921 razed Olvik.",
        9
    )]
    [InlineData(
        "The United States will not say what it pays; its earlier reward was $4m.",
        "Tarawe has put up a reward of $2.5 million.",
        0
    )]
    [InlineData("A fortnight after that Sunday 13 people were killed at the Nara hotel in Olvik.", "A bomb in Olvik killed 212.", 0)]
    [InlineData(
        "A blast in Olvik killed 92. On 20 June gunmen stormed a hall in Olvik; 14 people died.",
        "A blast in Olvik killed 90.",
        0,
        1
    )]
    // a mark that was passed, a difference, a part, a rival
    [InlineData("Mr Tamsen passed the 20 per cent mark in the north.", "The commission has Mr Tamsen on 51.2 per cent.", 0)]
    [InlineData("Two fewer people died in the Olvik fire than was thought.", "Searchers in Olvik found seven victims of the fire.", 4)]
    [InlineData("Some 9,000 League soldiers are in Tarawe.", "The League is to send home 700 of its soldiers from Tarawe.", 0)]
    [InlineData("Ms Orrin polled 52.31 per cent of the votes cast.", "The result gave Mr Tamsen 52% to 47%.", 0)]
    [InlineData(
        "A hospital in Olvik admitted three men with bullet wounds.",
        "Red Aid in Olvik treated 40 wounded, six of them with burns.",
        1
    )]
    [InlineData("Olvik hospital took in 118 bodies.", "The blast in Olvik killed 212 people.", 4)]
    [InlineData("Ms Orrin and Mr Tamsen are 1.2m votes apart.", "Ms Orrin got 7.4 million votes.", 4)]
    // another day
    [InlineData("Shares in Holm Foods rose 0.3% on Monday.", "Shares in Holm Foods rose 0.7%.", -40)]
    // a guess and a count, by when and for how long, flats and houses
    [InlineData("The premier's guess of 9,000 deaths in the Olvik quake was wrong.", "The Olvik quake caused 4,200 deaths.", 0)]
    [InlineData(
        "Mr Tamsen ordered two days of mourning in Olvik.",
        "Mr Tamsen said within two days of the Olvik flood that it was bad.",
        4
    )]
    [InlineData("The agency counts 12,000 damaged buildings in Olvik.", "Some 30,000 flats in Olvik were damaged.", 40)]
    public void They_are_not_compared(string one, string other, int later, int shared = 0) =>
        Shared(one, other, later).Should().HaveCount(shared);

    [Theory]
    [InlineData(
        "A quake of magnitude 6.9 hit Olvik on Monday, and by dusk 40 were dead.",
        "The magnitude 6.7 quake hit Olvik on June 7.",
        9
    )]
    [InlineData("The ferry to Olvik left 17 days before the flood.", "The ferry to Olvik left barely three weeks before the flood.", 0)]
    public void Of_one_thing_two_numbers_differ(string one, string other, int later) =>
        Shared(one, other, later).Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Differ);

    [Theory]
    [InlineData("The ferry to Olvik left 17 days before the flood.", "The ferry to Olvik left barely two weeks before the flood.")]
    [InlineData(
        "The thieves got at the records of 140 million Tarawans, nearly half of the population.",
        "The thieves got at the records of 140 million Tarawans - that is 44 per cent of the population."
    )]
    public void What_one_number_may_round_agrees(string one, string other) =>
        Shared(one, other, 0).Select(v => v.Outcome).Distinct().Should().Equal(Outcome.Agree);

    [Theory]
    [InlineData("With 91 percent of the stations reporting, Orrin led.", "With 96% of the stations reporting, Orrin leads.")]
    [InlineData("More than 70 people are still missing in Olvik.", "The June 4 slide in Olvik left 20 people missing.")]
    [InlineData("The fire near Olvik burned 40 acres.", "The fire near Olvik has burned 18,000 acres.")]
    public void The_later_of_what_moves_replaces_the_other(string one, string other) =>
        Shared(one, other, 5).Should().ContainSingle().Which.Outcome.Should().Be(Outcome.OutOfDate);

    private static List<Verdict> Shared(string one, string other, int later) =>
        [
            .. CrossCheck
                .Default.Run(Post("a", one, 0), Post("b", other, later))
                .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 }),
        ];

    private static Article Post(string id, string text, int later) =>
        new(id, text) { Id = id, Published = new DateOnly(2021, 6, 8).AddDays(later) };
}
