using System.Xml.Linq;
using Disagree.Reports;

namespace Disagree.Tests.Html;

/// <summary>A report's page, read as strictly as XML is: every element closed, every value quoted, nothing unknown.</summary>
internal sealed class HtmlPage
{
    internal HtmlPage(Report report, ReportOptions? options = null)
    {
        Source = report.ToHtml(options);
        Root = XElement.Parse(AsXml(Source), LoadOptions.PreserveWhitespace);
    }

    internal string Source { get; }

    internal XElement Root { get; }

    internal IEnumerable<XElement> All(string name) => Root.Descendants(name);

    internal IEnumerable<XElement> Of(string name, string kind) =>
        All(name).Where(e => $" {(string?)e.Attribute("class")} ".Contains($" {kind} ", StringComparison.Ordinal));

    internal XElement ById(string id) => Root.Descendants().Single(e => (string?)e.Attribute("id") == id);

    /// <summary>The text of an element, each run of blanks as one.</summary>
    internal static string Text(XElement element) =>
        string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string AsXml(string html)
    {
        html.Should().StartWith("<!doctype html>\n<html lang=\"en\">").And.EndWith("</html>\n");
        html = Without(Without(html, "<style>", "</style>"), "<script>", "</script>");
        html = html.Replace("<!doctype html>", "", StringComparison.Ordinal).Replace(" hidden ", " hidden=\"\" ", StringComparison.Ordinal);
        foreach (var alone in new[] { "<meta", "<input" })
        {
            for (
                var at = html.IndexOf(alone, StringComparison.Ordinal);
                at >= 0;
                at = html.IndexOf(alone, at + 1, StringComparison.Ordinal)
            )
            {
                html = html.Insert(html.IndexOf('>', at), "/");
            }
        }

        return html;
    }

    private static string Without(string html, string open, string close)
    {
        var start = html.IndexOf(open, StringComparison.Ordinal);
        var end = html.IndexOf(close, start, StringComparison.Ordinal);
        html.IndexOf(open, start + 1, StringComparison.Ordinal).Should().Be(-1, $"there is one {open}");
        return html.Remove(start, end + close.Length - start);
    }
}
