using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>Counts of another storm of the season, of several events, and of some who have something in common.</summary>
public sealed class NamedCalamityTests
{
    private const string Vera = "Hurricane Vera has killed 29 people.";

    [Theory]
    [InlineData("Hurricane Vera, hours from land, came weeks after Hurricane Orla, which left four dead. Hurricane Vera is strong.", Vera)]
    [InlineData("The Orchard Fire has burned 40,000 acres.", "The Millvale Fire has burned 23,000 acres.")]
    [InlineData("The fire at the mill killed 31 people.", "The toll for both fires rose to 44.")]
    [InlineData("The blast killed 90 people, the ministry said.", "A record 44 people were killed last year.")]
    [InlineData("Three clerks with Lowick ties were shot dead.", "Nine people were shot dead.")]
    [InlineData("One Danish national, a diver, was killed and 17 others were injured.", "The blast injured 400 people.")]
    [InlineData(
        "The mayor spoke of nine deaths: six of them died in rockfalls, two drowned and one fell from a roof.",
        "The storm has killed six people."
    )]
    public void What_is_of_another_event_or_of_some_is_not_compared(string one, string other) =>
        Compared(one, other).Should().NotContain(c => c.Article.Id == "a" && c.Quote != "nine deaths");

    [Theory]
    [InlineData("Hurricane Vera killed 23 people.", Vera)]
    [InlineData("The storm killed 23 people.", Vera)]
    [InlineData("Two weeks after Hurricane Orla, Hurricane Vera killed 23 people. Vera, or Hurricane Vera, is gone.", Vera)]
    [InlineData("The Orchard Fire has burned 40,000 acres.", "The Orchard Fire has burned 23,000 acres.")]
    [InlineData("Both bombs killed 231 people.", "The bombs killed 244 people.")]
    [InlineData("A cook is among the dead and 17 others were injured.", "The blast injured 40 people.")]
    public void What_is_of_one_event_is_compared(string one, string other) => Compared(one, other).Should().NotBeEmpty();

    private static List<Claim> Compared(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(Dated("a", one), Dated("b", other))
                .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
                .SelectMany(v => v.Topic.Claims),
        ];

    private static Article Dated(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2021, 6, 10) };
}
