using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class StaleCountTests
{
    private const string Now = "The blast killed 74 people, the ministry said.";

    [Theory]
    [InlineData("Police initially said nine people were killed.", Now)]
    [InlineData("Two hours before, the mayor had spoken of 31 dead.", Now)]
    [InlineData("Nurses had counted 12 bodies when the boats first came in.", Now)]
    [InlineData("Nurses had counted 12 bodies before the rain began.", Now)]
    [InlineData("After weeks of insisting that 31 people died, the ministry was silent.", Now)]
    [InlineData("Last March Ms Lund told villagers that the toll was 31.", Now)]
    [InlineData("The institute first put the magnitude at 6.4.", "The magnitude 7.0 earthquake struck on Tuesday.")]
    [InlineData("The mayor said the number of deaths was not 31, as she had told the bishop, but 74.", "The blast killed 31 people.")]
    public void A_number_told_as_an_earlier_one_is_out_of_date(string old, string now) =>
        Outcomes(old, now).Should().Contain(Outcome.OutOfDate).And.NotContain(Outcome.Differ);

    [Theory]
    [InlineData("The mayor had spoken of 31 dead.")]
    [InlineData("Nurses counted 31 bodies when the boats came in.")]
    [InlineData("The ministry insisted that 31 people died.")]
    [InlineData("Ms Lund told villagers that the toll was 31.")]
    public void A_number_told_outright_differs(string other) => Outcomes(other, Now).Should().Contain(Outcome.Differ);

    [Fact]
    public void Two_earlier_numbers_are_not_compared() =>
        Outcomes("Two hours before, the mayor had spoken of 31 dead.", "Nurses had counted 12 bodies when the boats first came in.")
            .Should()
            .OnlyContain(o => o == Outcome.SingleVoice);

    [Theory]
    [InlineData("The enlargement of the pact from 14 members to 17 took years.", "The pact has 17 members.")]
    [InlineData("The pact was founded with an original 11 members.", "The pact has 17 members.")]
    public void Members_of_before_do_not_differ_from_those_of_now(string before, string now) =>
        Outcomes(before, now).Should().NotContain(Outcome.Differ);

    private static IEnumerable<Outcome> Outcomes(string one, string other) =>
        CrossCheck.Default.Run(Dated("a", one), Dated("b", other)).Verdicts.Select(v => v.Outcome);

    private static Article Dated(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2021, 6, 10) };
}
