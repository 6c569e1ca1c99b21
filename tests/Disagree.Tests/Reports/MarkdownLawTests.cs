using Disagree.Reports;
using Disagree.Tests.Json;
using Disagree.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Reports;

/// <summary>No text of an article does anything in Markdown but stand there.</summary>
public sealed class MarkdownLawTests
{
    private static readonly ReportOptions Everything = new() { All = true, Explain = true };

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_head_whatever_the_articles_hold() =>
        Check(markdown =>
        {
            var cells = 0;
            foreach (var line in markdown.Split('\n'))
            {
                var bars = Bars(line);
                if (line.StartsWith("| ", StringComparison.Ordinal) && cells > 0)
                {
                    bars.Should().Be(cells, line);
                }

                cells = line.StartsWith('|') ? bars : 0;
            }
        });

    [Fact]
    public void Every_line_begins_as_the_report_begins_it_whatever_the_articles_hold() =>
        Check(markdown =>
            markdown
                .Split('\n')
                .Should()
                .OnlyContain(l =>
                    l.Length == 0
                    || l.StartsWith('|')
                    || l.StartsWith("# ", StringComparison.Ordinal)
                    || l.StartsWith("## ", StringComparison.Ordinal)
                    || l.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal)
                    || l.StartsWith("Why: ", StringComparison.Ordinal)
                    || l.StartsWith("What would settle it: ", StringComparison.Ordinal)
                    || l.StartsWith("One question: ", StringComparison.Ordinal)
                    || l.StartsWith("and ", StringComparison.Ordinal)
                    || char.IsAsciiDigit(l[0])
                )
        );

    [Fact]
    public void No_markup_comes_through_whatever_the_articles_hold() =>
        Check(markdown =>
        {
            var text = Unescaped(markdown);
            text.Should().NotContainAny("://", "www.", "@someone");
            text.Replace("<b>", "", StringComparison.Ordinal)
                .Replace("</b>", "", StringComparison.Ordinal)
                .Replace("<!-- -->", "", StringComparison.Ordinal)
                .Replace("**", "", StringComparison.Ordinal)
                .Should()
                .NotContainAny("<", "](", "![", "`", "*", "~");
        });

    // what a backslash stands before is text
    private static string Unescaped(string markdown) =>
        string.Concat(markdown.Where((c, i) => c != '\\' && Backslashes(markdown, i) % 2 == 0));

    private static int Bars(string line) => line.Where((c, i) => c == '|' && Backslashes(line, i) % 2 == 0).Count();

    private static int Backslashes(string line, int at)
    {
        var count = 0;
        while (at - count > 0 && line[at - count - 1] == '\\')
        {
            count++;
        }

        return count;
    }

    private static void Check(Action<string> law) =>
        Prop.ForAll(HostileReports.All, report => law(report.ToMarkdown(Everything))).Check(Seeded.Quick(40));
}
