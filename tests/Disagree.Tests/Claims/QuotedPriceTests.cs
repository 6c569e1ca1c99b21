using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Claims;

public sealed class QuotedPriceTests
{
    [Theory]
    [InlineData("Harrow Foods shares closed at $19.50, up 12 cents.", true)]
    [InlineData("Oil settled at $54.30 a barrel.", true)]
    [InlineData("Harrow Foods shares were trading at $19.50.", true)]
    [InlineData("Harrow Foods shares ended the day at 379 pence.", true)]
    [InlineData("Harrow Foods shares rose to 386 pence in early trading.", true)]
    [InlineData("The shop opened at a cost of $40 million.", false)]
    [InlineData("The bridge cost $40 million.", false)]
    [InlineData("The mine closed in May and cost $40 million.", false)]
    public void A_price_of_a_market_day_goes_up_and_down(string text, bool isMomentary) =>
        (Read.Claims(text).First(c => c.Kind is ClaimKind.Number).Measure is Measure.Momentary).Should().Be(isMomentary);

    [Theory]
    [InlineData("2019-02-11", Outcome.OutOfDate)]
    [InlineData("2019-02-10", Outcome.Differ)]
    public void The_next_day_replaces_it(string day, Outcome outcome) =>
        CrossCheck
            .Default.Run(
                Post("a", "Harrow Foods shares closed at $19.50.", "2019-02-10"),
                Post("b", "Harrow Foods shares closed at $20 apiece.", day)
            )
            .Verdicts.Single(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
            .Outcome.Should()
            .Be(outcome);

    [Theory]
    [InlineData("The bank announced the layoff of 700 clerks.")]
    [InlineData("The bank announced layoffs of 700 employees.")]
    public void Who_is_laid_off_is_not_employed(string text) =>
        Read.Claims(text).Single(c => c.Kind is ClaimKind.Number).Property.Should().Be("lost jobs");

    private static Article Post(string id, string text, string day) =>
        new(id, text) { Id = id, Published = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
}
