using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Whose place a place is where several numbers are told in one list.</summary>
public sealed class ListedPlaceTests
{
    [Theory]
    [InlineData("Twelve people died and 38 were hurt in Selmark.", "12 people killed @ Selmark; 38 people injured @ Selmark")]
    [InlineData("Twelve died in Lyon and 40 in Paris were hurt.", "12 people killed @ Lyon; 40 people injured @ Paris")]
    [InlineData("The storm killed between 12 and 38 people in Selmark.", "12–38 people killed @ Selmark")]
    [InlineData(
        "In Selmark province 38 people were killed, 12 of them in the city.",
        "38 people killed @ Selmark; 12 people killed @ Selmark"
    )]
    public void A_place_that_is_of_both_or_a_deed_of_their_own_is_left_to_them(string text, string expected) =>
        Counts(text).Should().Be(expected);

    [Theory]
    [InlineData(
        "Fifty-one died in the capital, 38 in Selmark and 22 in Orvane.",
        "51 people killed @ the capital; 38 killed @ Selmark; 22 killed @ Orvane"
    )]
    [InlineData("Police arrested 12 in Lyon and 40 in the capital.", "12 people arrested @ Lyon; 40 people arrested @ the capital")]
    [InlineData(
        "The wider toll stood at 214, of which 120 in the capital, 61 in Selmark and 33 in Orvane.",
        "214 people killed; 120 killed @ the capital; 61 killed @ Selmark; 33 killed @ Orvane"
    )]
    [InlineData(
        "The flood killed 214 people, including 120 in the city of Orvane and 61 in Selmark.",
        "214 people killed; 120 people killed @ Orvane; 61 people killed @ Selmark"
    )]
    [InlineData("Forty people were hurt, 12 in Selmark.", "40 people injured; 12 injured @ Selmark")]
    public void Each_number_of_a_list_has_its_own_place_and_the_deed_of_the_first(string text, string expected) =>
        Counts(text).Should().Be(expected);

    [Theory]
    [InlineData("The flood killed 181 people.")]
    [InlineData("The flood killed 61 people.")]
    public void The_parts_that_a_list_names_are_no_toll_of_their_own(string other) =>
        CrossCheck
            .Default.Run(Post("a", "The flood killed 214 people, including 120 in the city of Orvane and 61 in Selmark."), Post("b", other))
            .Verdicts.Where(v => v.Topic.ArticleCount == 2)
            .SelectMany(v => v.Topic.Claims)
            .Should()
            .NotContain(c => c.Place != null || c.Derivation != null);

    private static string Counts(string text) =>
        string.Join(
            "; ",
            Read.Claims(text)
                .Where(c => c.Kind is ClaimKind.Number)
                .Select(c => $"{c.Value.Text} {c.Property}" + (c.Place is null ? "" : " @ " + c.Place))
        );

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
