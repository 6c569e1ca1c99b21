using Disagree.Values;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class ChangeTests
{
    [Theory]
    [InlineData("Brandt Steel rose 3 percent to 40 euros.", "Up, Up")]
    [InlineData("Brandt Steel fell 3 percent to 40 euros.", "Down, Down")]
    [InlineData("Brandt Steel rose 3 percent and paid 40 euros.", "Up, None")]
    [InlineData("The index fell 232 points to 6038.", "Down, Down")]
    [InlineData("The index fell 1%, or 3.95, at noon.", "Down, Down")]
    [InlineData("Both mills rose 3 percent and 4 percent.", "Up, Up")]
    public void A_level_moves_as_its_difference_does(string sentence, string expected) =>
        string.Join(", ", Found.In(sentence).Select(m => m.Quantity.Trend)).Should().Be(expected);

    [Theory]
    [InlineData("Prices rose 4 percent.", Trend.Up)]
    [InlineData("Prices fell by nearly 4 percent.", Trend.Down)]
    [InlineData("Shares were up 12 points.", Trend.Up)]
    [InlineData("The index slid 1.5%.", Trend.Down)]
    [InlineData("The index -1.5%.", Trend.Down)]
    public void A_difference_has_a_direction(string sentence, Trend trend)
    {
        var mention = Found.In(sentence).Should().ContainSingle().Which;
        mention.Quantity.Trend.Should().Be(trend);
        mention.IsDifference.Should().BeTrue();
    }

    [Theory]
    [InlineData("Tin rose 6 pence to 388 pence.", "6 penny; 388 penny")]
    [InlineData("Tin rocketed 9 to 42 by noon.", "9 1; 42 1")]
    [InlineData("Tin closed up 30 Canadian cents to C$9.", "0.3 CAD; 9 CAD")]
    [InlineData("Tin costs 6 pence to 88 pence.", "6–88 penny")]
    [InlineData("Rates rose 2 to 3 percent.", "2–3 percent")]
    public void How_far_it_moved_and_to_where_is_no_range(string sentence, string expected) => Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Prices stand at 4 percent.")]
    [InlineData("The army shot down two jets.")]
    [InlineData("Women make up 40 percent of the crew.")]
    [InlineData("They lost 40 soldiers.")]
    public void What_moves_nothing_has_none(string sentence) =>
        Found.In(sentence).Should().ContainSingle().Which.Quantity.Trend.Should().Be(Trend.None);

    [Fact]
    public void A_new_value_is_no_difference_and_the_old_one_is_former()
    {
        var found = Found.In("The death toll rose to 51 from 46.");
        found.Should().HaveCount(2);
        found[0].IsDifference.Should().BeFalse();
        found[0].IsFormer.Should().BeFalse();
        found[1].IsFormer.Should().BeTrue();
        found[1].Predicate!.Value.Lemma.Should().Be("death");
    }

    [Theory]
    [InlineData("The rate rose from 3 to 5 percent.", 5)]
    [InlineData("The rate fell from 5 percent to 3 percent.", 3)]
    public void A_change_from_one_value_to_another_knows_where_it_ends(string sentence, int after)
    {
        var mention = Found.In(sentence).Should().ContainSingle().Which;
        mention.Quantity.Interval.ToString().Should().Be("3–5");
        mention.After.Should().Be(after);
    }

    [Theory]
    [InlineData("Officials revised the toll from 18 to 17.", 17)]
    [InlineData("The count was corrected from 1,200 to 1,150.", 1150)]
    [InlineData("They lowered their estimate from $4 million to $3 million.", 3000000)]
    [InlineData("The ministry amended the figure from 300 to 260 soldiers.", 260)]
    [InlineData("The army extended its curfew from 12 to 14 hours.", 14)]
    [InlineData("Police raised the number of wounded from 9 to 12.", 12)]
    [InlineData("The queue went from 40 to 12.", 12)]
    public void A_revision_and_a_way_down_are_changes(string sentence, int after) =>
        Found.In(sentence).Should().ContainSingle().Which.After.Should().Be(after);

    [Fact]
    public void A_revised_magnitude_is_a_change() =>
        Found.In("The survey revised the magnitude from 6.8 to 6.7.").Should().ContainSingle().Which.After.Should().Be(6.7m);

    [Theory]
    [InlineData("Prices ranged from $40 to $20.")]
    [InlineData("The fund hired from 20 to 30 people.")]
    [InlineData("The trail extends from 40 to 60 metres.")]
    public void What_spans_two_values_is_a_range(string sentence) =>
        Found.In(sentence).Should().ContainSingle().Which.After.Should().BeNull();

    [Theory]
    [InlineData("The toll was revised to 17 from 18.")]
    [InlineData("The survey revised the magnitude to 6.7, from 6.8.")]
    [InlineData("The board cut the dividend to 9 cents from 12 cents.")]
    public void The_value_before_a_revision_is_former(string sentence) =>
        Found.In(sentence).Select(m => m.IsFormer).Should().Equal(false, true);

    [Fact]
    public void A_second_measure_of_one_move_shares_its_direction() =>
        Found.In("The index lost 80 points, or 1.2 percent.").Should().OnlyContain(m => m.Quantity.Trend == Trend.Down);
}
