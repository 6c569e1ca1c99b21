using System.Text;

namespace Disagree.Reports.Markdown;

/// <summary>Lines of Markdown, and tables that GitHub renders.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder text = new();

    internal void Line(string line) => text.Append(line).Append('\n');

    internal void Blank() => Line("");

    /// <summary>A table behind a blank line; cells are escaped.</summary>
    internal void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Blank();
        Line($"| {string.Join(" | ", columns)} |");
        Line($"|{string.Concat(columns.Select(_ => " --- |"))}");
        foreach (var row in rows)
        {
            Line($"| {string.Join(" | ", row.Select(MarkdownText.Escape))} |");
        }
    }

    /// <summary>All of it, with lines that end in "\n".</summary>
    public override string ToString() => text.ToString();
}
