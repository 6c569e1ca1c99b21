using Disagree.Reports.Html.Markup;

namespace Disagree.Tests.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Text_and_values_are_encoded_and_every_element_is_closed()
    {
        var html = new HtmlWriter();
        using (html.In(HtmlTag.Div, Attr.Class("a\"b"), Attr.Hidden))
        {
            html.Text("<b> & 'c'");
            html.Empty(HtmlTag.Input, Attr.Of(AttrName.Value, "x>y"));
            html.Empty(HtmlTag.Line, Attr.Percent(AttrName.X1, 12.5));
        }

        html.ToString()
            .Should()
            .Be(
                "<!doctype html><div class=\"a&quot;b\" hidden>&lt;b&gt; &amp; &#39;c&#39;<input value=\"x&gt;y\"><line x1=\"12.5%\"></line></div>\n"
            );
    }

    [Fact]
    public void Words_of_an_article_keep_their_direction_to_themselves()
    {
        var html = new HtmlWriter();
        html.Quote("a\u202Eb \uD83D");
        html.ToString().Should().Be("<!doctype html><bdi>ab \uFFFD</bdi>\n");
    }

    [Theory]
    [InlineData("https://example.org/a?b=1", "https://example.org/a?b=1")]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("HTTPS://EXAMPLE.org/ä", "https://example.org/%C3%A4")]
    [InlineData("https://example.org/\"onclick=x", "https://example.org/%22onclick=x")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//example.org", null)]
    [InlineData("https://name:word@example.org/", null)]
    [InlineData("not an address", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_a_web_address_becomes_a_link(string? text, string? link) => WebAddress.Of(text)?.ToString().Should().Be(link);

    [Theory]
    [InlineData(AttrName.AriaLabel, "aria-label")]
    [InlineData(AttrName.DataSources, "data-sources")]
    [InlineData(AttrName.TextAnchor, "text-anchor")]
    [InlineData(AttrName.X1, "x1")]
    [InlineData(AttrName.Tabindex, "tabindex")]
    [InlineData(AttrName.D, "d")]
    internal void Names_are_written_as_HTML_has_them(AttrName name, string text) => AttrNames.Text(name).Should().Be(text);
}
