using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Claims;

/// <summary>The same said of several places, and of all of them.</summary>
public sealed class PlaceListTests
{
    [Theory]
    [InlineData("Police arrested 40 people in Lyon and 12 in Paris.", "arrested", "40 people @ Lyon; 52 people; 12 people @ Paris")]
    [InlineData(
        "The blast left 40 people dead in Kenya and 12 in Tanzania.",
        "killed",
        "40 people @ Kenya; 52 people; 12 people @ Tanzania"
    )]
    [InlineData("Police arrested 40 people in Lyon and 12 people in Paris.", "arrested", "40 people @ Lyon; 52 people; 12 people @ Paris")]
    [InlineData("Police arrested 40 people in Lyon and 12 officers were hurt in Paris.", "arrested", "40 people @ Lyon")]
    [InlineData("Police arrested 40 people in Lyon.", "arrested", "40 people @ Lyon")]
    public void Each_member_is_told_of_its_place_and_all_together_of_none(string text, string property, string expected) =>
        string.Join(
                "; ",
                Read.Claims(text)
                    .Where(c => c.Kind is ClaimKind.Number && c.Property == property)
                    .Select(c => c.Value.Text + (c.Place is null ? "" : " @ " + c.Place))
            )
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("Police arrested 52 people.", Outcome.Agree)]
    [InlineData("Police arrested 60 people.", Outcome.Differ)]
    [InlineData("Police arrested 40 people in Lyon.", Outcome.Agree)]
    [InlineData("Police arrested 45 people in Lyon.", Outcome.Differ)]
    public void A_count_without_a_place_is_held_against_all_of_them(string other, Outcome outcome) =>
        CrossCheck
            .Default.Run(Post("a", "Police arrested 40 people in Lyon and 12 in Paris."), Post("b", other))
            .Verdicts.Single(v => v.Topic.ArticleCount == 2 && v.Topic.Kind is ClaimKind.Number)
            .Outcome.Should()
            .Be(outcome);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
