using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Times of day in a report of Sunday 10 February 2019 and one of some days later.</summary>
public sealed class SameHourTests
{
    [Theory]
    [InlineData("The explosion in Oslo happened at 1:30 a.m.", "The bomb in Oslo went off at 2:15 a.m.", 2, Outcome.Differ)]
    [InlineData(
        "The crash on the coast road happened at 6:20 a.m.",
        "The bus plunged into the sea from the coast road at 6:20 a.m.",
        2,
        Outcome.Agree
    )]
    [InlineData(
        "The first emergency call came in at 9:47 p.m. on Friday.",
        "The first emergency call was made at 9:44 p.m.",
        2,
        Outcome.Differ
    )]
    [InlineData("The explosion in Oslo happened at 1:30 a.m.", "The bomb in Oslo went off at 1:32 a.m.", 2, Outcome.Agree)]
    [InlineData("The explosion in Oslo happened at 1:20 a.m.", "The bomb in Oslo went off shortly before 1:30 a.m.", 2, Outcome.Agree)]
    [InlineData("The explosion in Oslo happened at 1:20 a.m.", "The bomb in Oslo went off just after 1:30 a.m.", 2, Outcome.Differ)]
    [InlineData("The explosion in Oslo happened at 1:15 a.m.", "The bomb in Oslo went off at about 1 a.m.", 2, Outcome.Agree)]
    [InlineData("The ship hit the rocks at 11 p.m. on Friday.", "The ship ran aground at 11 p.m. on Friday.", 2, Outcome.Agree)]
    public void Hours_of_one_event_are_set_side_by_side(string one, string other, int daysLater, Outcome outcome) =>
        Hours(one, other, daysLater).Should().NotBeEmpty().And.OnlyContain(v => v.Outcome == outcome);

    [Theory]
    [InlineData("The explosion in Oslo happened at 1:30 a.m.", "The bomb in Oslo went off at 2:15 a.m.", 12)]
    [InlineData("The ferry left for Oslo at 5 a.m.", "The bus left for Oslo at 7 a.m.", 2)]
    public void Hours_of_other_days_or_things_are_not(string one, string other, int daysLater) =>
        Hours(one, other, daysLater).Should().BeEmpty();

    private static List<Verdict> Hours(string one, string other, int daysLater) =>
        [
            .. CrossCheck
                .Default.Run(
                    new Article("a", one) { Id = "a", Published = new DateOnly(2019, 2, 10) },
                    new Article("b", other) { Id = "b", Published = new DateOnly(2019, 2, 10).AddDays(daysLater) }
                )
                .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Date && v.Topic.ArticleCount > 1),
        ];
}
