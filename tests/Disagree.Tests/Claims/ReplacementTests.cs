using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class ReplacementTests
{
    [Theory]
    [InlineData("The death toll rose to 51 from 46.", "51 people", "46 people")]
    [InlineData("Containment rose from 60 percent to 75 percent.", "75 percent", "60 percent")]
    [InlineData("At least 51 people were killed, up from the 46 reported earlier.", "at least 51 people", "46 people")]
    [InlineData("Police revised the death toll down to 17 from 18.", "17 people", "18 people")]
    [InlineData("Twelve sailors died, not 15 as first reported.", "12 people", "15")]
    [InlineData("Police initially said nine sailors were injured. They now say 14 sailors were injured.", "14 people", "9 people")]
    [InlineData("Fourteen sailors were injured. Initially, the navy said nine had been injured.", "14 people", "9 people")]
    [InlineData("Fourteen sailors were injured. Early reports said nine sailors were injured.", "14 people", "9 people")]
    [InlineData("Fourteen sailors were injured. A day earlier, the navy had said nine sailors were injured.", "14 people", "9 people")]
    [InlineData("The navy launched 16 rafts, originally estimated at 15.", "16 rafts", "15")]
    [InlineData("The pension age will rise to 65 rather than 67.", "65 years old", "67 years old")]
    [InlineData("The 16 rafts (first put at 15) were launched from the port.", "16 rafts", "15")]
    [InlineData("An earlier report said nine sailors were injured. In all, 14 sailors were injured.", "14 people", "9 people")]
    [InlineData(
        "The storm was at first said to have killed nine sailors, but the mayor now says 14 sailors were killed.",
        "14 people",
        "9 people"
    )]
    [InlineData("An earlier version of this story said the storm killed nine sailors. The correct number is 14.", "14 people", "9 people")]
    [InlineData("This article originally put the death toll of the storm at nine. It is 14.", "14 people", "9 people")]
    [InlineData("The navy had said nine sailors were injured, but now says 14 sailors were injured.", "14 people", "9 people")]
    [InlineData("The slide destroyed 16 cottages. It had earlier given the number of lost cottages as 15.", "16 cottages", "15")]
    public void A_value_that_the_article_says_has_been_replaced_is_no_claim_but_stands_beside_its_successor(
        string text,
        string now,
        string before
    )
    {
        var claim = Read.Claims(text).Where(c => c.Kind == ClaimKind.Number).Should().ContainSingle().Which;
        claim.Value.Text.Should().Be(now);
        claim.Replaces!.Text.Should().Be(before);
    }

    [Theory]
    [InlineData("Police initially said nine sailors were injured.", "injured: 9 people")]
    [InlineData("The first nine sailors were injured.", "injured: 9 people")]
    [InlineData("Nine sailors were injured earlier this week.", "injured: 9 people")]
    public void A_first_report_that_nothing_has_replaced_stays_a_claim(string text, string expected)
    {
        Read.Numbers(text).Should().Be(expected);
        Read.Claims(text).Should().OnlyContain(c => c.Replaces == null);
    }

    [Theory]
    [InlineData("The navy had reported nine sailors injured. A second storm injured 14 sailors.", "9 people")]
    [InlineData("Ruth Keller, who had put the injured at nine, left. The blast injured 14 sailors.", "9 people")]
    [InlineData("Fourteen sailors were injured. The clinic had said that nine sailors were injured on Monday.", "9 people")]
    public void What_had_been_said_is_replaced_only_where_words_tell_that_it_was_said_before(string text, string value) =>
        Read.Claims(text).Should().Contain(c => c.Kind == ClaimKind.Number && c.Value.Text == value);

    [Fact]
    public void An_earlier_count_of_something_else_is_not_what_was_replaced() =>
        Read.Numbers("Police initially said nine sailors were injured. The storm killed 14 sailors.")
            .Should()
            .Be("injured: 9 people; killed: 14 people");
}
