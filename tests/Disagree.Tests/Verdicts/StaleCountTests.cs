using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class StaleCountTests
{
    private const string Now = "The blast killed 74 people, the ministry said.";

    [Theory]
    [InlineData("Police initially said nine people were killed.", Now)]
    [InlineData("An hour earlier the minister had spoken of 31 dead.", Now)]
    [InlineData("Two medics had counted 12 bodies when ambulances first got through.", Now)]
    [InlineData("After months of insisting that 31 people died, the ministry was silent.", Now)]
    [InlineData("Last October Mr Lund told islanders to be glad that the toll was 31.", Now)]
    [InlineData("Seismologists first gave the magnitude as 6.4.", "The magnitude 7.0 earthquake struck on Tuesday.")]
    [InlineData("The governor said the number of deaths was not 31, as he had told the senator, but 74.", "The blast killed 31 people.")]
    public void A_number_told_as_an_earlier_one_is_out_of_date(string old, string now) =>
        Outcomes(old, now).Should().Contain(Outcome.OutOfDate).And.NotContain(Outcome.Differ);

    [Theory]
    [InlineData("The minister had spoken of 31 dead.")]
    [InlineData("Two medics counted 31 bodies when the ambulances got through.")]
    [InlineData("The ministry insisted that 31 people died.")]
    [InlineData("Mr Lund told islanders that the toll was 31.")]
    public void A_number_told_outright_differs(string other) => Outcomes(other, Now).Should().Contain(Outcome.Differ);

    [Fact]
    public void Two_earlier_numbers_are_not_compared() =>
        Outcomes("An hour earlier the minister had spoken of 31 dead.", "Medics had counted 12 bodies when ambulances first got through.")
            .Should()
            .OnlyContain(o => o == Outcome.SingleVoice);

    [Theory]
    [InlineData("The enlargement of the pact from 14 members to 17 was a goal.", "The pact has 17 members.")]
    [InlineData("The pact was founded with an original 11 members.", "The pact has 17 members.")]
    public void Members_of_before_do_not_differ_from_those_of_now(string before, string now) =>
        Outcomes(before, now).Should().NotContain(Outcome.Differ);

    private static IEnumerable<Outcome> Outcomes(string one, string other) =>
        CrossCheck.Default.Run(Dated("a", one), Dated("b", other)).Verdicts.Select(v => v.Outcome);

    private static Article Dated(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2021, 6, 10) };
}
