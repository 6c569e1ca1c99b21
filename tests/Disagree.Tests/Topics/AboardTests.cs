using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

public sealed class AboardTests
{
    [Theory]
    [InlineData(
        "The ferry with 82 passengers and six crew ran aground.",
        "The ferry, which carried 83 passengers and six crew, ran aground."
    )]
    [InlineData("The ferry, carrying 82 passengers and six crew, ran aground.", "The ferry left with 83 passengers and six crew on board.")]
    public void Crew_beside_passengers_are_aboard_as_well(string one, string other) =>
        Counts(one, other).Should().BeEquivalentTo("people: 88|89", "passengers: 82|83", "crew: 6|6");

    [Theory]
    [InlineData("The ferry with 82 passengers and six crew ran aground.", "The 88 people aboard were taken off.", "people: 88|88")]
    [InlineData("The ferry with 82 passengers and six crew ran aground.", "The tug carried 82 goats and six dogs.", "")]
    [InlineData("Of the 82 passengers and six crew, 22 were hurt.", "The 88 people aboard were taken off.", "people: 88|88")]
    public void They_are_summed_up_with_nobody_else(string one, string other, string expected) =>
        string.Join("; ", Counts(one, other)).Should().Be(expected);

    private static List<string> Counts(params string[] texts) =>
        [
            .. CrossCheck
                .Default.Run([.. texts.Select((t, i) => new Article($"source {i}", t) { Id = $"{i}" })])
                .Verdicts.Where(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount > 1)
                .Select(Shown)
                .Where(s => !s.Contains("22", StringComparison.Ordinal)),
        ];

    private static string Shown(Verdict verdict) =>
        verdict.Topic.Question.Split(':')[0]
        + ": "
        + string.Join('|', verdict.Topic.Claims.Select(c => ((NumberValue)c.Value).Quantity.Interval.Low!.Value.ToString("0")));
}
