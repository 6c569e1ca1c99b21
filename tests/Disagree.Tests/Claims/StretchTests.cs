using Disagree.Articles;

namespace Disagree.Tests.Claims;

/// <summary>Over what stretch of time an amount was counted, where no date tells it.</summary>
public sealed class StretchTests
{
    [Theory]
    [InlineData("The song sold 900 copies in its first week.", "first week")]
    [InlineData("Guards seized 40 guns over six months.", "6 months")]
    [InlineData("The firm earned 5 million euros in three months.", "3 months")]
    [InlineData("The firm earned 5 million euros within a year.", "1 year")]
    [InlineData("In its opening weekend, the film earned 5 million euros.", "opening weekend")]
    [InlineData("The song sold 900 copies.", null)]
    [InlineData("The song sold 900 copies in 2014.", null)]
    [InlineData("The song sold 900 copies in Arvik.", null)]
    [InlineData("The song sold 900 copies in a shop, and in a week it was gone.", null)]
    public void It_is_read_from_the_words_behind_the_amount_or_before_the_sentence(string text, string? stretch) =>
        Read.Claims(text)
            .First(c => c.Kind is Disagree.Claims.ClaimKind.Number && c.Property is "sold" or "earned" or "seized")
            .Stretch.Should()
            .Be(stretch);

    [Theory]
    [InlineData("The song sold 900 copies in its first week.", "The song has sold 4,000 copies.", 0)]
    [InlineData("The song sold 900 copies in its first week.", "The song sold 1,400 copies in two weeks.", 0)]
    [InlineData("The song sold 900 copies in its first week.", "In its first week the song sold 1,400 copies.", 1)]
    public void What_was_counted_over_another_stretch_is_another_question(string one, string other, int questions) =>
        CrossCheck.Default.Run(Post("a", one), Post("b", other)).Verdicts.Count(v => v.Topic.ArticleCount == 2).Should().Be(questions);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
