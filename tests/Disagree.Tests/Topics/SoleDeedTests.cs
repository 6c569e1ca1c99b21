using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Dates of deeds that each of two articles of one story tells but once, of Sunday 10 and Tuesday 12 February 2019.</summary>
public sealed class SoleDeedTests
{
    private const string Story = " Ruth Keller of the Northwind Line was in Lowick.";

    [Theory]
    [InlineData("The quay in Lowick is shut until Monday.", "The quay in Lowick reopened on Monday.", Outcome.Agree)]
    [InlineData("The quay in Lowick is shut until Thursday.", "The quay in Lowick reopened on Monday.", Outcome.OutOfDate)]
    [InlineData("The curfew in Lowick lasts until Monday.", "The curfew in Lowick was lifted on Tuesday.", Outcome.OutOfDate)]
    [InlineData("The track was last inspected on 4 January.", "The track was last checked on 11 January.", Outcome.Differ)]
    [InlineData("The Aurora was built in 1987 in Oslo.", "The Aurora was delivered by a yard in Oslo in 1991.", Outcome.Differ)]
    [InlineData("The Tarlo Museum opens on 8 April.", "The opening of the Tarlo Museum is on 9 April.", Outcome.OutOfDate)]
    [InlineData("The pump, which is old, broke down in January.", "The pump has been out of order since December.", Outcome.Differ)]
    [InlineData("Hackers broke into the network on 9 January.", "The hackers got into the network on 14 January.", Outcome.Differ)]
    [InlineData("The law takes effect on 1 March.", "The law comes into force on 1 April.", Outcome.OutOfDate)]
    public void They_are_dates_of_one_deed(string one, string other, Outcome outcome) =>
        Dates(one, other).Should().ContainSingle().Which.Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("The quay in Lowick is shut until Monday.", "The school in Lowick reopened on Tuesday.")]
    [InlineData("The hull was last inspected on 4 January.", "The engine was last inspected on 11 January.")]
    [InlineData("The quay was inspected on 4 January and on 11 January.", "The quay was inspected on 8 January.")]
    [InlineData("The fire in Lowick started on 8 February.", "Families left Lowick on 9 February as the fire came closer.")]
    [InlineData("The school, hit by the quake, stays shut until 1 April.", "The quay, hit by the quake, will reopen on 9 April.")]
    public void Deeds_done_to_other_things_or_several_times_are_not(string one, string other) => Dates(one, other).Should().BeEmpty();

    private static List<Verdict> Dates(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(
                    new Article("a", one + Story) { Id = "a", Published = new DateOnly(2019, 2, 10) },
                    new Article("b", other + Story) { Id = "b", Published = new DateOnly(2019, 2, 12) }
                )
                .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Date && v.Topic.ArticleCount > 1),
        ];
}
