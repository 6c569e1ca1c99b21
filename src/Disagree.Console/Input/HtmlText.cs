using System.Net;
using System.Text;

namespace Disagree.Tool.Input;

/// <summary>
/// The visible text of an HTML page, a line for each block; scripts, styles and comments are left out. Time is linear in the page.
/// </summary>
internal static class HtmlText
{
    private static readonly string[] Silent = ["script", "style", "head", "template", "noscript", "svg"];
    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"],
        StringComparer.OrdinalIgnoreCase
    );

    internal static string Read(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0 || tag + 1 >= html.Length)
            {
                Add(text, html.AsSpan(at));
                break;
            }

            Add(text, html.AsSpan(at, tag - at));
            at = html.AsSpan(tag).StartsWith("<!--", StringComparison.Ordinal) ? After(html, "-->", tag) : Tag(html, tag, text);
        }

        return text.ToString();
    }

    private static int Tag(string html, int tag, StringBuilder text)
    {
        var nameStart = html[tag + 1] == '/' ? tag + 2 : tag + 1;
        var nameEnd = nameStart;
        while (nameEnd < html.Length && char.IsAsciiLetterOrDigit(html[nameEnd]))
        {
            nameEnd++;
        }

        var name = html[nameStart..nameEnd];
        if (name.Length == 0 && html[tag + 1] != '!')
        {
            text.Append('<');
            return tag + 1;
        }

        if (!Inline.Contains(name) && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }

        return nameStart == tag + 1 && Array.Exists(Silent, s => s.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? After(html, ">", Math.Min(html.Length, After(html, $"</{name}", tag)))
            : After(html, ">", tag);
    }

    private static int After(string html, string mark, int from)
    {
        var found = html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }

    private static void Add(StringBuilder text, ReadOnlySpan<char> raw)
    {
        foreach (var c in WebUtility.HtmlDecode(raw.ToString()))
        {
            var blank = char.IsWhiteSpace(c) && c != '\u00A0';
            if (!blank)
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
