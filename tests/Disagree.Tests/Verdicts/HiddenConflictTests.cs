using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Conflicts that a shared value, a rough word or an earlier article would hide.</summary>
public sealed class HiddenConflictTests
{
    [Theory]
    [InlineData("Thousands marched in Lowick on Monday. Police counted 17,000 people who marched.", "25,000", Outcome.Differ)]
    [InlineData("Thousands marched in Lowick on Monday.", "9,000", Outcome.Agree)]
    [InlineData("Hundreds of people marched in Lowick on Monday. Police counted 900 people who marched.", "900", Outcome.Agree)]
    public void A_rough_word_beside_a_count_says_nothing_of_its_own(string one, string other, Outcome outcome) =>
        Of([one, $"In Lowick {other} people marched on Monday, police counted."]).Should().Be(outcome);

    [Theory]
    [InlineData("About 17,000 people marched in Lowick on Monday, police said. Unions put the turnout at 30,000.", Outcome.Differ)]
    [InlineData("About 17,000 people marched in Lowick on Monday, police said. Unions put the turnout at about 17,500.", Outcome.Agree)]
    [InlineData("About 17,000 people marched in Lowick on Monday, police said.", Outcome.Agree)]
    public void Two_speakers_of_one_article_may_disagree(string one, Outcome outcome) =>
        Of([one, "Some 17,000 people marched in Lowick on Monday, the mayor said."]).Should().Be(outcome);

    [Fact]
    public void What_was_told_before_has_not_grown() => Of(Houses(25, 38, 38), 0, 0, 4).Should().Be(Outcome.Differ);

    [Fact]
    public void What_nobody_told_before_has_grown() => Of(Houses(25, 25, 38), 0, 0, 4).Should().Be(Outcome.OutOfDate);

    [Fact]
    public void Of_people_each_hour_brings_another_count() =>
        Of(
                ["The blast killed 25 people in Lowick.", "In Lowick the blast killed 38 people.", "The Lowick blast killed 38 people."],
                0,
                0,
                4
            )
            .Should()
            .Be(Outcome.OutOfDate);

    [Theory]
    [InlineData("1,800", "1,850", Outcome.Differ)]
    [InlineData("1,900", "1,850", Outcome.Agree)]
    [InlineData("2,500", "2,450", Outcome.Agree)]
    public void What_is_rounded_up_is_not_the_number_below(string one, string other, Outcome outcome) =>
        Of([$"The flood displaced {one} people in Lowick.", $"In Lowick the flood displaced {other} people."]).Should().Be(outcome);

    private static string[] Houses(int one, int other, int third) =>
        [
            $"The flood has damaged {one} houses in Lowick.",
            $"In Lowick the flood has damaged {other} houses.",
            $"The flood in Lowick has damaged {third} houses.",
        ];

    private static Outcome Of(string[] texts, params int[] days)
    {
        var day = new DateOnly(2019, 2, 5);
        var articles = texts.Select(
            (t, i) => new Article($"Paper {(char)('A' + i)}", t) { Id = $"{i}", Published = day.AddDays(days.ElementAtOrDefault(i)) }
        );
        return CrossCheck
            .Default.Run([.. articles])
            .Verdicts.Should()
            .ContainSingle(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == texts.Length)
            .Which.Outcome;
    }
}
