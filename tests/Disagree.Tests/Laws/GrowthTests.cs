using System.Globalization;
using Disagree.Articles;
using Disagree.Languages;
using Disagree.Reports;
using Disagree.Values;

namespace Disagree.Tests.Laws;

/// <summary>
/// The work grows with the text and not with its square, also where each sentence says something else. Measured is what is allocated, which
/// is the same in every run: of four times the text some four times as much, and sixteen times as much where it grows with the square.
/// </summary>
public sealed class GrowthTests
{
    private const int Sentences = 300;
    private const double Most = 6.5;
    private static readonly CrossCheck OnOneThread = new(Language.English, Tolerance.Default) { Threads = 1 };

    [Theory]
    [InlineData("{0} people were killed, ")]
    [InlineData("The mill owes {0} dollars. ")]
    [InlineData("{0} people were killed and {1} were injured. ")]
    public void The_work_grows_with_the_sentences_of_an_article(string sentence) =>
        Growth(n => [Article(sentence, n, 0), Article(sentence, n, 1)]).Should().BeLessThan(Most);

    [Theory]
    [InlineData("The fire in Arvik killed {0} people.")]
    public void The_work_grows_with_the_articles(string text) =>
        Growth(n => Enumerable.Range(0, n).Select(i => Article(text, 1, i))).Should().BeLessThan(Most);

    private static double Growth(Func<int, IEnumerable<Article>> articles)
    {
        Article[] few = [.. articles(Sentences)],
            many = [.. articles(4 * Sentences)];
        Allocated(few);
        return Allocated(many) / (double)Allocated(few);
    }

    private static long Allocated(Article[] articles)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = OnOneThread.Run(articles);
        report.ToText(new ReportOptions { All = true });
        report.ToJsonUtf8(new ReportOptions { All = true });
        report.ToCsv();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // no two articles and no two sentences hold one number
    private static Article Article(string sentence, int times, int number) =>
        new(
            $"Sample {number}",
            string.Concat(
                Enumerable
                    .Range(0, times)
                    .Select(i =>
                        string.Format(CultureInfo.InvariantCulture, sentence, 10_007 + (3 * i) + number, 10_005 + (3 * i) + number)
                    )
            )
        )
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{number:00000}"),
            Published = new DateOnly(2019, 2, 10),
        };
}
