namespace Disagree.Tests.Pairs;

public sealed class DayAndHourTests
{
    [Theory]
    [InlineData("Paul Marlow faces ten years when he is sentenced Monday.", "Paul Marlow was sentenced Monday.")]
    [InlineData("Ana Ruiz is inaugurated on Monday.", "Ana Ruiz was inaugurated on Monday.")]
    public void What_is_announced_for_a_day_is_of_the_coming_one(string one, string other) =>
        Pair.Of(one, other, daysBefore: 3).Should().NotContain(q => q.StartsWith("Differ "));

    [Theory]
    [InlineData("at 9:30 a.m. EST", "at 1430 GMT", "Agree")]
    [InlineData("at 9:30 a.m. EST", "at 1530 GMT", "Differ")]
    [InlineData("at 7:50 a.m. CDT", "at 8:50 a.m. EDT", "Agree")]
    public void A_time_of_day_is_compared_across_its_zones(string one, string other, string outcome) =>
        Pair.Of($"The rocket lifted off {one} from Cape Canaveral.", $"The rocket blasted off {other} from Cape Canaveral.")
            .Should()
            .Contain($"{outcome} rocket lifted: at what time");

    [Fact]
    public void A_time_without_a_zone_may_be_one_with() =>
        Pair.Of("The rocket lifted off at 9:30 a.m. from Cape Canaveral.", "The rocket lifted off at 1430 GMT from Cape Canaveral.")
            .Should()
            .NotContain(q => q.EndsWith("time"));
}
