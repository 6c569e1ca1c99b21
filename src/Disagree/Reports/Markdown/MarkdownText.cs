using System.Text;
using Disagree.Reports.Text;

namespace Disagree.Reports.Markdown;

/// <summary>
/// Text of an article as Markdown that shows it and does nothing else: no markup, no link, no mention of a user, no end of a table cell.
/// </summary>
internal static class MarkdownText
{
    internal static string Escape(string text)
    {
        var clean = Printable.CleanPart(text);
        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            escaped.Append(
                clean[i] switch
                {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    '@' => "@<!-- -->",
                    ':' when i + 2 < clean.Length && clean[i + 1] == '/' && clean[i + 2] == '/' => ":<!-- -->",
                    'w' or 'W' when IsWebAddress(clean, i) => clean[i] + "<!-- -->",
                    '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '|' or '!' or '~' or '$' => "\\" + clean[i],
                    '+' or '-' or '=' when i == 0 => "\\" + clean[i],
                    '.' or ')' when i > 0 && IsNumber(clean.AsSpan(0, i)) => "\\" + clean[i],
                    var c => c.ToString(),
                }
            );
        }

        return escaped.ToString();
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsWebAddress(string text, int at) => text.AsSpan(at).StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
