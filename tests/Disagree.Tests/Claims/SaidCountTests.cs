using Disagree.Articles;

namespace Disagree.Tests.Claims;

/// <summary>Numbers that only the words before them tell of.</summary>
public sealed class SaidCountTests
{
    [Theory]
    [InlineData("Thousands of farmers marched through Arvik. The unions say 30,000.", "attended")]
    [InlineData("The fire in Arvik killed nine people. The unions say 30,000.", "")]
    public void Who_says_a_number_says_it_of_the_people_before(string text, string property) =>
        Property(text, "30,000").Should().Be(property);

    [Theory]
    [InlineData("The Harbour Party had 30.1% and 29 seats in Norland.", "share of the vote")]
    [InlineData("The Harbour Party had 30.1% of the shops in Norland.", "")]
    public void A_percentage_beside_seats_is_of_the_vote(string text, string property) => Property(text, "30.1%").Should().Be(property);

    private static string Property(string text, string quote) =>
        CrossCheck
            .Default.ExtractClaims(
                CrossCheck.Default.FindMentions(
                    CrossCheck.Default.Read(new Article("Arvik Post", text) { Id = "a", Published = new DateOnly(2024, 5, 4) })
                )
            )
            .First(c => c.Quote.StartsWith(quote, StringComparison.Ordinal))
            .Property;
}
