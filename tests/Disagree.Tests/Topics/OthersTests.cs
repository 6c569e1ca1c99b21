using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>Those called "others" are none of those beside whom they stand.</summary>
public sealed class OthersTests
{
    [Theory]
    [InlineData("A blast injured 17 soldiers and 21 others in Lowick.", "In Lowick, 19 soldiers were injured by a blast.", "21 others")]
    [InlineData(
        "Two guards and three clerks died and 21 others were injured in a blast in Lowick.",
        "In Lowick, 17 sailors were injured by a blast.",
        "21 others"
    )]
    public void They_are_not_set_beside_a_kind_of_which_they_are_not(string one, string other, string others) =>
        Numbers(one, other)
            .Should()
            .NotContain(t => t.Any(q => q == others) && t.Any(q => q.Contains("sailors") || q.Contains("soldiers")));

    [Theory]
    [InlineData("A cook was killed and nine others were injured in a blast in Lowick.", "A blast in Lowick injured 12 people.")]
    [InlineData("A blast injured 17 soldiers and 21 others in Lowick.", "A blast in Lowick injured 17 soldiers and 25 others.")]
    public void They_are_people(string one, string other) => Numbers(one, other).Should().NotBeEmpty();

    private static IEnumerable<IReadOnlyList<string>> Numbers(string one, string other) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Where(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 })
            .Select(v => (IReadOnlyList<string>)[.. v.Topic.Claims.Select(c => c.Quote)]);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
