using Disagree.Articles;

namespace Disagree.Tests.Laws;

/// <summary>The work grows with the length of the text and not with its square: where it did, one of these would run for hours.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("12 people and ", 2_000)]
    [InlineData("12 killed and ", 2_000)]
    [InlineData("12.5 ", 2_000)]
    [InlineData("12 ", 1_500)]
    [InlineData("7 boxes, ", 2_000)]
    [InlineData("$12 million, ", 2_000)]
    [InlineData("3 percent of ", 1_500)]
    [InlineData("on Monday and ", 2_000)]
    [InlineData("Ana Keller and ", 2_000)]
    [InlineData("the prime minister Ana Keller of France and ", 1_500)]
    [InlineData("he said that ", 5_000)]
    [InlineData("“", 8_000)]
    [InlineData("(12 ", 2_000)]
    [InlineData("12-", 2_000)]
    [InlineData("hundred ", 5_000)]
    [InlineData("killed ", 8_000)]
    public void A_sentence_that_never_ends_is_read_to_its_end(string piece, int times)
    {
        var report = CrossCheck.Default.Run(
            new Article("Sample", Repeat(piece, times)),
            new Article("Other", "At least 12 people were killed.")
        );

        report.Articles.Should().HaveCount(2);
    }

    [Fact]
    public void A_sentence_said_many_times_is_read_each_time()
    {
        const int Times = 8_000;
        var report = CrossCheck.Default.Run(
            new Article("Sample", Repeat("At least 12 people were killed on Monday in Paris, police said. ", Times))
        );

        report.Articles[0].Quantities.Should().HaveCount(Times);
        report.Articles[0].Attributions.Should().HaveCount(Times);
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
