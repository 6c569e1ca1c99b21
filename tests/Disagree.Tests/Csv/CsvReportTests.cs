using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Disagree.Reports;
using Disagree.Tests.CommandLine;
using Disagree.Tests.Json;
using Disagree.Tests.Laws;
using Disagree.Tests.Reports;
using Disagree.Tests.Seeds;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Csv;

/// <summary>One line a claim, read back by a reader that others made.</summary>
public sealed class CsvReportTests
{
    private static readonly string[] Numbers = ["low", "high", "position", "start", "end"];

    [Fact]
    public void Every_claim_of_a_question_is_a_row()
    {
        var rows = Read(SampleReport.Make().ToCsv());
        rows.Select(r =>
                (r["topic"], r["claim"], r["source"], r["value"], r["low"], r["high"], r["position"], r["superseded"], r["replaced_by"])
            )
            .Should()
            .Equal(
                ("t1", "c1", "Harbour Post", "≥12 people", "12", "", "1", "false", ""),
                ("t1", "c3", "Daily Sample", "15 people", "15", "15", "2", "false", ""),
                ("t1", "c4", "Morning Wire", "2 people", "2", "2", "3", "true", "c3")
            );
        rows[0]["sentence"].Should().Be("At least 12 people were killed in the fire.");
        rows[0]["voice_kind"].Should().Be("speaker");
    }

    [Fact]
    public void The_columns_are_those_that_are_documented()
    {
        var documented = File.ReadLines(Path.Combine(Repository.Root, "docs", "csv.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(l => l.Split('|')[1].Split(','))
            .Select(c => c.Trim(' ', '`'));
        SampleReport.Make().ToCsv().Split("\r\n")[0].Split(',').Should().Equal(documented);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")", "'=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'=1")]
    [InlineData("\r=1", "'=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a\"=1", "a\"'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("one\r\ntwo", "one two")]
    [InlineData("a-b = c", "a-b = c")]
    public void Words_are_never_taken_for_a_formula(string source, string cell) =>
        Read(SampleReport.Make(source).ToCsv())[0]["source"].Should().Be(cell);

    [Fact]
    public void Whatever_articles_hold_every_row_has_every_column_and_no_cell_is_a_formula() =>
        Prop.ForAll(
                HostileReports.All,
                report =>
                {
                    var csv = report.ToCsv(new ReportOptions { All = true });
                    foreach (var row in Read(csv))
                    {
                        row.Should().HaveSameCount(csv.Split("\r\n")[0].Split(','));
                        row.Where(c => !Numbers.Contains(c.Key, StringComparer.Ordinal))
                            .Should()
                            .OnlyContain(c => c.Value.Length == 0 || !"=+-@\t\r".Contains(c.Value[0]));
                    }

                    csv.Split('\n').Should().OnlyContain(l => l.Length == 0 || l.EndsWith('\r'));
                }
            )
            .Check(Seeded.Quick(40));

    [Fact]
    public void The_seeds_have_a_row_for_every_claim_and_the_culture_makes_no_difference()
    {
        var csv = SeedArticles.Report.ToCsv();
        Read(csv).Should().HaveCount(SeedArticles.Report.Verdicts.Where(v => v.Topic.ArticleCount > 1).Sum(v => v.Topic.Claims.Count));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        SeedArticles.Report.ToCsv().Should().Be(csv);
    }

    [Fact]
    public async Task The_console_begins_with_a_byte_order_mark_so_that_a_spreadsheet_reads_UTF8() =>
        (await ConsoleRun.Of("compare", Repository.Seeds, "--format", "csv")).Output.Should().Be("\uFEFF" + SeedArticles.Report.ToCsv());

    private static List<Dictionary<string, string>> Read(string csv)
    {
        using var reader = new CsvReader(
            new StringReader(csv),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Mode = CsvMode.RFC4180,
                DetectColumnCountChanges = true,
                NewLine = "\r\n",
            }
        );
        reader.Read();
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.HeaderRecord!.ToDictionary(h => h, h => reader.GetField(h)!, StringComparer.Ordinal));
        }

        return rows;
    }
}
