using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>A value that is set beside the one reported is of its own time, and nothing has replaced it.</summary>
public sealed class ThenReaderTests
{
    [Theory]
    [InlineData("Turnout fell to 51 percent from 63 percent in 2015.", "51 percent of –; 63 percent of 2015-01-01/2015-12-31")]
    [InlineData(
        "Inflation fell to 4 percent in January from 5 percent in December.",
        "4 percent of 2019-01-01/2019-01-31; 5 percent of 2018-12-01/2018-12-31"
    )]
    [InlineData(
        "Inflation was 4 percent in January, down from 5 percent a month earlier.",
        "4 percent of 2019-01-01/2019-01-31; 5 percent of 2018-12-01/2018-12-31"
    )]
    [InlineData(
        "Inflation was 4 percent in January, after 5 percent in December.",
        "4 percent of 2019-01-01/2019-01-31; 5 percent of 2018-12-01/2018-12-31"
    )]
    [InlineData(
        "Northwind earned 40 million euros, down from 61 million a year earlier.",
        "€40 million of –; €61 million of 2018-01-01/2018-12-31"
    )]
    public void It_has_a_time_of_its_own(string text, string expected) => Told(text).Should().Be(expected);

    [Fact]
    public void A_year_before_a_quarter_is_the_quarter_of_the_year_before() =>
        Told("A year earlier, sales in the third quarter of 2018 were 40 million euros.")
            .Should()
            .Be("€40 million of 2017-07-01/2017-09-30");

    [Theory]
    [InlineData("Turnout fell to 51 percent from 63 percent in 2015.")]
    [InlineData("Northwind's sales rose to 41 million euros from 40 million.")]
    public void Nothing_has_replaced_it(string text) => Read.Claims(text).Should().OnlyContain(c => c.Replaces == null);

    [Theory]
    [InlineData("The death toll rose to 51 on Friday from 46 on Thursday.")]
    [InlineData("The bank cut its key rate to 3 percent from 4 percent.")]
    public void What_counts_on_or_is_set_anew_has_been_replaced(string text) =>
        Read.Claims(text).Should().Contain(c => c.Replaces != null || c.Value.Text == "46 people");

    private static string Told(string text) =>
        string.Join(
            "; ",
            Read.Claims(text).Where(c => c.Kind == ClaimKind.Number).Select(c => $"{c.Value.Text} of {c.Period?.ToString() ?? "–"}")
        );
}
