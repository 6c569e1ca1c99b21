using Disagree.Articles;

namespace Disagree.Tests.Topics;

public sealed class AgedOneTests
{
    [Theory]
    [InlineData("A 16-year-old girl was killed when a wall fell in Arvik on Friday.", "Mia Holm, 17, died when a wall fell in Arvik.")]
    [InlineData(
        "A man shot a 30-year-old clerk in Arvik. The clerk died in hospital.",
        "The shooting in Arvik killed a clerk, 31, police said."
    )]
    [InlineData(
        "A 9-year-old boy was wounded in Arvik on Friday when a gun went off.",
        "Arvik police said a gun went off and wounded Ben Holm, 8."
    )]
    [InlineData(
        "A woman, 40, and a man, 50, were killed in a crash in Arvik on Friday.",
        "A crash in Arvik on Friday killed a 41-year-old woman and a man."
    )]
    public void The_ages_of_the_one_who_was_killed_or_hurt_are_set_side_by_side(string one, string other) =>
        Ages(one, other).Should().Be(1);

    [Theory]
    [InlineData("A 16-year-old girl was killed when a wall fell in Arvik.", "A wall fell in Arvik and hurt a 17-year-old girl.")]
    [InlineData("A 16-year-old girl was killed when a wall fell in Arvik.", "A wall fell in Arvik and killed a 17-year-old boy.")]
    [InlineData(
        "A wall fell in Arvik and killed two girls, one of them 16 years old.",
        "A wall fell in Arvik and killed a 17-year-old girl."
    )]
    [InlineData(
        "A girl of 16 and her sister, 12, were killed when a wall fell in Arvik.",
        "A wall fell in Arvik and killed a 17-year-old girl."
    )]
    [InlineData("Mia Holm, 16, was killed when a wall fell in Arvik.", "A wall fell in Arvik and killed Ida Brand, 17.")]
    [InlineData("The gunman, 25, opened fire in Arvik on Friday.", "A 26-year-old man was shot dead by the gunman in Arvik.")]
    public void Where_it_may_be_anothers_they_are_not(string one, string other) => Ages(one, other).Should().Be(0);

    private static int Ages(string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("Arvik Post", one) { Published = new DateOnly(2024, 5, 4) },
                new Article("Holm Herald", other) { Published = new DateOnly(2024, 5, 4) }
            )
            .Verdicts.Count(v => v.Topic.ArticleCount > 1 && v.Topic.Question.StartsWith("age of ", StringComparison.Ordinal));
}
