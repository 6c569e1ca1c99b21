using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

public sealed class CountOrderTests
{
    [Theory]
    // how far the count had come
    [InlineData(
        "Partial results gave Ida Holm 51.2 percent of the vote in Lowick.",
        "Final results gave Ida Holm 49.8 percent of the vote in Lowick.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "With a third of polling stations counted, Ida Holm had 51.2 percent of the vote in Lowick.",
        "With 98 percent of polling stations counted, Ida Holm had 49.8 percent of the vote in Lowick.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "Final results gave Ida Holm 51.2 percent of the vote in Lowick.",
        "Final results gave Ida Holm 49.8 percent of the vote in Lowick.",
        Outcome.Differ
    )]
    [InlineData(
        "With 60 percent of polling stations counted, Ida Holm had 51.2 percent of the vote in Lowick.",
        "With 60 percent of polling stations counted, Ida Holm had 49.8 percent of the vote in Lowick.",
        Outcome.Differ
    )]
    // the hours of the day
    [InlineData(
        "As of noon, 40 sailors were deployed against the fire in Lowick.",
        "Some 90 sailors were deployed against the fire in Lowick by evening.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "On Sunday morning 900 people were stranded at Lowick station.",
        "On Sunday evening 300 people were stranded at Lowick station.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "On Sunday evening 900 people were stranded at Lowick station.",
        "On Sunday evening 300 people were stranded at Lowick station.",
        Outcome.Differ
    )]
    // what is added up becomes no less
    [InlineData(
        "By 9 a.m. 40 people in Lowick had been evacuated because of the flood.",
        "By 5 p.m. 900 people in Lowick had been evacuated because of the flood.",
        Outcome.OutOfDate
    )]
    [InlineData(
        "By 9 a.m. 40 people in Lowick had been arrested over the riot.",
        "By 5 p.m. 12 people in Lowick had been arrested over the riot.",
        Outcome.Differ
    )]
    public void Of_one_day_the_words_tell_which_number_is_the_later(string first, string second, Outcome outcome) =>
        Of(first, "2019-02-10", second, "2019-02-10").Should().Be(outcome);

    [Theory]
    [InlineData("A preliminary count put the damage in Lowick at 40 million euros.", Outcome.OutOfDate)]
    [InlineData("Final figures put the damage in Lowick at 40 million euros.", Outcome.Differ)]
    public void A_preliminary_number_is_replaced_by_the_final_one(string first, Outcome outcome) =>
        Of(first, "2019-02-10", "Final figures put the damage in Lowick at 65 million euros.", "2019-02-13").Should().Be(outcome);

    [Fact]
    public void Who_tells_later_at_what_hour_of_the_day_before_knows_more() =>
        Of(
                "Seven miners were missing on Sunday after the collapse in Lowick.",
                "2019-02-10",
                "A fifth body was found at 4 p.m. on Sunday, leaving six miners missing after the collapse in Lowick.",
                "2019-02-11"
            )
            .Should()
            .Be(Outcome.OutOfDate);

    private static Outcome Of(string first, string dayOfFirst, string second, string dayOfSecond) =>
        CrossCheck
            .Default.Run([Article("Harbour Post", first, dayOfFirst), Article("Valley News", second, dayOfSecond)])
            .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Number && v.Topic.ArticleCount > 1)
            .Select(v => v.Outcome)
            .Should()
            .NotBeEmpty()
            .And.Subject.First();

    private static Article Article(string source, string text, string day) =>
        new(source, text) { Published = DateOnly.Parse(day, CultureInfo.InvariantCulture) };
}
