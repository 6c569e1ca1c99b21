using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>A report of Sunday 10 February 2019 and one of Sunday 3 March 2019.</summary>
public sealed class SameDeedTests
{
    [Theory]
    [InlineData("The harbour bridge is to open on 8 March.", "The opening of the harbour bridge is planned for April.", Outcome.OutOfDate)]
    [InlineData(
        "The takeover of Arvik Mills is expected to close in May.",
        "The deal for Arvik Mills will not be completed before June.",
        Outcome.OutOfDate
    )]
    [InlineData("The new library will open on 20 February.", "The new library opened on 27 February.", Outcome.OutOfDate)]
    [InlineData("Arvik Mills announced the merger on Friday.", "The merger with Arvik Mills was unveiled in February.", Outcome.Agree)]
    [InlineData("The harbour inn was renovated in 2016.", "The harbour inn was refurbished in 2016.", Outcome.Agree)]
    [InlineData("Ruth Keller takes office at the end of February.", "Ruth Keller took the oath on 27 February.", Outcome.Agree)]
    [InlineData("Ruth Keller bought the harbour club in 2015.", "Ruth Keller took over the harbour club in 2014.", Outcome.Differ)]
    [InlineData(
        "Arvik Mills said on Friday it would buy the ferry line.",
        "The purchase of the ferry line was announced in February.",
        Outcome.Agree
    )]
    [InlineData("Shareholders have until 4 April.", "Deadline is 4 April.", Outcome.Agree)]
    [InlineData(
        "The deal, which Arvik Mills wants to close in May, needs approval.",
        "The takeover of Arvik Mills will be completed in May.",
        Outcome.Agree
    )]
    [InlineData(
        "A quake struck Arvik on 1 February. Ruth Keller was arrested in Arvik three days after the quake.",
        "Ruth Keller was arrested in Arvik on 4 February.",
        Outcome.Agree
    )]
    [InlineData("Arvik Mills made it public on 4 February.", "Arvik Mills disclosed the leak in February.", Outcome.Agree)]
    [InlineData("A vote is due in March.", "The vote takes place on 12 March.", Outcome.Agree)]
    public void Plans_and_deeds_in_other_words_are_dated_together(string one, string other, Outcome outcome) =>
        Dates(one, other).Should().ContainSingle().Which.Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("Arvik Mills announced the takeover on Friday.", "The takeover of Arvik Mills is to be completed in May.")]
    [InlineData("The quake struck Oslo at 4:12 a.m.", "An aftershock hit Oslo at 5:40 a.m.")]
    [InlineData("The recount began on 7 February.", "The recount ended on 9 February.")]
    [InlineData("The first reading of the bill is on 12 March.", "The second reading of the bill is in March.")]
    [InlineData("The harbour bridge was opened in 1961.", "The harbour bridge reopens in April.")]
    [InlineData("Ruth Keller bought the harbour club in 2015.", "Ruth Keller sold the harbour club in 2017.")]
    [InlineData("Ruth Keller bought the harbour club in 2015.", "Ruth Keller bought a saw mill in 2016.")]
    [InlineData("Ruth Keller visited the harbour club in 2015.", "Ruth Keller visited the harbour club in 2016.")]
    [InlineData("The council has ten days to name a winner, until 20 February.", "The council named a winner on 14 February.")]
    [InlineData("The deadline is 20 February.", "Ruth Keller has until 25 February.")]
    [InlineData("A bomb exploded in Oslo at 9.40 p.m.", "The bomb squad blew up a bag in Oslo at 1 a.m.")]
    [InlineData("The new library will open in April.", "The swimming bath will open in May.")]
    public void Phases_of_one_affair_and_other_things_stay_apart(string one, string other) => Dates(one, other).Should().BeEmpty();

    private static List<Verdict> Dates(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(
                    new Article("a", one) { Id = "a", Published = new DateOnly(2019, 2, 10) },
                    new Article("b", other) { Id = "b", Published = new DateOnly(2019, 3, 3) }
                )
                .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Date && v.Topic.ArticleCount > 1),
        ];
}
