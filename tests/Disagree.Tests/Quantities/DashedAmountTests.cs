using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

/// <summary>Amounts whose parts a dash joins: a span of money, feet with their inches, a whole with its share.</summary>
public sealed class DashedAmountTests
{
    [Theory]
    [InlineData("The dam will cost $4-6 million.", "4000000–6000000 dollar")]
    [InlineData("The dam will cost £30-40bn, he said.", "30000000000–40000000000 GBP")]
    [InlineData("The dam will cost $4m-$6m.", "4000000–6000000 dollar")]
    [InlineData("The dam will cost €1.5–2 million.", "1500000–2000000 EUR")]
    [InlineData("Tickets are $12-15.", "12–15 dollar")]
    [InlineData("Nurses earn $31-38 an hour.", "31–38 dollar/h")]
    [InlineData("Nurses earn $31–$38 an hour.", "31–38 dollar/h")]
    [InlineData("A $40-million yacht sank.", "40000000 dollar")]
    [InlineData("They live on $2-a-day wages.", "2 dollar/d")]
    public void A_span_of_money_names_its_currency_once(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The goalkeeper is 6-foot-3.", "6.25 [ft_i]")]
    [InlineData("A six-foot-six sailor waved.", "6.5 [ft_i]")]
    [InlineData("Police seek a 5-foot-9-inch man.", "5.75 [ft_i]")]
    [InlineData("He stands 6 foot 3.", "6.25 [ft_i]")]
    [InlineData("A 6-foot fence fell.", "6 [ft_i]")]
    [InlineData("The wall is 6 feet, 3 men built it.", "6 [ft_i]; 3 person man")]
    [InlineData("The river rose 6 feet 3 times.", "6 [ft_i]; 3 1 time")]
    public void Feet_take_the_inches_behind_them(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The hall is 20 by 30 feet.", "20 [ft_i]; 30 [ft_i]")]
    [InlineData("They dug a 20-by-30-foot pit.", "20 [ft_i]; 30 [ft_i]")]
    [InlineData("The pit is 20 x 30 metres.", "20 m; 30 m")]
    [InlineData("She ran in the 4 x 100 metres relay.", "4 1; 100 m")]
    [InlineData("They met in groups of 20 by 30 trees.", "20 1; 30 1 tree")]
    public void One_side_is_measured_as_the_other(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("A million and a half sheep died.", "1500000 1 sheep")]
    [InlineData("The canal cost two billion and a half dollars.", "2500000000 dollar")]
    [InlineData("A dozen and a half boats sank.", "18 1 boat")]
    [InlineData("A half-million sheep died.", "500000 1 sheep")]
    [InlineData("Some quarter-million sheep died.", "~250000 1 sheep")]
    [InlineData("A half-billion-dollar canal leaks.", "500000000 dollar")]
    [InlineData("He ran a half-marathon at half-price.", "")]
    [InlineData("A million and one sheep died.", "1000001 1 sheep")]
    [InlineData("He walked two and three-quarter miles.", "2.75 [mi_i]")]
    [InlineData("The rate is 6-3/4 percent.", "6.75 percent")]
    [InlineData("The rate is 6 3/4 percent.", "6.75 percent")]
    public void A_share_is_added_to_its_whole(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);
}
