using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>How far two numbers may lie apart and still be one: by rounding, by approximation, and by whom they count in.</summary>
public sealed class NumberRoomTests
{
    [Theory]
    [InlineData("2500", 100, false, "2487", 1, false, Outcome.Agree)]
    [InlineData("2500", 100, true, "2700", 1, false, Outcome.Agree)]
    [InlineData("2500", 100, true, "3500", 1, false, Outcome.Differ)]
    [InlineData("1100", 100, true, "1200", 100, true, Outcome.Agree)]
    [InlineData("1100", 100, true, "1300", 100, true, Outcome.Differ)]
    [InlineData("10", 10, false, "12", 1, false, Outcome.Differ)]
    [InlineData("3000000", 1000000, false, "3200000", 100000, false, Outcome.Differ)]
    [InlineData("15000", 1000, false, "14600", 100, false, Outcome.Agree)]
    [InlineData("15000", 1000, false, "14000", 1000, false, Outcome.Differ)]
    [InlineData("5400", 100, false, "5500", 100, false, Outcome.Differ)]
    [InlineData("10000", 10000, false, "9800", 100, false, Outcome.Agree)]
    [InlineData("10000", 10000, false, "9000", 1000, false, Outcome.Differ)]
    [InlineData("100", 100, false, "98", 1, false, Outcome.Differ)]
    public void Rounding_and_approximation_give_a_number_some_room(
        string one,
        int step,
        bool rough,
        string other,
        int otherStep,
        bool otherRough,
        Outcome outcome
    ) =>
        Given
            .Judged(
                Given.Number("a", Given.Interval(one), step: step, rough: rough),
                Given.Number("b", Given.Interval(other), step: otherStep, rough: otherRough)
            )
            .Outcome.Should()
            .Be(outcome);

    [Theory]
    [InlineData("12", "1", "12.3", "0.1", Outcome.Agree)]
    [InlineData("12", "1", "13.1", "0.1", Outcome.Differ)]
    [InlineData("12", "1", "13", "1", Outcome.Differ)]
    [InlineData("58.3", "0.1", "58.4", "0.1", Outcome.Differ)]
    [InlineData("3", "1", "3.4", "0.1", Outcome.Differ)]
    public void A_share_is_rounded_to_the_percent(string one, string step, string other, string otherStep, Outcome outcome) =>
        Given
            .Judged(
                Given.Number("a", Given.Interval(one), "share", step: Decimal(step), unit: Values.Unit.Percent) with
                {
                    Population = null,
                },
                Given.Number("b", Given.Interval(other), "share", step: Decimal(otherStep), unit: Values.Unit.Percent) with
                {
                    Population = null,
                }
            )
            .Outcome.Should()
            .Be(outcome);

    [Theory]
    [InlineData("10", "9", 1, false, Outcome.Agree)]
    [InlineData("10", "8", 1, false, Outcome.Differ)]
    [InlineData("10", "9", 1, true, Outcome.Differ)]
    [InlineData("10", "9", 0, false, Outcome.Differ)]
    public void The_hurt_with_and_without_the_dead_are_one_count(string one, string other, int dead, bool apart, Outcome outcome) =>
        Given
            .Judged(
                Given.Number("a", Given.Interval(one), "injured") with
                {
                    DeadBeside = new DeadCount(dead, apart),
                },
                Given.Number("b", Given.Interval(other), "injured")
            )
            .Outcome.Should()
            .Be(outcome);

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
