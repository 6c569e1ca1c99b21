using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

/// <summary>Words that look like those of a property, and say something else.</summary>
public sealed class WrongPropertyTests
{
    [Theory]
    [InlineData("The dairy fired nine rockets.", "lost jobs")]
    [InlineData("Guards fired on 40 protesters.", "lost jobs")]
    [InlineData("The mill cut nine hamlets out of its plan.", "cut off")]
    [InlineData("The family holds 31 percent of the dairy.", "land held")]
    [InlineData("Nine clerks of the bank opened 40 shops.", "opened")]
    [InlineData("Ida Holm felt nine aftershocks.", "recorded")]
    [InlineData("Nine buses followed.", "recorded")]
    [InlineData("Ida Holm counted nine aftershocks.", "recorded")]
    [InlineData("The jury heard nine counts of fraud.", "convicted")]
    [InlineData("He was charged with nine counts.", "convicted")]
    [InlineData("Ida Holm was convicted in nine towns.", "convicted")]
    [InlineData("Some 900 pilgrims need shelter.", "in need of food")]
    [InlineData("The temperature fell in nine towns.", "destroyed")]
    [InlineData("Nine clerks were taken to the city for a fair.", "questioned")]
    [InlineData("He told them: 40 huts, 12 shops.", "destroyed")]
    [InlineData("The robber took nine lives.", "abducted")]
    [InlineData("Nine sailors were buried on Sunday.", "trapped")]
    [InlineData("Nine troopers gave their lives.", "convicted")]
    [InlineData("Ninety jobs would disappear.", "missing")]
    [InlineData("Nine firefighters take on the blaze.", "hired")]
    [InlineData("Nine troopers joined the search.", "hired")]
    [InlineData("Nine troopers fell.", "struck")]
    [InlineData("Nine pilgrims ran out of money.", "evacuated")]
    [InlineData("The inn charged for nine rooms.", "charged")]
    [InlineData("The torrent took nine bridges with it.", "captured")]
    [InlineData("The passenger list held 90 names.", "registered")]
    [InlineData("The mill felled and cut nine oaks.", "lost jobs")]
    [InlineData("The oil slick spread across 900 acres.", "burned")]
    [InlineData("Nine pilgrims fell victim to the fever.", "defrauded")]
    [InlineData("Police sent nine constables to the fair.", "moved")]
    [InlineData("Ninety bandits were holed up in the mill.", "trapped")]
    [InlineData("The quake of 7 May took 40 lives.", "capacity")]
    [InlineData("Police held 40 pilgrims back at the ford.", "arrested")]
    public void It_is_not_stated(string text, string property) => Read.Claims(text).Should().NotContain(c => c.Property == property);
}
