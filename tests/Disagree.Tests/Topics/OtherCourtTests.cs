using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Days in court of one person, in two articles of one story, of 20 May and 22 May 2019.</summary>
public sealed class OtherCourtTests
{
    private const string Story = " The Northwind Line has its seat in Lowick. Ruth Keller leads it.";

    [Theory]
    [InlineData(
        "Judge Ana Ruiz sentenced Paul Marlow on 4 May.",
        "Paul Marlow was given nine years behind bars by Judge Ana Ruiz on 4 May.",
        Outcome.Agree
    )]
    [InlineData("Judge Ana Ruiz sentenced Paul Marlow on 4 May.", "Paul Marlow was sentenced on 5 May.", Outcome.Differ)]
    [InlineData("A jury found Paul Marlow guilty on 4 May.", "Paul Marlow was convicted in May.", Outcome.Agree)]
    public void One_day_in_court_is_told_in_many_ways(string one, string other, Outcome outcome) =>
        Dates(one, other).Should().ContainSingle().Which.Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("Judge Ana Ruiz sentenced Paul Marlow on 4 May.", "Judge Olaf Berg sentenced Paul Marlow on 12 May.")]
    [InlineData("Judge Ana Ruiz gave Paul Marlow nine years on 4 May.", "Paul Marlow got two more years from the judge on 12 May.")]
    [InlineData("Paul Marlow got nine years in prison on 4 May.", "Olaf Berg got six years in prison on 12 May.")]
    [InlineData("Marines captured Paul Marlow on 4 May.", "Rebels captured Lowick on 6 May.")]
    [InlineData("Black Dawn claimed the bombing of the port on 4 May.", "Black Dawn claimed the attack on the mill on 12 May.")]
    public void Two_days_before_two_judges_are_two(string one, string other) => Dates(one, other).Should().BeEmpty();

    private static List<Verdict> Dates(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(
                    new Article("a", one + Story) { Id = "a", Published = new DateOnly(2019, 5, 20) },
                    new Article("b", other + Story) { Id = "b", Published = new DateOnly(2019, 5, 22) }
                )
                .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Date && v.Topic.ArticleCount > 1),
        ];
}
