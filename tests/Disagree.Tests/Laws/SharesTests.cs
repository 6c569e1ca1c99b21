using Disagree.Articles;
using Disagree.Languages;
using Disagree.Values;

namespace Disagree.Tests.Laws;

/// <summary>Articles are shared out among threads by their length, and the report is the same whoever read which.</summary>
public sealed class SharesTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(2, 33)]
    [InlineData(8, 3)]
    [InlineData(3, 0)]
    public void Each_item_is_in_one_share(int threads, int items) =>
        Shares
            .Of([.. Enumerable.Range(1, items)], threads)
            .SelectMany(s => s)
            .Should()
            .BeEquivalentTo(Enumerable.Range(0, items))
            .And.OnlyHaveUniqueItems();

    [Fact]
    public void Shares_weigh_about_the_same() =>
        Shares
            .Of([900, 100, 200, 300, 300, 50], 2)
            .Should()
            .BeEquivalentTo([new List<int> { 0, 5 }, [1, 2, 3, 4]], options => options.WithStrictOrdering());

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Many_articles_give_one_report_however_many_threads_share_them(int threads)
    {
        Article[] articles =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(i => new Article(
                    $"Sample {i}",
                    $"Mayor Ana Ruiz said on Monday that {i % 7} miners were killed in Arvik. {i % 3} were hurt."
                )
                {
                    Id = $"{i:00}",
                    Published = new DateOnly(2019, 2, 12),
                }),
        ];

        Report(threads).Should().Be(Report(1));

        string Report(int most) =>
            new CrossCheck(Language.English, Tolerance.Default) { Threads = most }
                .Run(articles)
                .ToJson();
    }
}
