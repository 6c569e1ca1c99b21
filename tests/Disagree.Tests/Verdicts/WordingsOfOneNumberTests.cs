using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class WordingsOfOneNumberTests
{
    [Theory]
    [InlineData("300 feet", "91 metres")]
    [InlineData("300 feet", "90 metres")]
    [InlineData("2 km", "1.2 miles")]
    [InlineData("12 inches", "30 cm")]
    public void Who_converts_a_length_rounds_it(string one, string other) => Height(one, other).Should().Be(Outcome.Agree);

    [Theory]
    [InlineData("300 feet", "100 metres")]
    [InlineData("2 km", "2 miles")]
    [InlineData("90 metres", "91 metres")]
    public void Lengths_that_no_rounding_explains_differ(string one, string other) => Height(one, other).Should().Be(Outcome.Differ);

    [Theory]
    [InlineData("41 degrees", "41C", Outcome.Agree)]
    [InlineData("104 degrees", "40C", Outcome.Agree)]
    [InlineData("40C", "104F", Outcome.Agree)]
    [InlineData("40.3C", "40C", Outcome.Agree)]
    [InlineData("about 40C", "20C", Outcome.Differ)]
    [InlineData("41 degrees", "44C", Outcome.Differ)]
    public void Degrees_of_no_scale_are_of_the_one_that_fits(string one, string other, Outcome outcome) =>
        Of($"The temperature in Norvik reached {one}.", $"Norvik recorded a temperature of {other}.").Should().Be(outcome);

    [Theory]
    [InlineData("a third", "34 percent", Outcome.Agree)]
    [InlineData("two-thirds", "60 percent", Outcome.Differ)]
    [InlineData("more than half", "54 percent", Outcome.Agree)]
    [InlineData("more than half", "48 percent", Outcome.Differ)]
    public void A_fraction_is_not_meant_to_the_last_percent(string one, string other, Outcome outcome) =>
        Of($"Unemployment in Norvik stood at {one}.", $"Norvik's unemployment rate was {other}.").Should().Be(outcome);

    [Theory]
    [InlineData("31,000", "about 35,000", Outcome.Differ)]
    [InlineData("34,000", "about 35,000", Outcome.Agree)]
    [InlineData("about 300", "about 350", Outcome.Differ)]
    public void A_rough_number_is_one_number(string one, string other, Outcome outcome) =>
        Of($"Arvik Mills employs {one} people.", $"Arvik Mills has {other} employees.").Should().Be(outcome);

    [Theory]
    [InlineData("The death toll from the floods in Silesia rose to 11 on Wednesday.")]
    [InlineData("On Wednesday the death toll in the floods in Silesia reached 11.")]
    [InlineData("Deaths from the floods in Silesia rose on Wednesday to 11.")]
    [InlineData("Two more people died in the floods in Silesia on Wednesday, bringing the toll to 11.")]
    [InlineData("By Wednesday, 11 people had died in the floods in Silesia.")]
    public void The_day_on_which_a_toll_reached_a_number_is_when_the_number_held(string later) =>
        Of("Nine people have died in the floods in Silesia, officials said on Monday.", later, days: 2).Should().Be(Outcome.OutOfDate);

    [Fact]
    public void Who_died_on_one_day_are_not_all_who_died() =>
        Of(
                "Nine people have died in the floods in Silesia, officials said on Monday.",
                "Eleven people died in the floods in Silesia on Wednesday.",
                days: 2
            )
            .Should()
            .BeNull();

    private static Outcome? Height(string one, string other) =>
        Of($"The tower in Norvik is {one} tall.", $"The tower in Norvik has a height of {other}.");

    private static Outcome? Of(string one, string other, int days = 0) =>
        CrossCheck
            .Default.Run([Article("a", one, 16), Article("b", other, 16 + days)])
            .Verdicts.SingleOrDefault(v => v.Topic.Claims.Any(c => c.Value is Disagree.Claims.NumberValue) && v.Topic.ArticleCount == 2)
            ?.Outcome;

    private static Article Article(string id, string text, int day) =>
        new(id, text) { Id = id, Published = Values.DatePeriod.Day(new DateOnly(2024, 9, day)) };
}
