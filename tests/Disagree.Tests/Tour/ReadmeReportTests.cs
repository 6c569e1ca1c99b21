using Disagree.Tests.CommandLine;

namespace Disagree.Tests.Tour;

/// <summary>
/// README shows a part of the real report: its first line, what is out of date first, and one pair that was not compared.
/// </summary>
public sealed class ReadmeReportTests
{
    private const string Cut = "…";

    [Fact]
    public async Task The_report_shown_is_a_part_of_the_real_one()
    {
        var part = Part((await ConsoleRun.Of("compare", Repository.Seeds)).Output.Split('\n'));
        if (Approved.IsApproving)
        {
            var path = Path.Combine(Repository.Root, "README.md");
            File.WriteAllText(path, File.ReadAllText(path).Replace(Readme.Block("report"), part, StringComparison.Ordinal));
        }

        Readme.Block("report").Should().Be(part, "README shows it so; if the new text is right, run once with DISAGREE_APPROVE=1");
    }

    private static string Part(string[] report) =>
        string.Join(
            '\n',
            [
                report[0],
                Cut,
                "",
                .. Section(report, "OUT OF DATE").TakeWhile((line, i) => i < 2 || line.Length > 0),
                Cut,
                "",
                .. Pair(Section(report, "LOOKED ALIKE, NOT COMPARED")),
            ]
        );

    private static IEnumerable<string> Section(string[] report, string heading) =>
        report.SkipWhile(l => !string.Equals(l, heading, StringComparison.Ordinal));

    private static IEnumerable<string> Pair(IEnumerable<string> section)
    {
        var lines = section.ToList();
        var last = lines.FindIndex(l => l.Contains("“killed”", StringComparison.Ordinal));
        var first = lines.FindLastIndex(last, l => l.Length > 2 && l[2] != ' ');
        var end = lines.FindIndex(last + 1, l => l.Length < 3 || l[2] != ' ');
        return [lines[0], "", Cut, .. lines[first..end], Cut];
    }
}
