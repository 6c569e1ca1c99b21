using System.Text;

namespace Disagree.Reports.Csv;

/// <summary>
/// The claims of a report as CSV (RFC 4180): a line of names, then one line for each claim, by question, article and place.
/// </summary>
internal static class CsvReport
{
    internal static string Write(ReportIndex index)
    {
        var text = new StringBuilder();
        Line(text, CsvColumn.All.Select(c => c.Name));
        foreach (var verdict in index.Verdicts)
        {
            foreach (var claim in verdict.Topic.Claims)
            {
                var row = new CsvRow(index, verdict, claim);
                Line(text, CsvColumn.All.Select(c => c.Cell(row)));
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells).Append("\r\n");
}
