using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Whom a number without a noun of its own counts, and whom an age is of.</summary>
public sealed class WhoIsMeantTests
{
    [Theory]
    [InlineData("Of the 27 men who took part, 22 were killed.", "man")]
    [InlineData("Of the 27 raiders, 22 were killed.", "suspect")]
    [InlineData("The ministry confirmed 22 deaths.", "person")]
    [InlineData("In all, 22 deaths were confirmed by the ministry.", "person")]
    public void The_dead_are_those_of_whom_the_words_tell(string text, string subject) =>
        Read.Claims(text).Should().Contain(c => c.Property == "killed" && c.Value.Text.StartsWith("22") && c.Subject == subject);

    [Theory]
    [InlineData("In the six-storey block up to 90 are thought to lie.")]
    [InlineData("The nine-page letter named 40 and spared nobody.")]
    [InlineData("They came from nine nations; Norway, with seven dead, suffered most, ahead of Chile with four.")]
    public void A_number_takes_no_noun_over_that_only_describes_or_is_of_something_else(string text) =>
        Read.Claims(text)
            .Should()
            .NotContain(c => c.Value.Text.EndsWith("storey") && c.Value.Text.Contains("90"))
            .And.NotContain(c => c.Value.Text == "40 pages" || c.Value.Text == "4 nations");

    [Theory]
    [InlineData("The gang was founded by Jonas Berg, a one-armed smuggler aged 41.")]
    [InlineData("The gang was founded by Jonas Berg, a retired smuggler aged 41.")]
    public void An_age_behind_a_description_is_that_of_the_name_before(string text) =>
        Read.Claims(text).Should().Contain(c => c.Property == "age" && c.Subject == "Jonas Berg");

    [Theory]
    [InlineData("Chile, with nine dead, suffered most.", "Chile")]
    [InlineData("Rome, with nine dead, was hit worst.", "Rome")]
    public void A_place_has_its_own_dead(string text, string place) =>
        Read.Claims(text).Should().Contain(c => c.Property == "killed" && c.Place == place);

    [Theory]
    [InlineData("Nine of the poachers were taken alive.", "captured")]
    [InlineData("Nine hostages slipped away on their own.", "escaped")]
    [InlineData("Nine pilgrims are on the missing list.", "missing")]
    public void What_befell_them_is_told_by_the_word_beside_the_verb(string text, string property) =>
        Read.Claims(text).Should().Contain(c => c.Kind == ClaimKind.Number && c.Property == property);
}
