using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Tests.Claims;

public sealed class ExtentTests
{
    [Theory]
    [InlineData("The blaze has grown to 900 acres.", "burned: 900 acres")]
    [InlineData("#OakHillFire now 900 acres", "burned: 900 acres")]
    [InlineData("Crews are battling a 900-acre wildfire.", "burned: 900 acres")]
    [InlineData("900 acres, 5 percent contained", "burned: 900 acres; contained: 5 percent")]
    [InlineData("Now up to 900 acres.", "extent: at most 900 acres")]
    [InlineData("The slick has spread over 900 acres.", "extent: more than 900 acres")]
    public void An_area_of_a_fire_has_burned_and_any_other_reaches_so_far(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("She bought a 900-acre farm.")]
    [InlineData("They saw 900 acres of growth.")]
    public void An_area_that_something_else_is_said_of_is_no_extent(string text) =>
        Read.Numbers(text).Should().NotContain("extent").And.NotContain("burned");

    [Theory]
    [InlineData("Containment stands at 75 percent.", "contained: 75 percent")]
    [InlineData("Containment: 75%", "contained: 75 percent")]
    [InlineData("75% containment", "contained: 75 percent")]
    [InlineData("Containment rose from 60 percent to 75 percent.", "contained: 75 percent")]
    public void A_noun_that_says_what_a_share_is_of_may_stand_on_either_side(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The village lost 40 houses.", "destroyed: 40 houses")]
    [InlineData("Forty houses were lost.", "destroyed: 40 houses")]
    [InlineData("The firm lost 40 million dollars.", "lost: $40 million")]
    public void Buildings_that_are_lost_are_destroyed(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Some 40 miners were missing as of Friday.", "2019-02-08")]
    [InlineData("Some 40 miners were missing on Friday.", "2019-02-08")]
    [InlineData("Some 40 miners are missing.", "2019-02-10")]
    public void What_goes_up_and_down_holds_as_of_the_day_that_is_named(string text, string day)
    {
        var claim = Read.Claims(text).Single(c => c.Kind == ClaimKind.Number);
        claim.AsOf.ToString().Should().Be(day);
        claim.Period.Should().BeNull();
    }
}
