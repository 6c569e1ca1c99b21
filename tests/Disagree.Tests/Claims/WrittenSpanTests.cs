namespace Disagree.Tests.Claims;

public sealed class WrittenSpanTests
{
    [Theory]
    [InlineData("Ida Holm was jailed for three and a half years.", "sentence: 3.5 years")]
    [InlineData("Ida Holm got three years and six months.", "sentence: 3.5 years")]
    [InlineData("The storm lasted two and a half hours.", "2.5 hours")]
    [InlineData("The storm lasted an hour and 45 minutes.", "105 minutes")]
    [InlineData("Ida Holm was jailed for 18 months.", "18 months")]
    [InlineData("Ida Holm was jailed for three years and four months.", "40 months")]
    public void A_span_is_told_in_the_unit_in_which_it_is_written(string text, string expected) =>
        Read.Numbers(text).Should().Contain(expected);
}
