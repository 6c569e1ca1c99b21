using Disagree.Claims;
using Disagree.Values;
using Disagree.Verdicts;
using Measure = Disagree.Claims.Measure;

namespace Disagree.Tests.Verdicts;

/// <summary>Which claims stand together, and how many voices that gives.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData("≥10 12 15", "12|15|≥10")]
    [InlineData("≥14 12 15", "12|15+≥14")]
    [InlineData("10–16 ≥11 12 15", "12|15|10–16+≥11")]
    [InlineData("≥10 12 12", "12+12+≥10")]
    public void What_fits_several_is_a_voice_for_none_of_them(string given, string positions)
    {
        var claims = given.Split(' ').Select((words, i) => Number($"{i}", words)).ToArray();
        var words = Given
            .Judged(claims)
            .Positions.Select(p => string.Join('+', p.Claims.Select(Words).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        words.Should().Equal(positions.Split('|').Order(StringComparer.Ordinal));

        string Words(Claim claim) => given.Split(' ')[int.Parse(claim.Article.Id, System.Globalization.CultureInfo.InvariantCulture)];
    }

    [Fact]
    public void A_rough_number_between_two_is_a_voice_for_neither() =>
        Given
            .Judged(
                Given.Number("a", Interval.Exactly(100), measure: Measure.Fixed, rough: true),
                Given.Number("b", Interval.Exactly(109), measure: Measure.Fixed),
                Given.Number("c", Interval.Exactly(91), measure: Measure.Fixed)
            )
            .Positions.Should()
            .HaveCount(3)
            .And.OnlyContain(p => p.Voices.Count == 1);

    [Theory]
    [InlineData("see row")]
    [InlineData("")]
    public void Two_values_are_two_whatever_words_show_them(string shown)
    {
        var claims = new[] { Number("a", "12"), Number("b", "15"), Number("c", "15") };
        var verdict = Given.Judged([.. claims.Select(c => c with { Value = c.Value with { Text = shown } })]);
        verdict.Outcome.Should().Be(Outcome.Differ);
        verdict.Positions.Select(p => p.Claims.Count).Should().Equal(2, 1);
    }

    [Fact]
    public void Two_who_may_share_a_role_are_two_answers() =>
        Given
            .Judged(Spokesman("a", "Ada Reyes"), Spokesman("b", "Ada Reyes"), Spokesman("c", "Tom Brandt"))
            .Positions.Select(p => (p.Value, p.Claims.Count))
            .Should()
            .Equal(("Ada Reyes", 2), ("Tom Brandt", 1));

    [Fact]
    public void The_largest_numbers_there_are_can_be_judged() =>
        Given
            .Judged(
                Number("a", "12"),
                Given.Number("b", Interval.Between(decimal.MinValue, decimal.MaxValue), measure: Measure.Fixed),
                Given.Number("c", Interval.Exactly(decimal.MinValue), measure: Measure.Fixed)
            )
            .Outcome.Should()
            .Be(Outcome.Differ);

    [Fact]
    public void One_article_that_gives_two_numbers_is_said_to() =>
        Given.Judged(Number("a", "12"), Number("a", "15")).Why.Should().Be("One article alone speaks of it, and gives 12 and 15.");

    private static Claim Number(string article, string words) =>
        Given.Number(article, Given.Interval(words), measure: Measure.Fixed) is { Value: NumberValue value } claim
            ? claim with
            {
                Value = value with { Text = words },
            }
            : throw new InvalidOperationException();

    private static Claim Spokesman(string article, string name) =>
        Given.Number(article, Interval.Exactly(1)) with
        {
            Value = new NameValue(name, NameType.Person) { Holders = Holders.Few },
            Property = "spokesman",
            Subject = "Harbour Board",
        };
}
