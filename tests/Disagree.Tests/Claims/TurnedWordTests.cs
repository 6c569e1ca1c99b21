using Disagree.Claims;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

/// <summary>Words that turn what a count seems to say: a denial, a doubt, a word behind the verb, a comparison.</summary>
public sealed class TurnedWordTests
{
    [Theory]
    [InlineData("Of the 60 pilgrims, 40 did not survive.", "in all: 60 people; killed: 40 people")]
    [InlineData("Forty pilgrims survived.", "rescued: 40 people")]
    [InlineData("Nine pilgrims walked out alive, and four were carried out dead.", "rescued: 9 people; killed: 4 people")]
    [InlineData("Nine pilgrims walked out.", "on strike: 9 people")]
    [InlineData("Two pilgrims thought dead were found alive.", "alive: 2 people")]
    [InlineData("Nine pilgrims were cut by flying glass.", "injured: 9 people")]
    [InlineData("The mill cut nine clerks.", "lost jobs: 9 people")]
    [InlineData("Nine pilgrims other than the driver were killed.", "killed: 9 people")]
    [InlineData("The abbot put the dead at 40.", "killed: 40 people")]
    [InlineData("Six of the wounded died.", "killed: 6 people")]
    public void A_word_beside_tells_what_became_of_them(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The bandits shot dead a priest and wounded two guards.", "killed: 1 person; injured: 2 people")]
    [InlineData("The abbot spoke of the dead.", "")]
    public void Somebody_dead_is_counted_once(string text, string expected) =>
        string.Join(
                "; ",
                Read.Claims(text)
                    .Where(c => c.Property is "killed" || (c.Property is "injured" && c.Value.Text is not "0 people"))
                    .Select(c => $"{c.Property}: {c.Value.Text}")
            )
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("Nobody believes that 40 pilgrims died.", Modality.Denied)]
    [InlineData("Police ruled out that 40 pilgrims died.", Modality.Denied)]
    [InlineData("The abbot withdrew her claim that 40 pilgrims died.", Modality.Denied)]
    [InlineData("The abbot would not confirm that 40 pilgrims had died.", Modality.Predicted)]
    [InlineData("It was unclear whether 40 pilgrims had died.", Modality.Predicted)]
    [InlineData("The abbot confirmed that 40 pilgrims had died.", Modality.Asserted)]
    [InlineData("The abbot believes that 40 pilgrims died.", Modality.Asserted)]
    [InlineData("Asked whether he would resign, the abbot said 40 pilgrims had died.", Modality.Asserted)]
    [InlineData("Police ruled out a crime after 40 pilgrims died.", Modality.Asserted)]
    public void What_is_not_believed_or_left_open_is_no_fact(string text, Modality expected) =>
        Read.Claims(text).Should().ContainSingle(c => c.Property == "killed").Which.Modality.Should().Be(expected);

    [Theory]
    [InlineData("Two of the nine pilgrims who were arrested were released.", "released: 2 people; arrested: 9 people")]
    [InlineData("Three of the 40 pilgrims who were hurt have died.", "killed: 3 people; injured: 40 people")]
    [InlineData("The 14 pilgrims who fell ill have died.", "killed: 14 people")]
    public void What_became_of_some_is_not_said_of_all(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The dairy's loss narrowed by $9 million to $31 million.", "lost, change: $9 million; lost: $31 million")]
    [InlineData("The rate was cut by half a point.", "")]
    [InlineData("Ida Holm has served seven years of a nine-year sentence.", "time in custody: 7 years; sentence: 9 years")]
    [InlineData("Ida Holm was tried for nine thefts and convicted of two.", "charged: 9 thefts")]
    public void A_step_or_a_part_is_not_the_whole(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The abbey drew 90 pilgrims, fewer than the 400 of last summer.", "2018")]
    [InlineData("The mill was valued at 40 million euros, down from 90 million in 2011.", "2011")]
    [InlineData("The flood killed 40 pilgrims, twice as many as in all of 2011.", "2011")]
    [InlineData("The talks were to have begun on Monday but will begin on Friday.", "2019-02-04")]
    public void What_it_is_set_beside_dates_nothing(string text, string other) => Read.Dates(text).Should().NotContain(other);

    [Fact]
    public void A_day_behind_but_is_the_right_one() =>
        Read.Claims("The strike did not begin on Monday but on Tuesday.")
            .Where(c => c.Kind is ClaimKind.Date)
            .Select(c => c.Modality)
            .Should()
            .Equal(Modality.Denied, Modality.Asserted);

    [Fact]
    public void A_label_in_the_text_is_no_page_furniture() =>
        Read.Numbers("The fever has spread, the abbot said.\n\nCases: 40\nComments: 3\n\nThe abbot will speak on Tuesday.")
            .Should()
            .Be("infected: 40 people");
}
