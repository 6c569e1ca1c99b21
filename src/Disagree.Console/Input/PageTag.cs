using System.Net;

namespace Disagree.Tool.Input;

/// <summary>One tag of a page: its name and where it ends; its attributes are read when asked for.</summary>
/// <param name="Name">The name in small letters; "" of <c>&lt;!DOCTYPE&gt;</c>.</param>
/// <param name="IsEnd">Whether it ends an element.</param>
/// <param name="After">The index behind it.</param>
internal readonly record struct PageTag(string Name, bool IsEnd, int After)
{
    private const int LongestValue = 65_536;

    /// <summary>The tag that begins at a "&lt;"; false where that is a sign of the text: "a &lt; b".</summary>
    internal static bool TryRead(string html, int at, out PageTag tag)
    {
        var isEnd = at + 1 < html.Length && html[at + 1] == '/';
        var start = isEnd ? at + 2 : at + 1;
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || (html[end] is '-' or ':' && end > start)))
        {
            end++;
        }

        var isDeclaration = start < html.Length && html[start] is '!' or '?';
        tag = new PageTag(html[start..end].ToLowerInvariant(), isEnd, End(html, end));
        return end > start || isDeclaration;
    }

    /// <summary>Whether a browser shows nothing of the element that the tag at an index begins.</summary>
    internal bool IsHidden(string html, int at)
    {
        var tag = html.AsSpan(at, After - at);
        return (
                tag.Contains("style", StringComparison.OrdinalIgnoreCase)
                && Attribute(html, at, "style") is { } style
                && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)
            ) || IsSet(tag, "hidden");
    }

    /// <summary>The value of an attribute of the tag that begins at an index; null where it has none.</summary>
    internal string? Attribute(string html, int at, string name)
    {
        for (
            var from = at;
            html.IndexOf(name, from, After - from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found;
            from = found + 1
        )
        {
            var sign = found + name.Length;
            while (sign < After && char.IsWhiteSpace(html[sign]))
            {
                sign++;
            }

            if (!char.IsWhiteSpace(html[found - 1]) || sign >= After || html[sign] != '=')
            {
                continue;
            }

            var value = html.AsSpan(sign + 1, Math.Max(0, After - sign - 2)).TrimStart();
            if (value.Length > 0 && value[0] is '"' or '\'')
            {
                var close = value[1..].IndexOf(value[0]);
                value = close < 0 ? value[1..] : value.Slice(1, close);
            }
            else
            {
                var blank = value.IndexOfAny(" \t\r\n");
                value = blank < 0 ? value : value[..blank];
            }

            return WebUtility.HtmlDecode(value.ToString()).Trim();
        }

        return null;
    }

    // an attribute that needs no value: <p hidden>, <p hidden="">; not <p class="hidden">
    private static bool IsSet(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        var mark = '\0';
        for (var i = 1; i < tag.Length - name.Length; i++)
        {
            if (mark != '\0')
            {
                mark = tag[i] == mark ? '\0' : mark;
            }
            else if (tag[i] is '"' or '\'')
            {
                mark = tag[i];
            }
            else if (
                char.IsWhiteSpace(tag[i - 1])
                && tag[i..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (tag[i + name.Length] is '=' or '>' or '/' || char.IsWhiteSpace(tag[i + name.Length]))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the end tag of a name begins: of <c>&lt;/scripty&gt;</c> and the like none; else the end of the page.</summary>
    internal static int EndOf(string html, string name, int from)
    {
        for (var at = from; html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at = found + 1)
        {
            var next = found + 2 + name.Length;
            if (next >= html.Length || html[next] is '>' or '/' || char.IsWhiteSpace(html[next]))
            {
                return found;
            }
        }

        return html.Length;
    }

    // behind the first ">" that stands in no quoted value
    private static int End(string html, int from)
    {
        for (var i = from; i < html.Length; i++)
        {
            if (html[i] == '>')
            {
                return i + 1;
            }

            if (html[i] is '"' or '\'' && html.AsSpan(from, i - from).TrimEnd() is [.., '='])
            {
                var close = html.IndexOf(html[i], i + 1, Math.Min(LongestValue, html.Length - i - 1));
                if (close < 0)
                {
                    break;
                }

                i = close;
            }
        }

        return html.IndexOf('>', from) is >= 0 and var first ? first + 1 : html.Length;
    }
}
