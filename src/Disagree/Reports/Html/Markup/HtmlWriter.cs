using System.Text;
using Disagree.Reports.Text;

namespace Disagree.Reports.Html.Markup;

/// <summary>
/// Writes HTML that shows text and does nothing else. Whatever it is given is text: markup comes from <see cref="HtmlTag"/> and
/// <see cref="Attr"/> alone, every element is closed, every text and value is encoded and freed of hidden characters.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new("<!doctype html>", 1 << 16);
    private readonly Stack<HtmlTag> open = [];

    /// <summary>Opens an element until the result is disposed of.</summary>
    internal Element In(HtmlTag tag, params ReadOnlySpan<Attr> attributes)
    {
        Open(tag, attributes);
        open.Push(tag);
        return new Element(this);
    }

    /// <summary>An element with nothing in it.</summary>
    internal void Empty(HtmlTag tag, params ReadOnlySpan<Attr> attributes)
    {
        Open(tag, attributes);
        if (tag is not HtmlTag.Input)
        {
            html.Append("</").Append(Name(tag)).Append('>');
        }
    }

    /// <summary>An element with words of the report's own.</summary>
    internal void Leaf(HtmlTag tag, string text, params ReadOnlySpan<Attr> attributes)
    {
        using (In(tag, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element with words of an article, which keep their direction of writing to themselves.</summary>
    internal void Quote(HtmlTag tag, string text, params ReadOnlySpan<Attr> attributes)
    {
        using (In(tag, attributes))
        {
            Quote(text);
        }
    }

    /// <summary>Words of the report's own.</summary>
    internal void Text(string text) => Encode(Printable.CleanPart(text));

    /// <summary>Words of an article, which keep their direction of writing to themselves.</summary>
    internal void Quote(string text)
    {
        using (In(HtmlTag.Bdi))
        {
            Text(text);
        }
    }

    /// <summary>The policy of the page, and its only style.</summary>
    internal void HeadAssets()
    {
        html.Append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        Encode(Asset.Policy);
        html.Append(
                "\">\n<meta name=\"generator\" content=\"disagree\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            )
            .Append("\n<meta name=\"color-scheme\" content=\"light dark\">\n<style>")
            .Append(Asset.Style.Text)
            .Append("</style>");
    }

    /// <summary>The only script of the page.</summary>
    internal void Script() => html.Append("\n<script>").Append(Asset.Script.Text).Append("</script>");

    /// <inheritdoc/>
    public override string ToString() => html + "\n";

    private void Open(HtmlTag tag, ReadOnlySpan<Attr> attributes)
    {
        html.Append(StartsLine(tag) ? "\n<" : "<").Append(Name(tag));
        foreach (var attribute in attributes)
        {
            html.Append(' ').Append(attribute.Name);
            if (attribute.Value is { } value)
            {
                html.Append("=\"");
                Encode(Printable.CleanPart(value));
                html.Append('"');
            }
        }

        html.Append('>');
    }

    private void Close() => html.Append("</").Append(Name(open.Pop())).Append('>');

    private void Encode(string text)
    {
        foreach (var c in text.AsSpan())
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
    }

    private static string Name(HtmlTag tag) => Names[(int)tag];

    private static readonly string[] Names = [.. Enum.GetNames<HtmlTag>().Select(n => n.ToLowerInvariant())];

    // Blanks between these make no difference to what is seen.
    private static bool StartsLine(HtmlTag tag) =>
        tag
            is HtmlTag.Html
                or HtmlTag.Head
                or HtmlTag.Title
                or HtmlTag.Body
                or HtmlTag.Header
                or HtmlTag.Nav
                or HtmlTag.Main
                or HtmlTag.Footer
                or HtmlTag.Section
                or HtmlTag.Article
                or HtmlTag.Details
                or HtmlTag.H1
                or HtmlTag.H2
                or HtmlTag.H3
                or HtmlTag.H4
                or HtmlTag.Table
                or HtmlTag.Tr
                or HtmlTag.Ol
                or HtmlTag.Ul
                or HtmlTag.Li
                or HtmlTag.P
                or HtmlTag.Figure
                or HtmlTag.Form
                or HtmlTag.Blockquote;

    /// <summary>An open element, closed where it is disposed of.</summary>
    internal readonly ref struct Element(HtmlWriter writer)
    {
        public void Dispose() => writer.Close();
    }
}
