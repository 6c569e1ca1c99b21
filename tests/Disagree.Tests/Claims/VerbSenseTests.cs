using Disagree.Claims;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

/// <summary>A verb tells another deed with a word behind it, or of another thing, than it tells alone.</summary>
public sealed class VerbSenseTests
{
    [Theory]
    [InlineData("The king fired his deputy on Friday.", "dismiss")]
    [InlineData("Troopers fired three shots on Friday.", "shoot")]
    [InlineData("Troopers fired at the crowd on Friday.", "shoot")]
    [InlineData("Rebels took Lowick on Friday.", "seize")]
    [InlineData("The clerk took part in the fair on Friday.", "take part")]
    [InlineData("The ward took its first patients on Friday.", "take")]
    [InlineData("The duke went to Lowick on Friday.", "visit")]
    [InlineData("The dairy went into liquidation on Friday.", "go into")]
    [InlineData("The bill goes before the panel on Friday.", "go before")]
    [InlineData("The storm hit the island on Friday.", "attack")]
    [InlineData("The dairy was hit with a fine on Friday.", "hit with")]
    [InlineData("The film was shot in 1994.", "film")]
    [InlineData("Nine men were shot in 1994.", "shoot")]
    [InlineData("The diver blacked out on Friday.", "black out")]
    [InlineData("The guild released its figures on Friday.", "publish")]
    [InlineData("The rebels released the clerk on Friday.", "release")]
    public void A_dated_deed_is_told_in_its_sense(string text, string property) =>
        Read.Claims(text).Where(c => c.Kind == ClaimKind.Date).Select(c => c.Property).Should().Contain(property);

    [Theory]
    [InlineData("Thirty cottages went down in the tremor.", "visit")]
    [InlineData("Two clinics admitted 90 victims.", "plead")]
    [InlineData("Nine sailors were picked out at the gate.", "appoint")]
    [InlineData("Nine pilgrims were pulled out overnight.", "leave")]
    [InlineData("One of five bags was left behind.", "leave")]
    [InlineData("Three weavers were found shot to death.", "rise")]
    [InlineData("The 800 clerks spent Friday in the hut.", "pay")]
    [InlineData("Only 24 of the bodies have been named.", "appoint")]
    public void A_number_is_not_told_by_a_sense_that_the_verb_has_not(string text, string property) =>
        Read.Claims(text).Should().NotContain(c => c.Property == property);

    [Theory]
    [InlineData("The nine men who were armed were killed.", "killed: 9 people")]
    [InlineData("The nine men, who were not armed, were killed.", "killed: 9 people")]
    [InlineData("The 12 weavers who had not left were rescued.", "rescued: 12 people")]
    [InlineData("The 12 weavers who were killed were mourned on Friday.", "killed: 12 people")]
    public void The_main_verb_tells_more_than_a_relative_clause_without_a_deed(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The clerk lied to lenders to borrow $8 million.", Modality.Asserted)]
    [InlineData("The clerk used the cash to buy 12 vans.", Modality.Asserted)]
    [InlineData("The clerk hoped to borrow $8 million.", Modality.Predicted)]
    [InlineData("The clerk went to the lenders to borrow $8 million.", Modality.Predicted)]
    [InlineData("The army failed to free 40 hostages.", Modality.Denied)]
    [InlineData("The price is $43 for each share the parent does not own.", Modality.Asserted)]
    [InlineData("The $43 million was not paid.", Modality.Denied)]
    public void What_is_got_by_a_deed_that_was_done_is_stated(string text, Modality modality) =>
        Read.Claims(text).Where(c => c.Kind == ClaimKind.Number).Should().OnlyContain(c => c.Modality == modality);
}
