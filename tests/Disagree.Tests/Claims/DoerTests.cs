using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Who did it and to whom: those who do a deed are not counted among those who suffer it.</summary>
public sealed class DoerTests
{
    [Theory]
    [InlineData("Two raiders shot dead a miller.")]
    [InlineData("A raider shot dead a miller.")]
    [InlineData("A raider shot dead his aunt.")]
    [InlineData("Two raiders shot and killed a miller.")]
    [InlineData("Two raiders beat a miller to death.")]
    [InlineData("Two raiders stabbed to death a miller.")]
    public void Those_who_kill_are_not_counted_among_the_dead(string text) =>
        Read.Claims(text)
            .Where(c => c is { Kind: ClaimKind.Number, Property: "killed" })
            .Should()
            .NotContain(c => c.Quote.Contains("raider", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("Two raiders shot dead nine millers.", "killed: 9 people")]
    [InlineData("Nine millers shot dead in Arvik", "killed: 9 people")]
    [InlineData("Nine millers were shot and killed in Arvik.", "killed: 9 people")]
    [InlineData("Nine millers were shot dead a week later.", "killed: 9 people")]
    public void The_dead_are_those_whom_it_was_done_to(string text, string expected) =>
        Read.Numbers(text).Split("; ").Where(c => c.StartsWith("killed", StringComparison.Ordinal)).Should().Equal(expected);

    [Theory]
    [InlineData("Nine of the 40 hurt have died.", "killed: 9 people; injured: 40 people")]
    [InlineData("Nine of the 40 rescued were flown to Arvik.", "moved: 9 people; rescued: 40 people")]
    public void What_a_whole_suffered_is_not_what_became_of_a_part(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Not one of the 40 millers was hurt.")]
    [InlineData("Neither of the two pilots was hurt.")]
    [InlineData("A bell rang for each one of those hurt.")]
    public void Nobody_is_counted_where_it_was_none_of_them(string text) => Read.Numbers(text).Should().NotContain("injured");

    [Theory]
    [InlineData("It took 40 guards nine hours to put out the blaze.", "captured")]
    [InlineData("Police are searching for nine raiders.", "missing")]
    [InlineData("The mill says 90 posts are at risk.", "lost jobs")]
    [InlineData("The mill laid off a third of its 90 staff.", "employed: about 30")]
    [InlineData("The vote failed by 90 votes to 40.", "intercepted")]
    public void A_verb_of_many_senses_says_no_more_than_it_says_there(string text, string wrong) =>
        Read.Numbers(text).Should().NotContain(wrong);

    [Theory]
    [InlineData("The party won 40 seats, nine fewer than in 2016.", "won: 40 seats")]
    [InlineData("The party won 40 seats, nine more than in 2016.", "won: 40 seats")]
    [InlineData("The barn ran 4 million euros over budget.", "")]
    [InlineData("The barn is 4 million euros over its budget of 9 million euros.", "budget: €9 million")]
    [InlineData("At one point 40 millers were missing.", "missing: 40 people")]
    public void How_far_one_amount_is_from_another_answers_no_question(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The son of General Tom Hale was killed on Friday.")]
    [InlineData("A guard of Tom Hale was killed on Friday.")]
    public void What_befalls_the_kin_or_the_guard_of_somebody_befalls_somebody_else(string text) =>
        Read.Claims(text)
            .Should()
            .NotContain(c => c.Kind == ClaimKind.Name && string.Equals(c.Property, "killed", StringComparison.Ordinal));

    [Fact]
    public void What_is_due_to_happen_has_no_cause_told() =>
        Read.Claims("The fair, due to begin on Monday, was put off.")
            .Should()
            .NotContain(c => string.Equals(c.Property, "cause", StringComparison.Ordinal));
}
