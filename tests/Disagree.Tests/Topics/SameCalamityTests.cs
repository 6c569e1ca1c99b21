using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Dates of one calamity in two articles of one story, which name the same woman, her bank and her street.</summary>
public sealed class SameCalamityTests
{
    private const string Story = " Ruth Keller of the Northwind Bank saw it from Quarry Lane.";

    [Theory]
    [InlineData("Nine people were killed when a van drove into shoppers in Harrow on Friday.", "Friday's tragedy left the town in grief.")]
    [InlineData("The helicopter ditched off Harrow on Friday morning, killing two of those aboard.", "Friday's disaster cost two lives.")]
    [InlineData("Nine died in a fire in Harrow on Friday.", "They were asleep on Friday when the mill caught fire.")]
    [InlineData("A van driven into a market on Friday killed nine.", "The attack in Harrow on Friday left nine dead.")]
    public void A_day_is_that_of_the_calamity_whatever_it_is_called(string one, string other) => Agree(one, other).Should().BeTrue();

    [Theory]
    [InlineData(
        "The shooting happened shortly after 1 a.m.",
        "He walked in the back door at about 1:10 a.m. on Friday and started shooting."
    )]
    [InlineData("The incident happened at about 4:20 p.m. (1520 GMT).", "At 16:20 on Friday a van turned into Quarry Lane.")]
    [InlineData(
        "The accident happened at about 10:40 a.m.",
        "Half of the concrete had been placed when the deck failed shortly after 10.40am."
    )]
    public void A_time_of_day_is_that_of_the_calamity_too(string one, string other) => Agree(one, other).Should().BeTrue();

    [Theory]
    [InlineData("Nine people were killed in the attack on Friday.", "A man was arrested over the attack on Friday.")]
    [InlineData("Nine people were killed in the attack on Friday.", "The mayor visited the scene of the attack on Friday.")]
    [InlineData("Nine people were killed in the attack on Friday.", "Officers searched a flat on Friday after the attack.")]
    [InlineData("Nine people were killed in the attack on Friday.", "A woman of 45 died in hospital on Friday.")]
    [InlineData("Nine people were killed in the attack on Friday.", "The day before, on Thursday, the same man shot at a bus.")]
    public void A_day_of_what_came_of_it_is_another(string one, string other) => Agree(one, other).Should().BeFalse();

    private static bool Agree(string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("a", one + Story) { Id = "a", Published = new DateOnly(2019, 2, 9) },
                new Article("b", other + Story.Replace("saw it", "heard of it", StringComparison.Ordinal))
                {
                    Id = "b",
                    Published = new DateOnly(2019, 2, 11),
                }
            )
            .Verdicts.Any(v => v.Topic is { Kind: ClaimKind.Date, ArticleCount: 2 } && v.Outcome is Outcome.Agree or Outcome.SingleVoice);
}
