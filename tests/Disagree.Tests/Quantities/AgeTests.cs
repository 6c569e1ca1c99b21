using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class AgeTests
{
    [Theory]
    [InlineData("The painter dies at 81.", "81 a")]
    [InlineData("The actor died Sunday at 94, his agent said.", "94 a")]
    [InlineData("The number of dead stands at 31.", "31 1")]
    [InlineData("The mayor put the dead at 31.", "31 1")]
    [InlineData("Girls under 17 may not sail.", "<17 a")]
    [InlineData("Children under 12 ride free.", "<12 a")]
    [InlineData("Those over 65 pay half.", ">65 a; 0.5 1")]
    [InlineData("Women 35 and older were asked.", "≥35 a")]
    [InlineData("The 18-to-24 age group voted less.", "18–24 a")]
    [InlineData("Ida Brand (34), a nurse, waved.", "34 a")]
    [InlineData("Her brother Oskar Lund (61) waved.", "61 a")]
    [InlineData("Harbour United (34) beat Quay Rovers (3).", "34 1; 3 1")]
    [InlineData("Ida and Ruth Brand, 78 and 74, waved.", "78 a; 74 a")]
    [InlineData("His daughter is six and sings.", "6 a")]
    [InlineData("The oldest of them was 98.", "98 a")]
    [InlineData("They will raise the pension age to 67.", "67 a")]
    [InlineData("The voting age could fall to 16.", "16 a")]
    [InlineData("Police searched over 40 barns.", ">40 1 barn")]
    [InlineData("The men sailed under 12 flags.", "<12 1 flag")]
    [InlineData("The shares died down at 81 cents.", "81 cent")]
    [InlineData("Ida Brand, a clerk of 52, waved.", "52 a")]
    [InlineData("The mayor-elect, 39, waved.", "39 a")]
    [InlineData("Their daughter Ida, nine, waved.", "9 a")]
    [InlineData("The children were 6, 8 and 14.", "6 a; 8 a; 14 a")]
    [InlineData("She turned 40 last week.", "40 a")]
    [InlineData("He would have turned 61 in May.", "61 a")]
    [InlineData("The youngest was only six.", "6 a")]
    [InlineData("Children younger than 16 may sail.", "<16 a")]
    [InlineData("Ida Brand and Oskar Lund, both 25, waved.", "25 a")]
    [InlineData("A crew of 34 was saved.", "34 person")]
    [InlineData("The sailors were 12 in all.", "12 1")]
    [InlineData("She turned 40 pilgrims away.", "40 person pilgrim")]
    public void An_age_may_stand_without_its_years(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Girls under age 14 may sail.", "<14 a")]
    [InlineData("Girls below the age of 14 travel free.", "<14 a")]
    [InlineData("Widows older than age 70 were asked.", ">70 a")]
    [InlineData("Pupils up to the age of nine swim.", "≤9 a")]
    [InlineData("Men between the ages of 19 and 50 must stay.", "19–50 a")]
    [InlineData("At the age of 12 Marlow left school.", "12 a")]
    [InlineData("Someone over 65 pays half.", ">65 a; 0.5 1")]
    [InlineData("They came of age under 12 kings.", "<12 1 king")]
    [InlineData("The average age of 12 ships was asked.", "12 1 ship")]
    public void An_age_has_the_bound_that_stands_before_its_word(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);
}
