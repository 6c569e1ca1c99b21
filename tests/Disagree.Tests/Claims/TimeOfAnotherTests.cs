using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Written on Sunday 10 February 2019: the days that an amount covers, and those as of which it held.</summary>
public sealed class TimeOfAnotherTests
{
    [Theory]
    [InlineData(
        "The mill reported a fourth-quarter profit of $412 million, up 8% from a year earlier.",
        "$412 million",
        "2018-10-01/2018-12-31"
    )]
    [InlineData("The mill on Thursday reported a third-quarter profit of $412 million.", "$412 million", "2018-07-01/2018-09-30")]
    [InlineData(
        "The mill earned $412 million in the fourth quarter, compared with $381 million a year ago.",
        "$412 million",
        "2018-10-01/2018-12-31"
    )]
    [InlineData("The blast in Oslo killed nine people and hurt 12 on Monday.", "12 people", "2019-02-04")]
    public void A_time_of_comparison_or_of_the_report_is_not_that_of_the_figure(string text, string value, string period) =>
        Number(text, value).Period.ToString().Should().Be(period);

    [Theory]
    [InlineData("Guards stood at the fair on Friday, three days after a raider hurt nine people in Oslo.", "9 people", "2019-02-05")]
    [InlineData("A day after a fire hurt nine people in Oslo, the fair opened on Friday.", "9 people", "2019-02-07")]
    [InlineData("Nine people were hurt in Oslo on Friday, three days after the fair opened.", "9 people", "2019-02-08")]
    public void What_is_counted_back_to_has_a_day_of_its_own(string text, string value, string period) =>
        Number(text, value).Period.ToString().Should().Be(period);

    [Theory]
    [InlineData("The mill has 900 workers and bought a forge in 2016.", "2019-02-10")]
    [InlineData("The mill had 900 workers in 2016.", "2016-01-01/2016-12-31")]
    public void The_time_of_the_next_verb_is_not_that_of_a_state(string text, string asOf) =>
        Number(text, "900 people").AsOf.ToString().Should().Be(asOf);

    private static Claim Number(string text, string value) =>
        Read.Claims(text).Single(c => c.Value is NumberValue number && string.Equals(number.Text, value, StringComparison.Ordinal));
}
