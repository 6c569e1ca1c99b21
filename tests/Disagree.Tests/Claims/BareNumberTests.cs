using Disagree.Articles;

namespace Disagree.Tests.Claims;

/// <summary>A number without a noun counts people only where what is said of it is said of people.</summary>
public sealed class BareNumberTests
{
    [Theory]
    [InlineData("The fire in Lowick killed two and injured 16.", "killed person; injured person")]
    [InlineData("The threat level in Lowick stands at two.", "")]
    [InlineData("Lowick North: Keller 16,204, Reyes 11,870.", "")]
    public void It_counts_people_where_that_is_said(string text, string expected) =>
        string.Join("; ", Claims(text).Where(c => c.Population is { Kind.Length: > 0 }).Select(c => $"{c.Property} {c.Population!.Kind}"))
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("Dad-of-three Ivo Keller died in the fire.")]
    [InlineData("A mother-of-two was hurt in Lowick.")]
    public void Within_a_word_it_counts_children_alone(string text) =>
        Claims(text).Should().NotContain(c => (c.Quote == "three" || c.Quote == "two") && c.Property != "children");

    private static IReadOnlyList<Disagree.Claims.Claim> Claims(string text)
    {
        var check = CrossCheck.Default;
        return check.ExtractClaims(check.FindMentions(check.Read(new Article("a", text) { Published = new DateOnly(2021, 12, 6) })));
    }
}
