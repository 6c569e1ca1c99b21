using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class BirthdayTests
{
    [Theory]
    [InlineData(48, "2019-01-20", 49, "2019-06-30", Outcome.OutOfDate)]
    [InlineData(48, "2019-01-20", 50, "2020-06-30", Outcome.OutOfDate)]
    [InlineData(49, "2019-01-20", 48, "2019-06-30", Outcome.Differ)]
    [InlineData(48, "2019-01-20", 50, "2019-06-30", Outcome.Differ)]
    [InlineData(48, "2019-01-20", 49, "2021-06-30", Outcome.Differ)]
    [InlineData(48, "2019-01-20", 49, "2019-01-21", Outcome.Differ)]
    public void A_person_is_older_later_by_the_years_gone_by(int one, string day, int other, string otherDay, Outcome outcome) =>
        CrossCheck
            .Default.Run(Post("a", one, day), Post("b", other, otherDay))
            .Verdicts.Single(v => v.Topic.Claims[0].Property == "age")
            .Outcome.Should()
            .Be(outcome);

    private static Article Post(string id, int age, string day) =>
        new(id, $"Ruth Keller, {age}, of Lowick told the court of it.")
        {
            Id = id,
            Published = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
}
