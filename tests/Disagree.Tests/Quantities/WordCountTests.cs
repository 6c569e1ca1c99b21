using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("Both pilots were killed.", "2 person pilot")]
    [InlineData("Both buoys were recovered.", "2 1 buoy")]
    [InlineData("Both pilots wore hats.", "")]
    [InlineData("Both cooks and nurses were killed.", "")]
    public void Both_are_two_where_something_happened_to_them(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The cooks fled and none was hurt.", "0 person")]
    [InlineData("The bus carried 40 pupils. None of them was hurt.", "40 person pupil; 0 person pupil")]
    [InlineData("Nobody else was hurt.", "0 person")]
    [InlineData("None was asked.", "")]
    public void None_are_counted_where_something_may_have_happened_to_them(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("They drove off 300 head of cattle.", "300 1 cattle")]
    [InlineData("Twelve of the most badly wounded were moved to Lund.", "12 person")]
    public void Who_or_what_is_counted_may_stand_behind_another_word(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);
}
