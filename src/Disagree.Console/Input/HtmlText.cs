using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>
/// The article of an HTML page: its visible text, a line for each block, without scripts, comments, menus, asides, footers, what is hidden
/// or struck out, and lists of links; and what its head says of it. Time is linear in the page.
/// </summary>
internal sealed class HtmlText
{
    private const int LongestRaised = 40;
    private static readonly HashSet<string> Raw = new(["script", "style", "title", "textarea"], StringComparer.Ordinal);
    private static readonly HashSet<string> Silent = new(
        ["template", "noscript", "svg", "nav", "aside", "footer", "form", "button", "select", "iframe"],
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Inline = new(
        (
            "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u"
            + " var wbr"
        ).Split(' '),
        StringComparer.Ordinal
    );

    // what its writer has taken back: "12" struck out before "15"
    private static readonly HashSet<string> Struck = new(["s", "strike", "del"], StringComparer.Ordinal);

    private readonly HtmlLines lines;
    private readonly HtmlHead head = new();
    private readonly string html;
    private readonly bool isWhole;
    private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);

    private HtmlText(string html, bool isWhole)
    {
        (this.html, this.isWhole) = (html, isWhole);
        lines = new HtmlLines(keepsLinks: isWhole);
    }

    /// <summary>The article of a page; what is known of it beforehand counts more than what the page says.</summary>
    internal static Article Read(string html, Article known)
    {
        var page = new HtmlText(html, isWhole: false);
        page.Walk();
        if (string.IsNullOrWhiteSpace(page.lines.ToString()))
        {
            // one whose whole text stands in a menu or an aside
            page = new HtmlText(html, isWhole: true);
            page.Walk();
        }

        return page.head.Complete(known with { Text = page.lines.ToString() });
    }

    private void Walk()
    {
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0)
            {
                lines.Add(html.AsSpan(at));
                break;
            }

            lines.Add(html.AsSpan(at, tag - at));
            if (html.AsSpan(tag).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = After("-->", tag);
            }
            else if (PageTag.TryRead(html, tag, out var read))
            {
                at = Take(read, tag);
            }
            else
            {
                lines.Add("<");
                at = tag + 1;
            }
        }

        lines.EndItem();
    }

    // what a tag does; the index behind it and behind what it silences
    private int Take(PageTag tag, int at)
    {
        if (!Inline.Contains(tag.Name))
        {
            lines.Break();
        }

        switch (tag.Name)
        {
            case "li" when !tag.IsEnd:
                lines.BeginItem();
                break;
            case "li" or "ul" or "ol":
                lines.EndItem();
                break;
            case "a":
                lines.IsLink = !tag.IsEnd;
                break;
            case "meta":
                head.AddMeta(
                    tag.Attribute(html, at, "property") ?? tag.Attribute(html, at, "name") ?? tag.Attribute(html, at, "itemprop"),
                    tag.Attribute(html, at, "content")
                );
                break;
        }

        return tag.IsEnd ? tag.After
            : Raw.Contains(tag.Name) ? Untagged(tag, at)
            : Struck.Contains(tag.Name) ? Behind(tag)
            : !isWhole && (Silent.Contains(tag.Name) || tag.IsHidden(html, at)) ? Behind(tag)
            : tag.Name is "sup" or "sub" ? Raised(tag)
            : tag.After;
    }

    private int Untagged(PageTag tag, int at)
    {
        var end = PageTag.EndOf(html, tag.Name, tag.After);
        var content = html[tag.After..end];
        if (tag.Name is "title")
        {
            head.AddTitle(content);
        }
        else if (tag.Name is "script" && tag.Attribute(html, at, "type") is "application/ld+json")
        {
            head.AddLinkedData(content);
        }

        return After(">", end);
    }

    // the end of an element that may hold another of its name; one that is never closed silences nothing
    private int Behind(PageTag tag)
    {
        if (unclosed.Contains(tag.Name))
        {
            return tag.After;
        }

        var depth = 1;
        for (var at = html.IndexOf('<', tag.After); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (PageTag.TryRead(html, at, out var inner) && string.Equals(inner.Name, tag.Name, StringComparison.Ordinal))
            {
                depth += inner.IsEnd ? -1 : 1;
                if (depth == 0)
                {
                    return inner.After;
                }
            }
        }

        unclosed.Add(tag.Name);
        return tag.After;
    }

    // what is raised is short; a link within it is a mark of a footnote
    private int Raised(PageTag tag)
    {
        var close = html.IndexOf(
            $"</{tag.Name}>",
            tag.After,
            Math.Min(LongestRaised * 4, html.Length - tag.After),
            StringComparison.OrdinalIgnoreCase
        );
        if (close < 0)
        {
            return tag.After;
        }

        var content = html.AsSpan(tag.After, close - tag.After).Trim();
        if (content.IndexOf('<') < 0)
        {
            lines.AddRaised(content, isLowered: tag.Name is "sub");
        }

        return After(">", close);
    }

    private int After(string mark, int from)
    {
        var found = html.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? html.Length : found + mark.Length;
    }
}
