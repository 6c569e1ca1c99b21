using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class NumberTests
{
    [Theory]
    [InlineData("A three-and-a-half-year lease ended.", "3.5 a")]
    [InlineData("He got four and a half years.", "4.5 a")]
    [InlineData("It was the worst in two decades, and four hours went by.", "2 10.a; 4 h")]
    [InlineData("They waited 2 hours, 3 minutes and 4 seconds.", "7384 s")]
    [InlineData("She sat through a two-and-a-half-hour film.", "150 min")]
    [InlineData("They signed a 4.2-bn-euro bond.", "4200000000 EUR")]
    public void Hyphens_may_join_all_of_a_number(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The duke left two half-built mills.", "2 1")]
    public void What_is_half_done_is_no_half(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("About 1 in 40 pupils sings.", "~0.025 1")]
    [InlineData("One in every 50 homes was sold.", "0.02 1")]
    [InlineData("The poll found 7 in 10 adults sing.", "0.7 1")]
    [InlineData("Nearly 6 in 10 pupils sing.", "~0.6 1")]
    [InlineData("She has a 1-in-200 chance.", "0.005 1")]
    [InlineData("It is a one-in-four risk.", "0.25 1")]
    [InlineData("He scored 7 in 10 games.", "7 1; 10 1 game")]
    [InlineData("She saw 1 in 40 metres.", "1 1; 40 m")]
    public void One_of_many_is_a_share(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("7", "seven", "7", "7.0", "07")]
    [InlineData("1450", "1,450", "1.45 thousand", "one thousand four hundred and fifty", "1 thousand 4 hundred and 50")]
    [InlineData("2300000", "2.3 million", "2.3-million", "2.3m", "2,300,000", "2 300 000", "23 lakh", "two million three hundred thousand")]
    [InlineData("40000000", "4 crore", "forty million", "40,000,000", "4,00,00,000")]
    [InlineData("36", "three dozen", "36", "thirty-six", "thirty six")]
    [InlineData("0.75", "3/4", "¾", "three quarters", "three-quarters", "0.75", ".75", "point seven five")]
    [InlineData("2.5", "2½", "2 1/2", "two and a half", "2.5", "two point five")]
    [InlineData("0.2", "one in five", "one out of five", "a fifth", "one-fifth")]
    [InlineData("0.03", "three one-hundredths", "three hundredths", "0.03")]
    [InlineData("500000", "half a million", "500k", "half million", "5e5", "5x10^5")]
    [InlineData("-12", "-12", "minus 12", "minus twelve", "negative twelve")]
    [InlineData("1002003", "one million two thousand and three", "1,002,003")]
    public void One_number_has_many_wordings(string value, params string[] wordings)
    {
        foreach (var wording in wordings)
        {
            Found
                .In(wording is "2.3m" ? "It sold 2.3m boats." : wording)
                .Should()
                .ContainSingle(wording)
                .Which.Quantity.Interval.ToString()
                .Should()
                .Be(value, wording);
        }
    }

    [Theory]
    [InlineData("3–5", "3 to 5", "3-5", "3–5", "between 3 and 5", "from 3 to 5", "three to five")]
    [InlineData("3000000–5000000", "3 to 5 million", "3-5 million", "between three and five million", "3 million to 5 million")]
    [InlineData("200–300", "two or three hundred", "two to three hundred", "a couple of hundred", "a couple hundred")]
    [InlineData("24–36", "two or three dozen", "a couple of dozen")]
    [InlineData("≥12", "at least 12", "12 or more", "12-plus", "12+", "no fewer than 12", ">= 12")]
    [InlineData(">12", "more than 12", "over 12", "in excess of 12", "> 12", "upwards of 12")]
    [InlineData("≤12", "up to 12", "as many as 12", "12 or less", "at most 12", "no more than 12")]
    [InlineData("<12", "fewer than 12", "under 12", "not quite 12", "less than a dozen", "just under 12")]
    [InlineData("(20–30]", "more than 20 and no more than 30")]
    [InlineData("47–53", "50 ± 3", "50 +/- 3", "50 plus or minus 3", "50, give or take 3", "50 ± 6%")]
    [InlineData("-3–3", "± 3", "plus or minus 3")]
    [InlineData("40–43", "the low 40s", "the lower 40s")]
    [InlineData("46–49", "the high 40s", "the upper 40s")]
    public void Ranges_and_bounds_become_intervals(string value, params string[] wordings)
    {
        foreach (var wording in wordings)
        {
            Found.In(wording).Should().ContainSingle(wording).Which.Quantity.Interval.ToString().Should().Be(value, wording);
        }
    }

    [Theory]
    [InlineData("about 300 boats")]
    [InlineData("some 300 boats")]
    [InlineData("nearly 300 boats")]
    [InlineData("roughly 300 boats")]
    [InlineData("an estimated 300 boats")]
    [InlineData("300 or so boats")]
    [InlineData("three hundred-some boats")]
    [InlineData("~300 boats")]
    public void Softened_numbers_are_approximate(string wording) =>
        Found.In(wording).Should().ContainSingle().Which.Quantity.IsApproximate.Should().BeTrue();

    [Theory]
    [InlineData("24–100", "dozens of boats")]
    [InlineData("20000–100000", "tens of thousands of boats")]
    [InlineData("3–10", "several boats")]
    [InlineData("2", "a couple of boats")]
    [InlineData(">24", "more than two dozen boats")]
    public void Vague_counts_are_wide(string value, string wording) =>
        Found.In(wording).Should().ContainSingle().Which.Quantity.Interval.ToString().Should().Be(value);

    [Theory]
    [InlineData("2,500", "100")]
    [InlineData("2,487", "1")]
    [InlineData("3.2 million", "100000")]
    [InlineData("17", "1")]
    public void The_step_is_the_last_place_written_with_intent(string wording, string step) =>
        Found
            .In($"The town has {wording} wells.")
            .Should()
            .ContainSingle()
            .Which.Quantity.Step.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)
            .Should()
            .Be(step);
}
