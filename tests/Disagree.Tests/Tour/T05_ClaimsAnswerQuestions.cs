using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Tour;

/// <summary>A claim is one answer to one question: about whom, which property, which value, as of when, and who says so.</summary>
public sealed class T05_ClaimsAnswerQuestions
{
    [Fact]
    public void A_number_with_what_it_counts_and_what_happened_is_a_claim()
    {
        var claim = Claims("At least 12 sailors were killed on Saturday.").First(c => c.Kind == ClaimKind.Number);
        (claim.Subject, claim.Property, claim.Value.Text).Should().Be(("sailor", "killed", "at least 12 people"));
        claim.Quote.Should().Be("At least 12 sailors");
        claim.AsOf.Last.Should().Be(new DateOnly(2019, 2, 13));
    }

    [Fact]
    public void Killed_and_injured_are_two_properties() =>
        Claims("Nine sailors were killed and 20 were injured.")
            .Where(c => c.Kind == ClaimKind.Number)
            .Select(c => (c.Property, c.Value.Text))
            .Should()
            .Equal(("killed", "9 people"), ("injured", "20 people"));

    [Fact]
    public void Who_says_so_is_kept() =>
        Claims("Nine sailors were killed, said Maria Holm, a spokeswoman for the navy.")
            .First(c => c.Kind == ClaimKind.Number)
            .AttributedTo.Should()
            .Be("Maria Holm");

    [Fact]
    public void A_forecast_is_not_a_fact() =>
        Claims("The storm could kill 500 people.").First(c => c.Kind == ClaimKind.Number).Modality.Should().Be(Modality.Predicted);

    private static IReadOnlyList<Claim> Claims(string text)
    {
        var check = CrossCheck.Default;
        return check.ExtractClaims(
            check.FindMentions(check.Read(new Article("Harbour Post", text) { Published = new DateOnly(2019, 2, 13) }))
        );
    }
}
