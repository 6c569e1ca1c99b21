using Disagree.Articles;
using Disagree.Tool.Input;

namespace Disagree.Tests.CommandLine;

/// <summary>A page of HTML → the article that its readers see.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>The <a title=\"x > 99 people were hurt\">12 people</a> fled.</p>", "The 12 people fled.")]
    [InlineData("<p data-x='a > b'>Nine fled.", "Nine fled.")]
    [InlineData("<p>It's \"a\" > b <b>now</b>.", "It's \"a\" > b now.")]
    [InlineData("<p>It covers 5 km<sup>2</sup>.", "It covers 5 km².")]
    [InlineData("<p>It covers 5<sup>2</sup> km.", "It covers 5 km.")]
    [InlineData("<p>It killed 12<sup>3</sup> people.", "It killed 12 people.")]
    [InlineData("<p>It killed 12<sup><a href=\"#3\">[3]</a></sup> people.", "It killed 12 people.")]
    [InlineData("<p>The 1<sup>st</sup> day, CO<sub>2</sub> rose.", "The 1st day, CO2 rose.")]
    [InlineData("<p>An unclosed <sup>mark is text.", "An unclosed mark is text.")]
    [InlineData("<p>It cost 5 x 10<sup>3</sup> dollars.", "It cost 5 x 10^3 dollars.")]
    [InlineData("<p>It cost 5×10<sup>3</sup> dollars.", "It cost 5×10^3 dollars.")]
    [InlineData("<p>It killed 10<sup>3</sup> people.", "It killed 10 people.")]
    [InlineData("<p>It killed <s>12</s> 15 people, <del>two</del><ins>three</ins> of them men.", "It killed 15 people, three of them men.")]
    [InlineData("<p hidden>12 died.</p><p>Nine fled.", "Nine fled.")]
    [InlineData("<p class=\"hidden\">Nine fled.</p><p title='the hidden men'>Two stayed.</p>", "Nine fled.\nTwo stayed.")]
    [InlineData("<div style=\"Display: none\"><div>3 died.</div>12 died.</div><p style='display:block'>Nine fled.", "Nine fled.")]
    [InlineData("<p hidden>Nine fled.</p>", "Nine fled.")]
    [InlineData("<head><title>T</title><body><p>Nine fled.</p></body>", "Nine fled.")]
    [InlineData("<title>T</title><p>Nine fled.", "Nine fled.")]
    [InlineData("<p>Nine fled.<script>let a = '</scripty>77 died';</script>", "Nine fled.")]
    [InlineData("<nav><p>12 dead in crash</p></nav><p>Nine fled.</p><aside>Fire kills 8</aside><footer>3 jobs</footer>", "Nine fled.")]
    [InlineData("<nav><nav>2 dead</nav>3 dead</nav><p>Nine fled.", "Nine fled.")]
    [InlineData("<nav><p>Nine fled.", "Nine fled.")]
    [InlineData("<aside><p>Nine fled.</p></aside>", "Nine fled.")]
    [InlineData("<p>Nine fled.</p><ul><li><a href=\"/x\">Fire kills 8</a></li><li><a>Flood kills 4</a></ul>", "Nine fled.")]
    [InlineData("<ul><li>Nine <a href=\"/x\">fled</a>.</li><li>Two stayed.</li></ul>", "Nine fled.\nTwo stayed.")]
    public void The_text_is_what_is_seen_of_the_article(string html, string text) =>
        HtmlText.Read(html, new Article("", "")).Text.Trim().Should().Be(text);

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-05-11T10:00:00Z\">", "2024-05-11T10:00Z")]
    [InlineData("<meta content='2024-05-11' name='date'>", "2024-05-11")]
    [InlineData("<meta itemprop=datePublished content=2024-05-11>", "2024-05-11")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"datePublished\":\"2024-05-11\"}]}</script>", "2024-05-11")]
    [InlineData("<script type=\"application/ld+json\">[{\"datePublished\":\"2024-05-11 at ten\"}]</script>", "2024-05-11")]
    [InlineData("<script type=\"application/ld+json\">{\"datePublished\": </script>", null)]
    [InlineData("<meta name=\"date\" content=\"last week\">", null)]
    [InlineData("<meta name=\"update\" content=\"2024-05-11\">", null)]
    public void The_head_tells_when_it_was_published(string head, string? published)
    {
        var article = HtmlText.Read($"<html><head>{head}</head><body><p>Nine fled.</p></body></html>", new Article("", ""));
        article.Text.Trim().Should().Be("Nine fled.");
        article
            .Published.Should()
            .Be(
                published is null ? null
                : Values.DatePeriod.TryParse(published, out var period) ? period
                : null
            );
    }

    [Fact]
    public void The_head_tells_site_and_title_and_what_is_known_beforehand_counts_more()
    {
        const string Html =
            "<head><title>Ferry sinks | Daily Sample</title><meta property=\"og:site_name\" content=\"Daily &amp; Sample\"><meta property=\"og:title\" content=\"Ferry sinks\"></head><p>Nine fled.";
        var article = HtmlText.Read(Html, new Article("", ""));
        article.Source.Should().Be("Daily & Sample");
        article.Title.Should().Be("Ferry sinks");
        HtmlText.Read(Html, new Article("Post", "") { Title = "Own" }).Should().Match<Article>(a => a.Source == "Post" && a.Title == "Own");
        HtmlText.Read("<title>Ferry &lt;sinks&gt;</title><p>Nine fled.", new Article("", "")).Title.Should().Be("Ferry <sinks>");
    }
}
