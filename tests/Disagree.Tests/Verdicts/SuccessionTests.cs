using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Where an article says who came after whom, the one before is out of date, whatever the dates.</summary>
public sealed class SuccessionTests
{
    private const string Old = "Ana Ruiz, chairman of the Northwind Institute, agreed.";

    [Theory]
    [InlineData("Paul Marlow, who succeeded Ana Ruiz as chairman of the Northwind Institute, agreed.")]
    [InlineData("Paul Marlow replaced Ana Ruiz as chairman of the Northwind Institute.")]
    [InlineData("Paul Marlow took over from Ana Ruiz as chairman of the Northwind Institute.")]
    [InlineData("Paul Marlow was named chairman of the Northwind Institute, replacing Ana Ruiz.")]
    public void The_one_before_is_out_of_date(string young)
    {
        var verdict = Run(Old, young).Single(v => v.Topic.Question == "chairman of Northwind Institute: who");
        verdict.Outcome.Should().Be(Outcome.OutOfDate);
        verdict.Relations.Should().ContainSingle().Which.Reason.Should().Be(RelationReason.Succession);
    }

    [Theory]
    [InlineData("Paul Marlow, chairman of the Northwind Institute, agreed.")]
    [InlineData("Paul Marlow, who succeeded Omar Haddad as chairman of the Northwind Institute, agreed.")]
    public void Two_holders_stay_a_difference_where_nobody_says_who_followed(string other) =>
        Run(Old, other).Single(v => v.Topic.Question == "chairman of Northwind Institute: who").Outcome.Should().Be(Outcome.Differ);

    [Theory]
    [InlineData("Paul Marlow, former chairman of the Northwind Institute, agreed.")]
    [InlineData("Paul Marlow, deputy chairman of the Northwind Institute, agreed.")]
    public void A_former_holder_or_a_deputy_contradicts_no_holder(string other) =>
        Run(Old, other).Should().NotContain(v => v.Topic.Question == "chairman of Northwind Institute: who");

    private static IReadOnlyList<Verdict> Run(string old, string young) =>
        CrossCheck.Default.Run(Article("a", old), Article("b", young)).Verdicts;

    private static Article Article(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
