using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Tests.Tour;

/// <summary>
/// Every number is the interval of what its words allow, so comparing two wordings is asking whether their intervals overlap.
/// </summary>
public sealed class T02_NumbersAreIntervals
{
    [Theory]
    [InlineData("12 people were rescued.", "12 person")]
    [InlineData("At least twelve people were rescued.", "≥12 person")]
    [InlineData("More than 670 people were rescued.", ">670 person")]
    [InlineData("Between 400 and 600 people were rescued.", "400–600 person")]
    [InlineData("About 2,500 people were rescued.", "~2500 person")]
    [InlineData("No one was rescued.", "0 person")]
    [InlineData("The road is 3.5 km long.", "3.5 km")]
    public void Words_become_an_interval_with_a_unit(string text, string quantity) => Quantities(text).Should().Equal(quantity);

    [Fact]
    public void At_least_12_and_15_can_both_be_right_but_12_and_15_cannot()
    {
        Interval.AtLeast(12).Overlaps(Interval.Exactly(15)).Should().BeTrue();
        Interval.Exactly(12).Overlaps(Interval.Exactly(15)).Should().BeFalse();
    }

    [Fact]
    public void Agreement_is_not_transitive()
    {
        var (twelve, fifteen, twenty) = (Interval.AtLeast(12), Interval.Exactly(15), Interval.Exactly(20));
        twelve.Overlaps(fifteen).Should().BeTrue();
        twelve.Overlaps(twenty).Should().BeTrue();
        fifteen.Overlaps(twenty).Should().BeFalse();
    }

    [Fact]
    public void The_words_and_the_rule_that_read_them_are_kept()
    {
        var found = CrossCheck.Default.FindMentions(
            CrossCheck.Default.Read(new Article("Harbour Post", "At least 12 people were rescued."))
        )[0];
        found.Document.Quote(found.Quantities[0].Span).Should().Be("At least 12 people");
        found.Document.Quote(found.Quantities[0].NumberSpan).Should().Be("12");
        found.Quantities[0].Rule.Should().NotBeEmpty();
    }

    private static IEnumerable<string> Quantities(string text) =>
        CrossCheck
            .Default.FindMentions(CrossCheck.Default.Read(new Article("Harbour Post", text)))[0]
            .Quantities.Select(q => q.Quantity.ToString());
}
