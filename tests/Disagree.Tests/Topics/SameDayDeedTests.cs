using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Dates of one deed in two articles of one story, written on Tuesday 23 and Saturday 27 July 2024.</summary>
public sealed class SameDayDeedTests
{
    private const string Story = " Ruth Keller of the Northwind Bank was there, in Quarry Lane.";

    [Theory]
    [InlineData("The bridge was taken on Monday evening, residents said.", "Soldiers seized the bridge on Monday.", Outcome.Agree)]
    [InlineData("The city council meets on Thursday.", "On Thursday the council voted for an inquiry.", Outcome.Agree)]
    [InlineData("The van was hired on Friday at a depot.", "He rented the van on Thursday, officers said.", Outcome.Differ)]
    [InlineData("Paul Osten was in prison until 2022 for theft.", "Paul Osten got out of jail in 2021.", Outcome.Differ)]
    [InlineData(
        "The Larch Base was last attacked on April 17.",
        "The Larch Base was attacked five times, most recently on April 19.",
        Outcome.Differ
    )]
    public void Dates_of_one_deed_are_set_side_by_side(string one, string other, Outcome outcome) =>
        Dates(one, other).Should().Contain(v => v.Outcome == outcome);

    [Theory]
    [InlineData("The bridge was taken on Monday evening.", "Soldiers seized the airport on Monday.")]
    [InlineData("The city council meets on Thursday.", "On Thursday the court voted for an inquiry.")]
    [InlineData("The city council meets on Thursday.", "On Friday the council voted for an inquiry.")]
    [InlineData("The van was hired on Friday at a depot.", "He rented the boat on Thursday.")]
    public void Dates_of_two_deeds_are_not(string one, string other) => Dates(one, other).Should().BeEmpty();

    private static List<Verdict> Dates(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(
                    new Article("a", one + Story) { Id = "a", Published = new DateOnly(2024, 7, 23) },
                    new Article("b", other + Story.Replace("was there", "spoke", StringComparison.Ordinal))
                    {
                        Id = "b",
                        Published = new DateOnly(2024, 7, 27),
                    }
                )
                .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Date, ArticleCount: 2 }),
        ];
}
