using Disagree.Articles;

namespace Disagree.Tests.Articles;

/// <summary>What names an article where nobody has named it.</summary>
public sealed class ArticleIdTests
{
    private static readonly Article Sample = new("Sample", "Nine men fled.") { Title = "Fire", Published = new DateOnly(2019, 2, 10) };

    public static TheoryData<Article> Others { get; } =
    [
        Sample with
        {
            Text = "Ten men fled.",
        },
        Sample with
        {
            Title = null,
        },
        Sample with
        {
            Source = "Post",
        },
        Sample with
        {
            Published = new DateOnly(2019, 2, 11),
        },
        Sample with
        {
            Url = "https://example.org/a",
        },
    ];

    [Fact]
    public void An_equal_article_has_the_same_id_in_every_run() =>
        Sample.Id.Should().Be((Sample with { }).Id).And.Be("Sample-c37ea53cc8438ca1");

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Another_article_has_another_id(Article other) => other.Id.Should().NotBe(Sample.Id);

    [Fact]
    public void A_title_that_takes_letters_from_the_text_makes_another_id() =>
        new Article("Sample", "bc") { Title = "a" }
            .Id.Should()
            .NotBe(new Article("Sample", "c") { Title = "ab" }.Id);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_id_is_none(string id) => (Sample with { Id = id }).Id.Should().Be(Sample.Id);
}
