using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Written on Sunday 10 February 2019: when something was said, and when it happened.</summary>
public sealed class TimeOfSpeechTests
{
    [Theory]
    [InlineData("On Friday, Governor Ana Novak said nine miners were hurt in a blast.", "2019-02-08")]
    [InlineData("Last month, Mayor Ben Roth had said nine miners were hurt in a blast.", "2019-01-01/2019-01-31")]
    [InlineData("Governor Ana Novak said on Friday nine miners were hurt in a blast.", "2019-02-08")]
    public void A_time_that_opens_the_sentence_of_a_speaker_is_that_of_speaking(string text, string asOf)
    {
        var claim = Read.Claims(text).Single(c => c.Kind == ClaimKind.Number);
        claim.AsOf.ToString().Should().Be(asOf);
        claim.Period.Should().BeNull();
    }

    [Theory]
    [InlineData("On Friday, police said, nine miners were hurt in a blast.", "2019-02-08")]
    [InlineData("On Friday, nine miners were hurt in a blast, Governor Ana Novak said.", "2019-02-08")]
    [InlineData("Governor Ana Novak said nine miners were hurt in a blast on Friday.", "2019-02-08")]
    public void A_time_that_stands_with_what_happened_is_its_period(string text, string period) =>
        Read.Claims(text).Single(c => c.Kind == ClaimKind.Number).Period.ToString().Should().Be(period);

    [Fact]
    public void A_time_of_another_deed_of_the_speaker_is_not_that_of_speaking() =>
        Read.Claims("Ana Novak, a judge who took over the Harbour Party in 2014, said nine miners were hurt in a blast.")
            .Single(c => c.Kind == ClaimKind.Number)
            .AsOf.ToString()
            .Should()
            .Be("2019-02-10");
}
