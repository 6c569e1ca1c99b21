using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>How many children a person has, which counts nobody who did or suffered what the sentence tells.</summary>
public sealed class ChildrenTests
{
    [Theory]
    [InlineData("Ana Ruiz, a mother of four who was staying at the school, wept.")]
    [InlineData("Ana Ruiz, 34, a mother of four, wept.")]
    [InlineData("Ana Ruiz, a mother-of-four, wept.")]
    [InlineData("Ana Ruiz was a mother of four.")]
    [InlineData("Mother-of-four Ana Ruiz wept.")]
    [InlineData("Ana Ruiz had four children.")]
    public void They_are_told_in_many_ways(string text) =>
        Read.Claims(text)
            .Should()
            .ContainSingle(c => c.Kind == ClaimKind.Number && c.Property != "age")
            .Which.Should()
            .Match<Claim>(c => c.Property == "children" && c.Value.Text.StartsWith('4') && c.Stock!.Holder.Name == "Ana Ruiz");

    [Theory]
    [InlineData("A team of four left.")]
    [InlineData("Four children were hurt.")]
    [InlineData("The school had four teachers.")]
    [InlineData("Ana Ruiz had four children in her class.")]
    public void Other_counts_are_of_no_parent(string text) => Read.Claims(text).Should().NotContain(c => c.Property == "children");

    [Theory]
    [InlineData("Ana Ruiz, a mother of four, was hurt.", "Ana Ruiz had three children.", true)]
    [InlineData("Ana Ruiz, a mother of four, was hurt.", "Paul Marlow had three children.", false)]
    [InlineData("Ana Ruiz, a mother of four, was hurt.", "A father of three was hurt.", false)]
    public void Those_of_one_parent_are_one_question(string one, string other, bool isOne) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Any(v =>
                v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2, Question: var asked }
                && asked.Contains("children", StringComparison.Ordinal)
            )
            .Should()
            .Be(isOne);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
