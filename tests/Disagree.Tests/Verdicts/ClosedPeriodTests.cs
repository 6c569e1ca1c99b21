using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>A figure of a time that is over does not move: another value is a difference, unless words say that it was revised.</summary>
public sealed class ClosedPeriodTests
{
    [Theory]
    [InlineData("Inflation in Chile slowed to 4.2% in May.", "Inflation in Chile slowed to 4.4% in May.", Outcome.Differ)]
    [InlineData("Inflation in Chile was 4.2% in May.", "Inflation in Chile for May was revised up to 4.4% from 4.2%.", Outcome.OutOfDate)]
    [InlineData("Inflation in Chile is 4.2%.", "Inflation in Chile is 4.4%.", Outcome.OutOfDate)]
    [InlineData(
        "The gale made landfall on Friday with winds of 90 mph.",
        "The gale made landfall on Friday with winds of 99 mph.",
        Outcome.Differ
    )]
    [InlineData("The gale has winds of 90 mph.", "The gale has winds of 99 mph.", Outcome.OutOfDate)]
    [InlineData("The blast on Friday killed nine people.", "The blast on Friday killed 12 people.", Outcome.OutOfDate)]
    public void A_later_value(string one, string other, Outcome expected) =>
        Outcomes(one, other, new DateOnly(2019, 6, 10)).Should().Equal(expected);

    [Theory]
    [InlineData("Nearly 200 sailors were hurt.", "In all, 212 sailors were hurt.", Outcome.Differ)]
    [InlineData("Almost 200 sailors were hurt.", "In all, 196 sailors were hurt.", Outcome.Agree)]
    [InlineData("About 200 sailors were hurt.", "In all, 204 sailors were hurt.", Outcome.Agree)]
    [InlineData("Nearly 200 sailors were hurt.", "Some 200 sailors were hurt.", Outcome.Agree)]
    public void Who_was_nearly_there_was_not_there(string one, string other, Outcome expected) =>
        Outcomes(one, other, new DateOnly(2019, 6, 9)).Should().Equal(expected);

    private static IEnumerable<Outcome> Outcomes(string one, string other, DateOnly later) =>
        CrossCheck
            .Default.Run(new Article("one", one) { Published = new DateOnly(2019, 6, 9) }, new Article("two", other) { Published = later })
            .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
            .Select(v => v.Outcome);
}
