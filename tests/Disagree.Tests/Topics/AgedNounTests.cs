using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>Whose age "the 67-year-old" is, with a noun behind it and without.</summary>
public sealed class AgedNounTests
{
    [Theory]
    [InlineData("Hanna Voss, a student from Arvik, was killed on Friday. The 22-year-old student had been on her way home.")]
    [InlineData("\"We lost all,\" said Hanna Voss of Arvik. \"It went fast.\" The 22-year-old spoke on Friday.")]
    [InlineData("Hanna Voss, a weaver from Arvik, was charged. A lawyer spoke. The 22-year-old weaver denies it.")]
    public void It_is_that_of_the_one_told_of_before(string text) => Ages(text).Should().Be(1);

    [Theory]
    [InlineData("Hanna Voss was shot in Arvik on Friday. The 22-year-old gunman fled.")]
    [InlineData("Hanna Voss died in Arvik. A neighbour tried to reach her. The 22-year-old neighbour was burned.")]
    [InlineData("Hanna Voss of Arvik leads Arvik Mills. The 22-year-old company makes pumps.")]
    [InlineData("Hanna Voss was found dead in Arvik. The 22-year-old landlord confessed.")]
    [InlineData("Hanna Voss was shot in Arvik by her husband. The 22-year-old electrician was arrested.")]
    [InlineData("A nurse was found dead in Arvik. Inspector Hanna Voss spoke. The 22-year-old nurse had been at work.")]
    public void It_is_not_where_another_may_be_meant(string text) => Ages(text).Should().Be(0);

    private static int Ages(string text) =>
        CrossCheck
            .Default.Run(
                new Article("Arvik Post", "Hanna Voss, 23, of Arvik is in the news.") { Published = new DateOnly(2024, 5, 4) },
                new Article("Holm Herald", text) { Published = new DateOnly(2024, 5, 4) }
            )
            .Verdicts.Count(v => v.Topic.ArticleCount > 1 && v.Topic.Question is "age of Hanna Voss");
}
