using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>The hurt whom one hospital took in are not all; nor is the turnout of an hour, or what is left of some, a total.</summary>
public sealed class TakenInTests
{
    [Theory]
    [InlineData(
        "A blast in Lowick hurt sailors. The town's hospital received 46 wounded people.",
        "About 80 people were wounded in Lowick."
    )]
    [InlineData("A hospital in Lowick received 31 wounded people.", "The clinic in Lowick has treated 187 wounded people.")]
    [InlineData("Turnout in Lowick was 46 percent by 4 p.m.", "Turnout in Lowick was 63 percent.")]
    [InlineData("The guard still had two crates on him out of the six he brought to Lowick.", "The guard brought six crates to Lowick.")]
    [InlineData("Work moves to Lowick, Ohio, where Holm Foods employs 3,100 people.", "Holm Foods employs 20,000 people.")]
    [InlineData(
        "Work moves to Lowick, where Holm Foods employs 3,100 people.",
        "Work moves to Ansby, where Holm Foods employs 550 people."
    )]
    [InlineData("Ana Ruiz gave evidence for almost four hours at her trial.", "Ana Ruiz was given 18 months for theft.")]
    public void They_are_kept_apart(string one, string other) => Shared(one, other).Should().Be(0);

    [Theory]
    [InlineData("The hospital in Lowick received 31 wounded people.", "The hospital in Lowick has treated 40 wounded people.")]
    [InlineData("Hospitals in Lowick received 46 wounded people.", "About 80 people were wounded in Lowick.")]
    [InlineData("Turnout in Lowick was 46 percent by 4 p.m.", "By 4 p.m. turnout in Lowick was 49 percent.")]
    [InlineData("Turnout in Lowick was 61 percent.", "Turnout in Lowick was 63 percent.")]
    [InlineData("Holm Foods employs 3,100 people.", "Holm Foods employs 20,000 people.")]
    [InlineData("Ana Ruiz was given 14 months for theft.", "Ana Ruiz was given 18 months for theft.")]
    [InlineData("The weir of the A5 is 400 metres long.", "The 412-metre weir of the A5 is shut.")]
    public void What_is_one_is_compared(string one, string other) => Shared(one, other).Should().Be(1);

    private static int Shared(string one, string other) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Count(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 });

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
