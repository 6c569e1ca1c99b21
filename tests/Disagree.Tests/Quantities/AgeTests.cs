using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class AgeTests
{
    [Theory]
    [InlineData("The painter dies at 81.", "81 a")]
    [InlineData("The actor died Sunday at 94, his agent said.", "94 a")]
    [InlineData("Girls under 17 may not sail.", "<17 a")]
    [InlineData("Children under 12 ride free.", "<12 a")]
    [InlineData("Those over 65 pay half.", ">65 a; 0.5 1")]
    [InlineData("Women 35 and older were asked.", "≥35 a")]
    [InlineData("The 18-to-24 age group voted less.", "18–24 a")]
    [InlineData("Police searched over 40 barns.", ">40 1 barn")]
    [InlineData("The men sailed under 12 flags.", "<12 1 flag")]
    [InlineData("The shares died down at 81 cents.", "81 cent")]
    public void An_age_may_stand_without_its_years(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);
}
