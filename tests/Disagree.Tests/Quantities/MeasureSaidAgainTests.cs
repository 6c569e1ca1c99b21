using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

/// <summary>Numbers whose unit the measure before them tells.</summary>
public sealed class MeasureSaidAgainTests
{
    [Theory]
    [InlineData("The institute put the depth at nine miles and now says 14.", "9 [mi_i]; 14 [mi_i]")]
    [InlineData("The clerk said the boy was 15. His aunt says 16.", "15 a; 16 a")]
    [InlineData("The quake was of magnitude 6.1; the observatory made it 6.3.", "6.1 magnitude; 6.3 magnitude")]
    [InlineData("Turnout was 61 percent; in the spring it was 58.", "61 percent; 58 percent")]
    [InlineData("The silo could hold 900 tonnes, but only 120 were inside.", "900 t; 120 t")]
    public void Who_says_another_number_says_it_of_the_same(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The boy was 15. The mayor said 900.", "15 a; 900 1")]
    [InlineData("The boy was 15. The mayor said 16 sailors came.", "15 a; 16 person sailor")]
    [InlineData("The ship carried 900 tonnes, but only 40 were rescued.", "900 t; 40 person")]
    [InlineData("The price was 12 euros; they now say 15.", "12 EUR; 15 1")]
    [InlineData("The bridge is nine miles long and has 12.", "9 [mi_i]; 12 1")]
    public void Else_a_number_stays_bare(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Twenty are in intensive care.", "20 person")]
    [InlineData("In all, 31 remain in two hospitals, 14 of them in critical care.", "31 1; 2 1 hospital; 14 person")]
    public void Who_is_cared_for_is_a_person(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("It took more than an hour to reach the raft.", ">1 h")]
    [InlineData("The mill stood for nearly a year.", "~1 a")]
    [InlineData("He stayed a year.", "")]
    [InlineData("He had stayed for more than a decade.", "")]
    [InlineData("They met a week after the gale.", "")]
    public void One_of_a_unit_is_a_measure_where_a_hedge_says_so(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);
}
